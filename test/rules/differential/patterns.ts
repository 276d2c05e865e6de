import fc from 'fast-check';

/** What every match must contain, so that the module accepts the pattern. */
const ANCHORS = fc.constantFrom(
  'code',
  '\\d{2,4}',
  '\\d+',
  '@',
  'no\\.',
  '(?:ab|cd)',
  '[0-9]',
  '#',
);
const PARTS = fc.constantFrom(
  ...['a', 'b', 'x?', '\\p{L}', '\\pL', '[[:alpha:]]', '\\w', '\\w{1,4}', '[a-c]{0,3}', '\\w+'],
  ...['\\s', '\\s*', ' ?', '-?', '\\b', '\\B', '(?:ab|b)?', '[^a]', '.', '.{0,3}', '\\d', '\\d*?'],
  ...['(?:x|y){0,2}', 'é', '[- ]{0,2}', '\\w*?', '(?:a|ab)(?:c|bcd)?', '(a|b)+'],
);
const sequence = fc
  .tuple(fc.array(PARTS, { maxLength: 3 }), ANCHORS, fc.array(PARTS, { maxLength: 3 }))
  .map(([before, anchor, after]) => [...before, anchor, ...after].join(''));
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '(?i)', '(?m)', '(?s)', '(?im)'),
    fc.constantFrom('', '', '', '^', '\\A'),
    sequence,
    fc.constantFrom('', '', '', '$', '\\z', '|(?:xy|yx)'),
  )
  .map((parts) => parts.join(''));

/** Some patterns that are looked for together. */
export const patterns = fc.uniqueArray(pattern, { minLength: 1, maxLength: 3 });

const PIECES = fc.constantFrom(
  ...['code', 'CODE', 'Code', 'cod', '12', '1234', '1', '@', 'no.', 'ab', 'cd', 'AB', '#', 'éa'],
  ...['ÉA', 'a', 'b', 'c', 'x', 'xy', 'yx', 'y', ' ', ' ', '  ', '-', '\n', '\r\n', '.', ', ', 'é'],
  ...['e\u0301', '\u200b', 'c\u043ede', '👍', '１２', '“', '’', '_', 'word', 'longer words here '],
);

/** Drafts of what patterns are made of; no word is longer than an open repeat reaches. */
export const patternDrafts = fc.array(PIECES, { maxLength: 40 }).map((all) => all.join(''));

/** Words that no pattern starts from, and more than any bounded pattern reaches over. */
const FILLER = ' q'.repeat(100);

/** Drafts longer than any window, on one line or on many; what patterns start from stands apart. */
export const longDrafts = fc
  .tuple(patternDrafts, fc.integer({ min: 2_000, max: 7_000 }))
  .map(([piece, length]) => `${piece}${FILLER}`.repeat(Math.ceil(length / (piece.length + 200))));

/** Patterns without an open repeat, which the module cuts where words end. */
export const boundedPatterns = patterns.map((some) => some.filter((one) => !/[+*]/.test(one)));

/** Drafts so full of what patterns start from that windows have to be cut. */
export const denseDrafts = fc
  .tuple(patternDrafts, fc.integer({ min: 2_000, max: 7_000 }))
  .map(([piece, length]) => piece.repeat(Math.ceil(length / (piece.length + 1))));

/** Patterns that end where a line or the draft ends, and nowhere else. */
export const endPatterns = boundedPatterns.map((some) =>
  some.filter((one) => /(?:\$|\\z)$/.test(one)),
);

/**
 * Whether the browser's own engine reads a pattern or draft as RE2 does. Only patterns of our own
 * packs run on it; they use none of what is left out here.
 */
export function isPortable(text: string): boolean {
  return !/\\pL|\[\[:|\\A|\\z|\r|[\ud800-\udfff]/.test(text);
}
