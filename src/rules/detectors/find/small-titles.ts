import type { TextRange } from '../../../shared/text-range.ts';
import type { Scan } from '../../text/scan.ts';
import { SHORT_TITLES, SURE_TITLES, TITLES } from '../lists/name-cues.ts';
import type { NameLists } from '../vocabulary.ts';
import { createCue, listCues } from './find-at.ts';
import { toKey } from './name-runs.ts';

// Must match `mr khan`; must not match `mr. and`.
const SMALL_TITLED = new RegExp(
  `(?<title>${TITLES})(?<stop>\\.?) (?<name>[a-z\\u00df-\\u024f][a-z\\u00df-\\u024f'-]{1,24})`,
  'y',
);
const TITLE_CUE = createCue(TITLES.split('|'));
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
  return listCues(lower, TITLE_CUE).flatMap((at) => {
    SMALL_TITLED.lastIndex = at;
    const match = SMALL_TITLED.exec(lower);
    const name = match?.groups?.['name'];
    if (match === null || name === undefined) return [];
    const end = at + match[0].length;
    const title = match.groups?.['title'] ?? '';
    if (match.groups?.['stop'] === '.' && !SHORT_TITLES.has(title)) return [];
    const key = toKey(name.replace(/'s$/, ''));
    const isWritten = plain.slice(end - name.length, end) === name;
    return isWritten && isSmallSurname(title, key, names) ? [{ start: at, end }] : [];
  });
}

/** After `mr` any word that is none of English; after titles that are words a known name. */
function isSmallSurname(title: string, key: string, names: NameLists): boolean {
  if (names.others.has(key) || NO_SURNAMES.has(key)) return false;
  return SURE_TITLES.has(title) || names.surnames.has(key) || names.given.has(key);
}
