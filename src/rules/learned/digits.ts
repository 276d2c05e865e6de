const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The largest number that has a digit, and its negative is the smallest. */
export const LARGEST_DIGIT = 31;

/**
 * Small whole numbers as text, one digit of base64 each. Whoever compresses the file sees each number
 * as one character, and not cut in two as bytes in base64 are: that packs a third better.
 */
export function writeDigits(numbers: ArrayLike<number>): string {
  return Array.from(numbers, (number) => {
    const within = Math.max(-LARGEST_DIGIT, Math.min(LARGEST_DIGIT, number));
    return DIGITS.charAt(within + LARGEST_DIGIT);
  }).join('');
}

/** The numbers behind digits; what is no digit counts as nothing. */
export function readDigits(digits: string): Int8Array {
  const numbers = new Int8Array(digits.length);
  for (let at = 0; at < digits.length; at += 1) numbers[at] = VALUES[digits.charCodeAt(at)] ?? 0;
  return numbers;
}

/** Digits from here on say that another one follows. */
const MORE = 32;

/** Whole numbers that rise, as the gaps between them: five bits a digit, the lowest first. */
export function writeRising(numbers: Iterable<number>): string {
  const digits: string[] = [];
  let before = 0;
  for (const number of numbers) {
    let gap = number - before;
    for (; gap >= MORE; gap >>>= 5) digits.push(DIGITS.charAt(MORE + (gap % MORE)));
    digits.push(DIGITS.charAt(gap));
    before = number;
  }
  return digits.join('');
}

/** The numbers behind gaps. */
export function readRising(digits: string): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(digits.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = (VALUES[digits.charCodeAt(at)] ?? 0) + LARGEST_DIGIT;
    number += (digit % MORE) << shift;
    shift += 5;
    if (digit >= MORE) continue;
    numbers[count] = number;
    count += 1;
    shift = 0;
  }
  return numbers.slice(0, count);
}

/** What each digit stands for, by its code unit. */
const VALUES = new Int8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) {
  VALUES[DIGITS.charCodeAt(value)] = value - LARGEST_DIGIT;
}
