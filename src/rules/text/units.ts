const encoder = new TextEncoder();
let bytes = new Uint8Array(3_072);
const lent: { text: string | undefined; units: Uint16Array; beyond: readonly number[] } = {
  text: '',
  units: new Uint16Array(1_024),
  beyond: [],
};

/**
 * The UTF-16 code units of a text, for loops that look at every one: several times quicker than
 * asking the string. The buffer is lent until the next call, is longer than the text, and holds a 0
 * right after it.
 */
export function lendUnits(text: string): Uint16Array {
  if (lent.text !== text) fillUnits(text);
  return lent.units;
}

/** Where the units of a text that are not ASCII stand, rising. */
export function listBeyondAscii(text: string): readonly number[] {
  if (lent.text !== text) fillUnits(text);
  return lent.beyond;
}

/**
 * Makes the buffer, whose units were written over, that of the text which they are now; without one
 * it is read anew the next time.
 */
export function relendUnits(text: string | undefined): void {
  lent.text = text;
}

/** Fills the buffer with another text. */
function fillUnits(text: string): void {
  const { length } = text;
  if (lent.units.length <= length) {
    // No unit takes more than three bytes in UTF-8.
    bytes = new Uint8Array(length * 6);
    lent.units = new Uint16Array(length * 2);
  }
  // An ASCII character is one byte in UTF-8, and no other character is.
  const { written } = encoder.encodeInto(text, bytes);
  if (written === length) {
    lent.units.set(bytes.subarray(0, length));
    lent.beyond = NOWHERE;
  } else lent.beyond = fillBetween(text, lent.units);
  lent.units[length] = 0;
  lent.text = text;
}

const NOWHERE: readonly number[] = [];
// Must match `é` and each half of an emoji; must not match plain English.
const BEYOND_ASCII = /[^\x00-\x7f]/g;

/** Copies the stretches of ASCII from the bytes, and reads what stands between them by itself. */
function fillBetween(text: string, units: Uint16Array): readonly number[] {
  const beyond: number[] = [];
  let byte = 0;
  let from = 0;
  const copyTo = (at: number) => {
    if (at > from) units.set(bytes.subarray(byte, byte + at - from), from);
    byte += at - from;
    from = at;
  };
  BEYOND_ASCII.lastIndex = 0;
  for (let found = BEYOND_ASCII.exec(text); found !== null; found = BEYOND_ASCII.exec(text)) {
    const at = found.index;
    copyTo(at);
    units[at] = text.charCodeAt(at);
    beyond.push(at);
    byte += countBytes(text, at);
    from = at + 1;
  }
  copyTo(text.length);
  return beyond;
}

/** The bytes that the unit at a place takes in UTF-8; a pair takes them with its first half. */
function countBytes(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x800) return 2;
  if (unit < 0xd800 || unit > 0xdfff) return 3;
  if ((text.codePointAt(at) ?? 0) > 0xffff) return 4;
  // The second half of a pair has been counted; a half that stands alone is replaced by 3 bytes.
  const isSecond = unit >= 0xdc00 && at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return isSecond ? 0 : 3;
}
