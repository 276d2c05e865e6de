const encoder = new TextEncoder();
let bytes = new Uint8Array(4_096);
/** The same bytes, four by four. */
let words = new Int32Array(bytes.buffer);
/** Set in a byte that is not ASCII. */
const HIGH_BITS = 0x80808080 | 0;
const NOWHERE = new Int32Array(0);
const lent: { text: string | undefined; units: Uint16Array; beyond: Int32Array } = {
  text: '',
  units: new Uint16Array(1_024),
  beyond: NOWHERE,
};
/** What `beyond` is written into: a text of nothing but emoji would fill a list again each time. */
let places = new Int32Array(1_024);

/**
 * The UTF-16 code units of a text, for loops that look at every one: several times quicker than
 * asking the string. The buffer is lent until the next call, is longer than the text, and holds a 0
 * right after it.
 */
export function lendUnits(text: string): Uint16Array {
  if (lent.text !== text) fillUnits(text);
  return lent.units;
}

/** Where the characters of a text that are not ASCII begin, rising; lent like the units. */
export function listBeyondAscii(text: string): Int32Array {
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
    // No unit takes more than three bytes in UTF-8, and the length must divide by four.
    bytes = new Uint8Array(length * 8);
    words = new Int32Array(bytes.buffer);
    lent.units = new Uint16Array(length * 2);
    places = new Int32Array(length * 2);
  }
  // An ASCII character is one byte in UTF-8, and no other character is.
  const { written } = encoder.encodeInto(text, bytes);
  if (written === length) {
    lent.units.set(bytes.subarray(0, length));
    lent.beyond = NOWHERE;
  } else lent.beyond = fillBetween(text, lent.units, written);
  lent.units[length] = 0;
  lent.text = text;
}

/** Copies the stretches of ASCII from the bytes, and reads what stands between them by itself. */
function fillBetween(text: string, units: Uint16Array, written: number): Int32Array {
  let count = 0;
  let byte = 0;
  let at = 0;
  while (at < text.length) {
    const end = endOfAscii(byte, written);
    if (end > byte) units.set(bytes.subarray(byte, end), at);
    at += end - byte;
    byte = end;
    if (at >= text.length) break;
    const isPair = (text.codePointAt(at) ?? 0) > 0xffff;
    places[count] = at;
    count += 1;
    for (const next = at + (isPair ? 2 : 1); at < next; at += 1) units[at] = text.charCodeAt(at);
    byte += isPair ? 4 : countBytes(text.charCodeAt(at - 1));
  }
  return places.subarray(0, count);
}

/** The first byte from one on that is not ASCII; four are looked at together where possible. */
function endOfAscii(from: number, written: number): number {
  let byte = from;
  while (byte < written && (byte & 3) !== 0 && (bytes[byte] ?? 0) < 0x80) byte += 1;
  if ((byte & 3) !== 0) return byte;
  let word = byte >> 2;
  while (word << 2 < written && ((words[word] ?? 0) & HIGH_BITS) === 0) word += 1;
  byte = word << 2;
  while (byte < written && (bytes[byte] ?? 0) < 0x80) byte += 1;
  return Math.min(byte, written);
}

/** The bytes that one unit takes in UTF-8; half a character is replaced by something of three. */
function countBytes(unit: number): number {
  return unit < 0x800 ? 2 : 3;
}
