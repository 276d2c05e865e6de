import type { Scan } from '../text/scan.ts';
import { JOINT, lastOf, TAG, type Tokens } from '../text/tokens.ts';
import { visitCandidates } from './candidates.ts';
import { ROOT } from './edges.ts';
import { isSameSentence } from './same-sentence.ts';
import type { Term, TermTrie } from './term-trie.ts';
import { listOtherReadings, wordOf } from './word-readings.ts';

/** Called for each term that is seen, with its first and last token. */
export type TermSeen = (term: Term, first: number, last: number) => void;

/** Finds every term of the trie in a draft; cost grows with the draft, not with the terms. */
export function findTerms(scan: Scan, trie: TermTrie, onSeen: TermSeen): void {
  const walk = new Walk(scan, trie, onSeen);
  visitCandidates(scan, trie.beginnings, (token) => walk.stepInto(ROOT, token));
}

/** A word on the way through the trie. */
interface PathWord {
  /** The tokens that stand for it, both ends included. */
  readonly token: number;
  readonly last: number;
  /** What it is read as, where that is not what is written. */
  readonly word: string | undefined;
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
    this.#follow(node, this.#tokens.hash[token] ?? 0, { token, last: token, word: undefined });
    for (const { word, hash, last } of listOtherReadings(this.#scan, token)) {
      this.#follow(node, hash, { token, last, word });
    }
    // A hyphen may be left out, and the words of a hashtag stand for themselves.
    const kind = this.#tokens.kind[token];
    if (node !== ROOT && (kind === JOINT || kind === TAG)) this.#goOn(node, token, token + 1);
  }

  /** Reports the terms that end behind a word, and goes on. */
  #follow(node: number, key: number, word: PathWord): void {
    const reached = this.#trie.step(node, key);
    if (reached < 0) return;
    this.#path.push(word);
    const last = lastOf(this.#tokens, word.last);
    for (const term of this.#trie.termsAt(reached)) {
      if (this.#isTerm(term)) this.#onSeen(term, this.#path[0]?.token ?? word.token, last);
    }
    this.#goOn(reached, word.last, last + 1);
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
    const [first, second] = this.#path;
    if (first !== undefined && second === undefined) return this.#wordOf(first);
    return this.#path.map((word) => this.#wordOf(word)).join(' ');
  }

  /** A word on the path, folded. */
  #wordOf({ token, word }: PathWord): string {
    return word ?? wordOf(this.#scan, token);
  }

  /** Whether the words on the path are written exactly so. */
  #isWritten(exact: string): boolean {
    const isDirect = this.#path.every(({ word }) => word === undefined);
    return isDirect && this.#path.map(({ token }) => this.#textOf(token)).join(' ') === exact;
  }

  /** What a token says. */
  #textOf(token: number): string {
    return this.#scan.plain.slice(this.#tokens.start[token], this.#tokens.end[token]);
  }

  /** The words of an address are not prose: only terms that look like an address count there. */
  #isAllowedInLink(words: string): boolean {
    // Most drafts have no address, and then no token need be marked.
    if (this.#scan.links.length === 0 || /[./@]/.test(words)) return true;
    const { inLink } = this.#tokens;
    return this.#path.every(({ token }) => inLink[token] === 0);
  }
}
