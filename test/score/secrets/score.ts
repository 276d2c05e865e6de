import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { allPatterns, OpenRedaction } from 'openredaction';

import { loadPolicy } from '../../../src/policy/load-policy.ts';
import { createChecker } from '../../../src/rules/create-checker.ts';
import { type Answer, answer, refuse } from '../answer.ts';
import { formatTable } from '../format-table.ts';
import { type MadeKeys, makeOwn, makePublished } from './make-keys.ts';

/** Published formats of keys, tokens and passwords. */
const SECRET_TYPES = /^(?!PAYMENT)(?:\w+_)?(?:KEY|TOKEN|SECRET|WEBHOOK)$/;

/** Whether a scanner sees a secret in a text. */
type Scanner = (text: string) => Promise<boolean>;

/** How many posts of a format each scanner sees something in. */
interface FormatScore {
  readonly format: string;
  readonly source: string;
  readonly posts: number;
  readonly found: Readonly<Record<string, number>>;
}

/** `npm run score:secrets`. */
export async function scoreSecrets(args: readonly string[]): Promise<Answer> {
  const unknown = args.find((arg) => arg !== '--json');
  if (unknown !== undefined) return refuse(`There is no option ${unknown}; there is --json.`);
  const published = allPatterns.filter(({ type }) => SECRET_TYPES.test(type));
  const scanners: Readonly<Record<string, Scanner>> = {
    Forepost: createOurs(),
    secretlint: seeWithSecretlint,
    openredaction: createOpenRedaction(published.map(({ type }) => type)),
  };
  const scores: FormatScore[] = [];
  for (const made of [...makePublished(published), ...makeOwn()]) {
    scores.push(await scoreFormat(made, scanners));
  }
  if (args.includes('--json')) return answer([JSON.stringify(scores, null, 2)]);
  return answer(describe(scores, Object.keys(scanners)));
}

async function scoreFormat(
  { format, source, posts }: MadeKeys,
  scanners: Readonly<Record<string, Scanner>>,
): Promise<FormatScore> {
  const found: Record<string, number> = {};
  for (const [name, sees] of Object.entries(scanners)) {
    found[name] = 0;
    for (const post of posts) if (await sees(post)) found[name] += 1;
  }
  return { format, source, posts: posts.length, found };
}

/** The general pack: what employees of any organisation are warned with. */
function createOurs(): Scanner {
  const loaded = loadPolicy([
    { file: 'secrets.yaml', text: 'forepost: 1\nid: secrets\nversion: "1"\nextends: [general]' },
  ]);
  if (!loaded.ok) throw new Error('the general pack does not load');
  const checker = createChecker(loaded.value);
  return async (text) =>
    checker.check(text, {}).some(({ clause }) => clause === 'credentials-security');
}

const seeWithSecretlint: Scanner = async (content) => {
  const id = '@secretlint/secretlint-rule-preset-recommend';
  const source = { filePath: '/post.txt', content, ext: '.txt', contentType: 'text' as const };
  const options = { config: { rules: [{ id, rule: creator }] } };
  return (await lintSource({ source, options })).messages.length > 0;
};

function createOpenRedaction(types: readonly string[]): Scanner {
  const redaction = new OpenRedaction();
  return async (text) => {
    const { detections } = await redaction.detect(text);
    return detections.some(({ type }) => types.some((each) => type.startsWith(each)));
  };
}

/** A table of shares, with a row for all formats of each source. */
function describe(scores: readonly FormatScore[], scanners: readonly string[]): readonly string[] {
  const sources = [...new Set(scores.map(({ source }) => source))];
  const rows = sources.flatMap((source) => {
    const own = scores.filter((score) => score.source === source);
    return [...own, sum(source, own)];
  });
  return formatTable([
    ['format', 'published by', 'posts', ...scanners.map((name) => `${name} %`)],
    ...rows.map(({ format, source, posts, found }) => [
      format,
      source,
      String(posts),
      ...scanners.map((name) => ((100 * (found[name] ?? 0)) / posts).toFixed(0)),
    ]),
  ]);
}

/** All formats of a source as one. */
function sum(source: string, scores: readonly FormatScore[]): FormatScore {
  const found: Record<string, number> = {};
  for (const score of scores) {
    for (const [name, count] of Object.entries(score.found))
      found[name] = (found[name] ?? 0) + count;
  }
  const posts = scores.reduce((total, score) => total + score.posts, 0);
  return { format: 'all', source, posts, found };
}
