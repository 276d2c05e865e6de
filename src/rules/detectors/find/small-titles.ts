import type { TextRange } from '../../../shared/text-range.ts';
import type { Scan } from '../../text/scan.ts';
import { listCues } from './find-at.ts';
import type { NameLists } from './name-lists.ts';
import { toKey } from './name-runs.ts';

const NO_SURNAMES = new Set([
  'right',
  'big',
  'bean',
  'potato',
  'who',
  'claus',
  'men',
  'sahib',
  'chips',
]);

/** Titles with a name in small letters: `mr khan`, `dr priya`. */
export function findSmallTitled({ lower, plain }: Scan, names: NameLists): readonly TextRange[] {
  return listCues(lower, names.titleCue).flatMap((at) => {
    names.smallTitled.lastIndex = at;
    const match = names.smallTitled.exec(lower);
    const name = match?.groups?.['name'];
    if (match === null || name === undefined) return [];
    const end = at + match[0].length;
    const title = match.groups?.['title'] ?? '';
    if (match.groups?.['stop'] === '.' && !names.shortTitles.has(title)) return [];
    const key = toKey(name.replace(/'s$/, ''));
    const isWritten = plain.slice(end - name.length, end) === name;
    return isWritten && isSmallSurname(title, key, names) ? [{ start: at, end }] : [];
  });
}

/** After `mr` any word that is none of English; after titles that are words a known name. */
function isSmallSurname(title: string, key: string, names: NameLists): boolean {
  if (names.others.has(key) || NO_SURNAMES.has(key)) return false;
  return names.sureTitles.has(title) || names.surnames.has(key) || names.given.has(key);
}
