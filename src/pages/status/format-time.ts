/** A moment as a reader of the language writes it; the browser's own way for an unknown tag. */
export function formatTime(milliseconds: number, language: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(knownLanguage(language), style).format(milliseconds);
}

/** The tag if it is well formed; a pseudo-locale's may not be. */
function knownLanguage(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined; // Any reader can still make sense of the browser's own way.
  }
}
