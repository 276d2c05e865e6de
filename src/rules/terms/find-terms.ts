import type { Scan } from '../text/scan.ts';
import { JOINT, lastOf, TAG, type Tokens } from '../text/tokens.ts';
import { lendUnits } from '../text/units.ts';
import { ROOT } from './edges.ts';
import { isSameSentence } from './same-sentence.ts';
import type { Term, TermTrie } from './term-trie.ts';
import { endsInS, mayBeginInflected } from './word-forms.ts';
import { listWordReadings, type WordReading } from './word-readings.ts';

/** Called for each term that is seen, with its first and last token. */
export type TermSeen = (term: Term, first: number, last: number) => void;

/** Finds every term of the trie in a draft; cost grows with the draft, not with the terms. */
export function findTerms(scan: Scan, trie: TermTrie, onSeen: TermSeen): void {
  const walk = new Walk(scan, trie, onSeen);
  const { count, hash, end, readings } = scan.tokens;
  const units = lendUnits(scan.plain);
  for (let token = 0; token < count; token += 1) {
    const key = hash[token] ?? 0;
    // Most words begin no term: they must cost no more than this.
    const isCandidate =
      trie.mayBegin(key) ||
      (endsInS(units[(end[token] ?? 0) - 1] ?? 0) &&
        mayBeginInflected(trie, units, end[token] ?? 0, key)) ||
      (readings.size > 0 && readings.has(token));
    if (isCandidate) walk.stepInto(ROOT, token);
  }
}

/** A word on the way through the trie, and the token that it begins with. */
interface PathWord {
  readonly token: number;
  readonly reading: WordReading;
}

/** One draft's way through the trie. */
class Walk {
  readonly #scan: Scan;
  readonly #tokens: Tokens;
  readonly #trie: TermTrie;
  readonly #onSeen: TermSeen;
  /** The words on the way from the root. */
  readonly #path: PathWord[] = [];

  constructor(scan: Scan, trie: TermTrie, onSeen: TermSeen) {
    this.#scan = scan;
    this.#tokens = scan.tokens;
    this.#trie = trie;
    this.#onSeen = onSeen;
  }

  /** Tries a token, in each form and reading that it may have, behind a node. */
  stepInto(node: number, token: number): void {
    for (const reading of listWordReadings(this.#scan, token)) this.#follow(node, token, reading);
    // A hyphen may be left out, and the words of a hashtag stand for themselves.
    const kind = this.#tokens.kind[token];
    if (node !== ROOT && (kind === JOINT || kind === TAG)) this.#goOn(node, token, token + 1);
  }

  /** Reports the terms that end behind a word, and goes on. */
  #follow(node: number, token: number, reading: WordReading): void {
    const reached = this.#trie.step(node, reading.hash);
    if (reached < 0) return;
    this.#path.push({ token, reading });
    const last = lastOf(this.#tokens, reading.last);
    for (const term of this.#trie.termsAt(reached)) {
      if (this.#isTerm(term)) this.#onSeen(term, this.#path[0]?.token ?? token, last);
    }
    this.#goOn(reached, reading.last, last + 1);
    this.#path.pop();
  }

  /** A term does not reach over the end of a sentence. */
  #goOn(node: number, last: number, token: number): void {
    if (isSameSentence(this.#scan, last, token)) this.stepInto(node, token);
  }

  /** Verifies a hit word by word: keys may collide. */
  #isTerm({ exact, words }: Term): boolean {
    const isRead = exact === undefined ? this.#readFolded() === words : this.#isWritten(exact);
    return isRead && this.#isAllowedInLink(words);
  }

  /** The words on the path as a term has them. */
  #readFolded(): string {
    return this.#path.map(({ reading }) => reading.word).join(' ');
  }

  /** Whether the words on the path are written exactly so. */
  #isWritten(exact: string): boolean {
    const isDirect = this.#path.every(({ reading }) => reading.isDirect);
    return isDirect && this.#path.map(({ token }) => this.#textOf(token)).join(' ') === exact;
  }

  /** What a token says. */
  #textOf(token: number): string {
    return this.#scan.plain.slice(this.#tokens.start[token], this.#tokens.end[token]);
  }

  /** The words of an address are not prose: only terms that look like an address count there. */
  #isAllowedInLink(words: string): boolean {
    if (/[./@]/.test(words)) return true;
    const { inLink } = this.#tokens;
    return this.#path.every(({ token }) => inLink[token] === 0);
  }
}
