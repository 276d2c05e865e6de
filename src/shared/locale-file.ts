import type { Strings } from './strings.ts';

/** A file of `public/_locales`: what the interface says, with words for translators in English. */
export type LocaleFile = Readonly<Record<string, { readonly message: string }>>;

/** The tag that the path of such a file has: `../../public/_locales/de/messages.json` → `de`. */
export function readTag(path: string): string {
  return path.split('/').at(-2) ?? path;
}

/** The strings of such a file. */
export function keepMessages(file: LocaleFile): Strings {
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}
