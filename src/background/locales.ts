import { keepMessages, type LocaleFile, readTag } from '../shared/locale-file.ts';
import type { Strings } from '../shared/strings.ts';

const files: Readonly<Record<string, LocaleFile>> = import.meta.glob(
  '../../public/_locales/*/messages.json',
  { import: 'default', eager: true },
);

/** The strings of every language that Forepost speaks, by its tag. */
export const LOCALES: Readonly<Record<string, Strings>> = Object.fromEntries(
  Object.entries(files).map(([path, file]) => [readTag(path), keepMessages(file)]),
);
