import { dateFormat } from '../../shared/date-format.ts';

/** A moment as a reader of the language writes it; the browser's own way for an unknown tag. */
export function formatTime(milliseconds: number, language: string): string {
  return dateFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(milliseconds);
}
