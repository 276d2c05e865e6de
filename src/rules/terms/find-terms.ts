import type { Scan } from '../text/scan.ts';
import { JOINT, TAG, type Tokens, WORD } from '../text/tokens.ts';
import type { TermTrie } from './term-trie.ts';
import { foldWord, listBaseForms, mayBeInflected } from './word-forms.ts';

/** Called for each term that is seen, with its first and last token. */
export type TermSeen = (term: number, first: number, last: number) => void;

interface Walk {
  readonly scan: Scan;
  readonly trie: TermTrie;
  readonly onSeen: TermSeen;
  /** The token and the written form of each word on the way from the root. */
  readonly tokens: number[];
  readonly words: (string | undefined)[];
}

/** Finds every term of the trie in a draft; cost grows with the draft, not with the terms. */
export function findTerms(scan: Scan, trie: TermTrie, onSeen: TermSeen): void {
  const walk: Walk = { scan, trie, onSeen, tokens: [], words: [] };
  for (let token = 0; token < scan.tokens.count; token += 1) stepInto(walk, 0, token);
}

/** Tries a token, in each form that it may have, behind a node. */
function stepInto(walk: Walk, node: number, token: number): void {
  const { tokens, plain } = walk.scan;
  follow(walk, walk.trie.step(node, tokens.hash[token] ?? 0), token, undefined);
  const end = tokens.end[token] ?? 0;
  if (tokens.kind[token] === WORD && mayBeInflected(plain, end)) {
    for (const form of listBaseForms(foldWord(plain.slice(tokens.start[token], end)))) {
      follow(walk, walk.trie.step(node, form.hash), token, form.word);
    }
  }
  // A hyphen may be left out, and the words of a hashtag stand for themselves.
  const kind = tokens.kind[token];
  if (node !== 0 && (kind === JOINT || kind === TAG)) goOn(walk, node, token + 1);
}

/** Reports the terms that end at a node, and goes on behind it. */
function follow(walk: Walk, node: number, token: number, word: string | undefined): void {
  if (node < 0) return;
  walk.tokens.push(token);
  walk.words.push(word);
  for (let term = walk.trie.firstAt(node); term >= 0; term = walk.trie.following(term)) {
    if (isTerm(walk, term)) walk.onSeen(term, walk.tokens[0] ?? token, lastOf(walk.scan, token));
  }
  goOn(walk, node, walk.scan.tokens.next[token] ?? token + 1);
  walk.tokens.pop();
  walk.words.pop();
}

/** A term does not reach over the end of a sentence. */
function goOn(walk: Walk, node: number, token: number): void {
  const { tokens } = walk.scan;
  const first = walk.tokens[0] ?? token;
  if (token < tokens.count && tokens.sentence[token] === tokens.sentence[first]) {
    stepInto(walk, node, token);
  }
}

/** The last token that a token stands for: a tag covers its words. */
function lastOf(scan: Scan, token: number): number {
  return scan.tokens.kind[token] === TAG ? (scan.tokens.next[token] ?? token + 1) - 1 : token;
}

/** Verifies a hit word by word: keys may collide. */
function isTerm(walk: Walk, term: number): boolean {
  const { terms } = walk.trie;
  if (!isAllowedInLink(walk, terms.words[term] ?? '')) return false;
  const exact = terms.exact[term] ?? '';
  if (exact !== '') return walk.words.every((word) => word === undefined) && readAs(walk, exact);
  const words = walk.tokens.map(
    (token, at) => walk.words[at] ?? foldWord(textOf(walk.scan, token)),
  );
  return words.join(' ') === terms.words[term];
}

/** Whether the tokens are written exactly so. */
function readAs(walk: Walk, exact: string): boolean {
  return walk.tokens.map((token) => textOf(walk.scan, token)).join(' ') === exact;
}

/** What a token says. */
function textOf(scan: Scan, token: number): string {
  return scan.plain.slice(scan.tokens.start[token], scan.tokens.end[token]);
}

/** The words of an address are not prose: only terms that look like an address count there. */
function isAllowedInLink(walk: Walk, words: string): boolean {
  const tokens: Tokens = walk.scan.tokens;
  return walk.tokens.every((token) => tokens.inLink[token] === 0) || /[./@]/.test(words);
}
