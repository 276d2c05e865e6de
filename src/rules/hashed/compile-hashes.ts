import { writeBytes, writeIntegers } from '../terms/integers.ts';
import { createSieve } from '../terms/sieve.ts';
import { listFoldedSpellings } from '../terms/spellings.ts';
import { hashWord } from '../text/hash-word.ts';
import { type CompiledHashes, HASH_BYTES } from './compiled-hashes.ts';
import { hashPhrase } from './hash-phrase.ts';

/** Longer terms would make every draft dear: each phrase of as many words is hashed. */
export const MOST_HASHED_WORDS = 6;

/** Salted hashes of terms, as a policy carries them. */
export interface HashedList {
  readonly salt: string;
  /** How many words the longest term has. */
  readonly longest: number;
  /** Which words a term may begin with: a guess can be tested by it as by the hashes, no more. */
  readonly sieve?: string | undefined;
  /** Base64, each of `HASH_BYTES` bytes. */
  readonly hashes: readonly string[];
}

/** Hashes terms, each in all its spellings; the order of the list says nothing of theirs. */
export function hashTerms(terms: readonly string[], salt: string): HashedList {
  const spellings = terms.flatMap(listFoldedSpellings);
  const hashes = spellings.map((words) => writeBytes(hashPhrase(salt, words.join(' '))));
  const firstKeys = spellings.map(([first = '']) => hashWord(first));
  return {
    salt,
    sieve: writeIntegers(createSieve([...new Set(firstKeys)].sort((a, b) => a - b))),
    longest: Math.max(1, ...spellings.map((words) => words.length)),
    hashes: [...new Set(hashes)].sort(),
  };
}

/** Packs a list so that hashes can be found by halving. */
export function compileHashes(list: HashedList, source: number): CompiledHashes {
  const hashes = [...new Set(list.hashes)].map(readHash).sort(compareBytes);
  const packed = new Uint8Array(hashes.length * HASH_BYTES);
  hashes.forEach((hash, at) => {
    packed.set(hash, at * HASH_BYTES);
  });
  const { salt, longest, sieve } = list;
  return {
    source,
    salt,
    longest,
    ...(sieve === undefined ? {} : { sieve }),
    hashes: writeBytes(packed),
  };
}

/** Whether a text is a filter in base64: a power of two of 32-bit words. */
export function isSieve(text: string): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return false;
  const words = atob(text).length / 4;
  return Number.isInteger(Math.log2(words));
}

/** Whether a text is one hash in base64. */
export function isHash(text: string): boolean {
  return /^[A-Za-z0-9+/]{11}=$/.test(text);
}

/** The bytes of one hash. */
function readHash(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const differs = a.findIndex((byte, at) => byte !== b[at]);
  return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}
