import type { Strings } from '../shared/strings.ts';

/** A file of `public/_locales`: what the interface says, with words for translators in English. */
type LocaleFile = Readonly<Record<string, { readonly message: string }>>;

const files: Readonly<Record<string, LocaleFile>> = import.meta.glob(
  '../../public/_locales/*/messages.json',
  { import: 'default', eager: true },
);

/** The strings of every language that Forepost speaks, by its tag. */
export const LOCALES: Readonly<Record<string, Strings>> = Object.fromEntries(
  Object.entries(files).map(([path, file]) => [readTag(path), keepMessages(file)]),
);

/** `../../public/_locales/de/messages.json` → `de`. */
function readTag(path: string): string {
  return path.split('/').at(-2) ?? path;
}

function keepMessages(file: LocaleFile): Strings {
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}
