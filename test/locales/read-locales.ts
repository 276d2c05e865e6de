import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'public/_locales';

/** The strings of every language by key, by the tag of its folder. */
export const LOCALES: Readonly<Record<string, Readonly<Record<string, string>>>> =
  Object.fromEntries(readdirSync(FOLDER).map((tag) => [tag, readStrings(tag)]));

/** What the file of a language says. */
function readStrings(tag: string): Readonly<Record<string, string>> {
  const file: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
    readFileSync(`${FOLDER}/${tag}/messages.json`, 'utf8'),
  );
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}
