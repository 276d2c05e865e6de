/** What one UTF-16 code unit is to the tokeniser. */
export const SYMBOL = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const NEWLINE = 5;
/** A combining mark: part of a word, without weight in its key. */
export const MARK = 6;
/** Quotation and mark-up characters that may stand anywhere inside a term. */
export const QUIET = 7;
export const SURROGATE = 8;

export const APOSTROPHE = 0x27;

const UNITS = 0x10000;
// Filled as characters are met: no table is built at load, and a draft meets few characters.
const classes = new Uint8Array(UNITS);

/**
 * The key unit of every letter and digit that has been met: lower case, without diacritics; 0 for
 * anything else. For loops that cannot afford a call: a 0 for a unit beyond ASCII must be looked
 * into with `classOf`.
 */
export const WORD_KEYS = new Uint16Array(UNITS);

/** The class of a code unit, one of the constants above. */
export function classOf(unit: number): number {
  const known = classes[unit] ?? 0;
  return known === 0 ? learn(unit) : known;
}

/** The unit as it counts in a word's key. */
export function keyUnitOf(unit: number): number {
  if (classes[unit] === 0) learn(unit);
  return WORD_KEYS[unit] || unit;
}

/** Whether the unit may stand inside a word. */
export function isWordUnit(unit: number): boolean {
  const unitClass = classOf(unit);
  return unitClass === LETTER || unitClass === DIGIT || unitClass === MARK;
}

/** Whether the unit is a capital letter. */
export function isUpperUnit(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return /\p{Lu}/u.test(String.fromCharCode(unit));
}

/** Works out class and key of a unit once. */
function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const unitClass = classify(unit, character);
  classes[unit] = unitClass;
  if (unitClass === LETTER) WORD_KEYS[unit] = keyOfLetter(unit, character);
  if (unitClass === DIGIT) WORD_KEYS[unit] = unit;
  return unitClass;
}

/** The class by Unicode category. */
function classify(unit: number, character: string): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if (unit === 0x0a) return NEWLINE;
  if (/["'`*_~\u2039\u203a\u00ab\u00bb]/.test(character)) return QUIET;
  if (/\s/.test(character) || unit < 0x20) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return MARK;
  return /[\p{L}\p{N}]/u.test(character) ? LETTER : SYMBOL;
}

/** Lower case without diacritics, where that is one unit. */
function keyOfLetter(unit: number, character: string): number {
  const base = character.toLowerCase().normalize('NFD').charAt(0);
  return base === '' ? unit : base.charCodeAt(0);
}

for (let unit = 0; unit < 0x80; unit += 1) learn(unit);
