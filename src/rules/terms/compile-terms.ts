import { foldText } from '../text/fold-text.ts';
import { hashWord } from '../text/hash-word.ts';
import { tokenise } from '../text/tokenise.ts';
import { JOINT, TAG } from '../text/tokens.ts';
import type { CompiledTerms } from './compiled-terms.ts';
import { writeIntegers } from './integers.ts';
import { foldWord } from './word-forms.ts';

/** A term as a policy writes it, and the source that it counts for. */
export interface TermEntry {
  readonly text: string;
  readonly source: number;
  /** Case counts, and there is no plural. */
  readonly isExact: boolean;
}

/** A way to write a term: its words as the tokeniser reads them. */
interface Spelling {
  readonly written: readonly string[];
  readonly hyphenated: boolean;
}

/** Builds the trie of all terms. The order of entries decides the bytes, nothing else does. */
export function compileTerms(entries: readonly TermEntry[]): CompiledTerms {
  const builder = createTrieBuilder();
  for (const entry of entries) {
    for (const written of listSpellings(entry.text)) {
      const words = written.map(foldWord);
      builder.add(words, entry.isExact ? written.join(' ') : '', entry.source);
    }
  }
  return builder.finish();
}

/** Whether a term has anything that could be seen in a draft. */
export function hasWords(text: string): boolean {
  return readSpelling(text).written.length > 0;
}

/** `co-worker` is also `co worker` and `coworker`. */
function listSpellings(text: string): readonly (readonly string[])[] {
  const { written, hyphenated } = readSpelling(text);
  if (written.length === 0) return [];
  if (!hyphenated) return [written];
  return [written, readSpelling(foldText(text).plain.replaceAll(/(?<=\S)-(?=\S)/g, '')).written];
}

/** The words of a term; hyphens between words are left out, a tag is one word. */
function readSpelling(text: string): Spelling {
  const { plain } = foldText(text);
  const tokens = tokenise(plain);
  const written: string[] = [];
  let hyphenated = false;
  for (let token = 0; token < tokens.count; token = nextToken(tokens, token)) {
    if (tokens.kind[token] === JOINT) hyphenated = true;
    else written.push(plain.slice(tokens.start[token], tokens.end[token]));
  }
  return { written, hyphenated };
}

/** Steps over the words of a tag: the tag stands for them. */
function nextToken(tokens: ReturnType<typeof tokenise>, token: number): number {
  return tokens.kind[token] === TAG ? (tokens.next[token] ?? token + 1) : token + 1;
}

/** Collects edges and terms. */
function createTrieBuilder() {
  const parents: number[] = [];
  const keys: number[] = [];
  const children = new Map<string, number>();
  const terms = new Map<string, number>();
  const nodes: number[] = [];
  const words: string[] = [];
  const exact: string[] = [];
  const sources: number[][] = [];
  const step = (node: number, key: number): number => {
    const edge = `${node} ${key}`;
    const known = children.get(edge);
    if (known !== undefined) return known;
    parents.push(node);
    keys.push(key);
    children.set(edge, parents.length);
    return parents.length;
  };
  return {
    /** Adds one spelling of a term; the same term of several sources is stored once. */
    add(termWords: readonly string[], exactly: string, source: number): void {
      const text = termWords.join(' ');
      const name = `${text}\n${exactly}`;
      const known = terms.get(name);
      if (known !== undefined) {
        if (!sources[known]?.includes(source)) sources[known]?.push(source);
        return;
      }
      terms.set(name, nodes.length);
      nodes.push(termWords.reduce((node, word) => step(node, hashWord(word)), 0));
      words.push(text);
      exact.push(exactly);
      sources.push([source]);
    },
    finish: (): CompiledTerms => ({
      parents: writeIntegers(parents),
      keys: writeIntegers(keys),
      nodes: writeIntegers(nodes),
      words,
      exact,
      sources,
    }),
  };
}
