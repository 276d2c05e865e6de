import { keepMessages, type LocaleFile, readTag } from '../../shared/locale-file.ts';
import { pickLocale } from '../../shared/pick-locale.ts';
import { type Translate, translateWith } from '../../shared/strings.ts';

/** Languages are fetched one by one: this page is on a web server, outside the extension. */
const loaders = import.meta.glob<LocaleFile>('../../../public/_locales/*/messages.json', {
  import: 'default',
});

/** The strings of the first language wanted that Forepost speaks; English when it speaks none. */
export async function loadPracticeStrings(wanted: readonly string[]): Promise<Translate> {
  const byTag = new Map(Object.entries(loaders).map(([path, load]) => [readTag(path), load]));
  const tags = [...byTag.keys()];
  const [tag = 'en'] = wanted.flatMap((language) => pickLocale(language, tags) ?? []);
  const load = byTag.get(tag);
  if (load === undefined) throw new Error(`There are no strings in ${tag}.`);
  return translateWith(keepMessages(await load()));
}
