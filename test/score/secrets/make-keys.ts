import fc from 'fast-check';

import { TOKEN_FORMATS } from '../../../src/rules/detectors/lists/token-formats.ts';

/** Made-up keys of one format, each in a sentence as people write it. */
export interface MadeKeys {
  readonly format: string;
  /** Who publishes the format. */
  readonly source: 'openredaction' | 'Forepost';
  readonly posts: readonly string[];
}

/** A format as a scanner publishes it. */
export interface PublishedFormat {
  readonly type: string;
  readonly regex: RegExp;
}

const KEYS_PER_FORMAT = 20;
/** The same keys each time. */
const SEED = 2026;

const SENTENCES: readonly ((key: string) => string)[] = [
  (key) => `Does anyone know why ${key} stopped working last night?`,
  (key) => `the bot runs with ${key} for now, will tidy up later`,
  (key) => `Here you go: ${key}`,
  (key) => `${key}\nthat is the one from the staging box`,
];

/** Keys of formats that a scanner publishes; formats that cannot be made at random are left out. */
export function makePublished(formats: readonly PublishedFormat[]): readonly MadeKeys[] {
  return formats.flatMap(({ type, regex }) => {
    const posts = makePosts(writeOut(regex));
    return posts === undefined ? [] : [{ format: type, source: 'openredaction' as const, posts }];
  });
}

/** Keys of the formats that the detectors know, by provider. */
export function makeOwn(): readonly MadeKeys[] {
  return TOKEN_FORMATS.flatMap(({ provider, starts, rest }) => {
    const start = starts.map((each) => each.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
    const posts = makePosts(new RegExp(`(?:${start})${stripChecks(rest)}`));
    return posts === undefined ? [] : [{ format: provider, source: 'Forepost' as const, posts }];
  });
}

/** Posts with strings that a pattern matches; `undefined` where the pattern says too little or too much. */
function makePosts(pattern: RegExp): readonly string[] | undefined {
  try {
    const whole = new RegExp(`^(?:${pattern.source})$`);
    const keys = fc.sample(fc.stringMatching(whole), { numRuns: KEYS_PER_FORMAT, seed: SEED });
    return keys.map((key, at) => SENTENCES[at % SENTENCES.length]?.(key) ?? key);
  } catch {
    return undefined;
  }
}

/**
 * A published pattern as one that keys can be made from: without word borders, which say nothing of the
 * key itself, with as many characters as keys have, and between a name and its value what people type.
 */
function writeOut({ source }: RegExp): RegExp {
  return new RegExp(
    source
      .replaceAll('\\b', '')
      .replace(/\[(?=[^\]]*:)[:=\\s]+\]\+/g, '(?:: |=| = )')
      .replace(/\\s[*+]?/g, ' ')
      .replace(/\.\{0,\d+\}|\.\?/g, '_')
      .replace(/\](?:\+|\{(\d+),\})\??/g, (_, least = '16') => `]{${least},${Number(least) + 24}}`),
  );
}

/** What must not follow a key. */
function stripChecks(rest: string): string {
  return rest.replace(/\(\?![^)]*\)/g, '');
}
