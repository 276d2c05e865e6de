import type { TextRange } from '../../shared/text-range.ts';
import { findDigitRuns } from './digit-runs.ts';
import { findLinks, type Link } from './find-links.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { PlacedTokens } from './placed-tokens.ts';
import { returnRoom } from './token-room.ts';
import { tokenise } from './tokenise.ts';
import type { Tokens } from './tokens.ts';

/** A draft, read once: what terms, patterns, detectors and rules work on. */
export interface Scan {
  /** The draft folded; every offset below is an offset in it. */
  readonly plain: string;
  /** The plain text with its capitals A to Z in lower case; offsets are the same. */
  readonly lower: string;
  readonly tokens: Tokens;
  readonly links: readonly Link[];
  /** Stretches of digits with the blanks, dots, dashes, slashes and brackets between them. */
  readonly digitRuns: readonly TextRange[];
  /** The draft's own range behind a plain one. */
  toOriginal(start: number, end: number): TextRange;
}

/** Reads a draft: linear in its length. What only some rules ask for is worked out when they do. */
export function scanDraft(draft: string): Scan {
  return new LazyScan(foldText(draft));
}

/** The scan of one folded draft. */
class LazyScan implements Scan {
  readonly plain: string;
  readonly tokens: Tokens;
  readonly toOriginal: Scan['toOriginal'];
  #lower: string | undefined;
  #links: readonly Link[] | undefined;
  #digitRuns: readonly TextRange[] | undefined;

  constructor({ plain, toOriginal }: FoldedText) {
    this.plain = plain;
    this.toOriginal = toOriginal;
    this.tokens = new PlacedTokens(plain, tokenise(plain), () => this.links);
  }

  get lower(): string {
    this.#lower ??= lowerAscii(this.plain);
    return this.#lower;
  }

  get links(): readonly Link[] {
    this.#links ??= findLinks(this.plain);
    return this.#links;
  }

  get digitRuns(): readonly TextRange[] {
    this.#digitRuns ??= findDigitRuns(this.plain);
    return this.#digitRuns;
  }
}

/** Lower case that never changes a length: some capitals of other scripts would. */
function lowerAscii(plain: string): string {
  const lower = plain.toLowerCase();
  if (lower.length === plain.length) return lower;
  return plain.replaceAll(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/** Hands back what a scan was written into; nothing of its tokens may be read after it. */
export function releaseScan(scan: Scan): void {
  if (scan.tokens instanceof PlacedTokens) returnRoom(scan.tokens.columns);
}
