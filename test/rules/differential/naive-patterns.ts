import type { TextRange } from '../../../src/shared/text-range.ts';
import { foldNaively } from './naive-text.ts';
import { paintRanges } from './paint-ranges.ts';

/** Where a pattern matches in a draft: the native engine over the whole folded text, no windows. */
export function findPatternNaively(pattern: string, draft: string): readonly TextRange[] {
  const units = foldNaively(draft);
  const plain = units.map(({ unit }) => unit).join('');
  const found = [...plain.matchAll(toNative(pattern))];
  return paintRanges(
    units,
    found.map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** The same in native syntax: flags stand apart, and lines end at a line feed and nowhere else. */
function toNative(pattern: string): RegExp {
  const flags = /^\(\?([ims]+)\)/.exec(pattern)?.[1] ?? '';
  const body = pattern
    .replace(/^\(\?[ims]+\)/, '')
    .replaceAll(/\\p([A-Z])/g, '\\p{$1}')
    .replaceAll('[[:alpha:]]', '[A-Za-z]')
    .replaceAll('\\A', '(?<![^])')
    .replaceAll('\\z', '(?![^])')
    .replaceAll(/(?<![\\[(?:]|\(\?<!\[)\^/g, flags.includes('m') ? '(?<![^\\n])' : '(?<![^])')
    .replaceAll('$', flags.includes('m') ? '(?![^\\n])' : '(?![^])')
    .replaceAll(/(?<!\\)\./g, flags.includes('s') ? '[^]' : '[^\\n]');
  return new RegExp(body, flags.includes('i') ? 'giu' : 'gu');
}
