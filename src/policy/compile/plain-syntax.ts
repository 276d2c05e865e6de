// Any character: what a class that the reader does not know is taken for, also inside a class.
const ANYTHING = '\\w\\W';

/**
 * A pattern in RE2 syntax in the smaller syntax that the reader of patterns knows. It need not match
 * the same, only keep every literal that is required and never grow shorter: classes that RE2 knows
 * by name stand for any character.
 */
export function toPlainSyntax(pattern: string): string {
  return pattern
    .replace(/^\(\?[imsU]+\)/, '')
    .replaceAll(/\\Q([\s\S]*?)(?:\\E|$)/g, (_, literal: string) => escapeAll(literal))
    .replaceAll(/\(\?P</g, '(?<')
    .replaceAll(/\[:\^?\w+:\]/g, ANYTHING)
    .replaceAll(/\\(?:[pP](?:\{[^}]*\}|\w)|x\{([0-9A-Fa-f]+)\}|([\s\S]))/g, readEscape);
}

/** One escape. */
function readEscape(written: string, codePoint: string | undefined, escaped?: string): string {
  if (codePoint !== undefined) return escapeAll(toCharacter(codePoint));
  if (escaped === undefined) return ANYTHING;
  if (escaped === 'A') return '^';
  if (escaped === 'z') return '$';
  if (escaped === 'C') return ANYTHING;
  if (escaped === 'a') return '\\x07';
  return /[\w\s]/.test(escaped) ? written : escapeAll(escaped);
}

/** The character with a number in hexadecimal; one that there is not is any other. */
function toCharacter(codePoint: string): string {
  const number = Number.parseInt(codePoint, 16);
  return number <= 0x10ffff ? String.fromCodePoint(number) : '\ufffd';
}

/** Characters as escapes by number, which mean the same in and out of a class. */
function escapeAll(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
