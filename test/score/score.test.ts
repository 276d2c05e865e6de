import { describe, expect, it } from 'vitest';

import { BATCHES } from './corpus/batches.ts';
import { runScore } from './score.ts';
import { createFolder } from './support/create-folder.ts';
import { createLine } from './support/create-post.ts';
import { writePolicy, writeRule } from './support/write-policy.ts';

/** A breach that is found, one that is missed, a false alarm and a post of a pack that is absent. */
const ASH = [
  { text: 'Zoom, zoom.', expect: [{ clause: 'personal-data', span: 'Zoom' }] },
  { text: 'His address.', expect: [{ clause: 'personal-data', span: 'address' }] },
  { text: 'Boom!', near: 'copyright' },
  { text: 'Boom again.', pack: 'absent' },
];

/** One half of a corpus in which the other batches are empty. */
function createCorpus(files: Readonly<Record<string, string>> = {}): string {
  const empty = Object.fromEntries(BATCHES.map((batch) => [`${batch}.jsonl`, '']));
  return createFolder({
    ...empty,
    'ash.jsonl': ASH.map((post, at) => createLine({ id: `ash-${at}`, ...post })).join(''),
    'rowan.jsonl': createLine({ id: 'rowan-0', batch: 'rowan', text: 'Boom.' }),
    'organisations/ash-general.yaml': writePolicy('ash-general'),
    'organisations/rowan-general.yaml': writePolicy('rowan-general'),
    ...files,
  });
}

/** What the command answers about a corpus. */
function run(corpus: string, ...args: readonly string[]) {
  const { code, out, err } = runScore(args, { corpus, from: corpus });
  return { code, out: out.join('\n'), err };
}

describe('the score of the batches', () => {
  it('is told for each half, with the gap, and says what it leaves out', () => {
    const { code, out, err } = run(createCorpus());
    expect(code).toBe(0);
    expect(out).toContain('tune half: 3 posts');
    expect(out).toContain('check half: 1 post;');
    expect(out).toContain('gap: tune half minus check half');
    expect(err).toEqual(['left out 1 post: there is no built-in pack "absent"']);
  });

  it('is written as figures for another program', () => {
    const { out } = run(createCorpus(), '--json');
    const { tables, gap, leftOut } = JSON.parse(out);
    expect(tables).toHaveLength(2);
    expect(tables[0]).toMatchObject({
      name: 'tune half',
      posts: 3,
      all: {
        n: 2,
        right: 1,
        missed: 1,
        falseAlarms: 1,
        precision: { value: 0.5 },
        recall: { value: 0.5 },
        f1: 0.5,
        negativesFlagged: { hits: 1, of: 1 },
        nearMissesFlagged: { hits: 1, of: 1 },
        // Both words are marked, one of them is expected.
        overlap: { mean: 0.5, of: 1 },
      },
      clauses: { 'personal-data': { n: 2, falseAlarms: 0 }, copyright: { n: 0, f1: 0 } },
      batches: { ash: { n: 2 } },
      packs: { general: { n: 2 } },
      accounts: { personal: { n: 2 } },
    });
    expect(gap.all).toMatchObject({ precision: { value: 0.5 }, recall: null });
    expect(gap.clauses.copyright.precision).toMatchObject({ value: 0 });
    expect(leftOut).toEqual([{ reason: 'there is no built-in pack "absent"', posts: 1 }]);
  });

  it('can be of one half, one batch or one clause', () => {
    const corpus = createCorpus();
    expect(run(corpus, '--half', 'check').out).not.toContain('tune half');
    expect(run(corpus, '--batch', 'ash').out).not.toContain('check half');
    const { tables } = JSON.parse(run(corpus, '--clause', 'copyright', '--json').out);
    expect(Object.keys(tables[0].clauses)).toEqual(['copyright']);
    expect(tables[0].all).toMatchObject({ n: 0, falseAlarms: 1 });
  });

  it('puts a policy on top of every organisation', () => {
    const layer = `forepost: 1\nid: more\nversion: "1"\nrules:\n${writeRule('address', 'personal-data')}\n`;
    const corpus = createCorpus({ 'more.yaml': layer });
    const { out } = run(corpus, '--batch', 'ash', '--policy', 'more.yaml', '--json');
    expect(JSON.parse(out).tables[0].all).toMatchObject({ right: 2, missed: 0 });
  });

  it('is refused when the examples of that policy fail', () => {
    const rule = writeRule('address', 'personal-data').replace('A address here.', 'No such word.');
    const layer = `forepost: 1\nid: more\nversion: "1"\nrules:\n${rule}\n`;
    const { code, err } = run(createCorpus({ 'more.yaml': layer }), '--policy', 'more.yaml');
    expect(code).toBe(2);
    expect(err.join('\n')).toContain('stays silent on a text it must warn of');
  });

  it('leaves out the posts of an organisation whose policy is wrong, and says where', () => {
    const wrong = writePolicy().replace('severity: high', 'severity: hihg');
    const { err } = run(createCorpus({ 'organisations/rowan-general.yaml': wrong }));
    expect(err).toHaveLength(2);
    expect(err[1]).toContain('left out 1 post: rowan-general.yaml:11: ');
  });

  it('is refused when nothing is left to score', () => {
    expect(run(createCorpus(), '--batch', 'elm')).toEqual({
      code: 2,
      out: '',
      err: ['no post is left to score'],
    });
  });

  it('is refused for bad lines, each with its file and line', () => {
    const bad = `${createLine()}{"id":1}\n{`;
    const { code, err } = run(createCorpus({ 'ash.jsonl': bad, 'elm.jsonl': '7\n' }));
    expect(code).toBe(2);
    expect(err[0]).toContain('test/corpus/ash.jsonl:3: ');
    expect(err.at(-1)).toContain('test/corpus/elm.jsonl:1: ');
  });

  it('is refused without a policy that was named', () => {
    const { code, err } = run(createCorpus(), '--policy', 'none.yaml');
    expect(code).toBe(2);
    expect(err[0]).toContain('none.yaml: there is no such file or folder');
  });
});

describe('posts that came out wrong', () => {
  it('are shown with the words that were missed', () => {
    const { out } = run(createCorpus(), '--show', 'missed');
    expect(out).toContain('1 post with a breach that was missed; 1 shown');
    expect(out).toContain('ash-1 · general · x · personal · post');
    expect(out).toContain('missed personal-data: "address"');
    expect(out).toContain('"His address."');
  });

  it('are shown with the rule and the words of a false alarm, of the tune half only', () => {
    const { out } = run(createCorpus(), '--show', 'false');
    expect(out).toContain('near copyright');
    expect(out).toContain('false copyright (boom-rule, high, warn): "Boom"');
    expect(out).not.toContain('rowan-0');
  });

  it('can be of one clause, and of the check half where that is meant', () => {
    const corpus = createCorpus();
    expect(run(corpus, '--show', 'missed', '--clause', 'copyright').out).toContain('0 posts');
    const opened = ['--half', 'check', '--show', 'false', '--open-check-half'];
    expect(run(corpus, ...opened).out).toContain('rowan-0');
  });

  it('are no more than the limit', () => {
    const posts = ['Boom one.', 'Boom two.'].map((text) => createLine({ text })).join('');
    const { out } = run(createCorpus({ 'ash.jsonl': posts }), '--show', 'false', '--limit', '1');
    expect(out).toContain('2 posts with a false alarm; 1 shown');
    expect(out).not.toContain('Boom two.');
  });
});

describe('the score of another corpus', () => {
  const posts = createLine({
    batch: 'theirs',
    text: 'Zoom.',
    expect: [{ clause: 'own-clause', span: null }],
  });
  const policy = writePolicy()
    .replace('rules:', "  own-clause: { number: '4', title: T, statement: S. }\nrules:")
    .replace('clause: personal-data', 'clause: own-clause');

  it('uses one policy, whose clauses its labels may name', () => {
    const folder = createFolder({ 'posts.jsonl': posts, 'policy.yaml': policy });
    const { out, err } = run(folder, '--external', 'posts.jsonl', '--policy', 'policy.yaml');
    expect(err).toEqual([]);
    expect(out).toContain('posts.jsonl: 1 post;');
    expect(out).toMatch(/^own-clause +1 +1 +0 +100\.0/m);
  });

  it('is refused with the reason when policy or posts are wrong', () => {
    const folder = createFolder({ 'posts.jsonl': posts, 'policy.yaml': writePolicy() });
    const problemsOf = (file: string, policyFile: string) =>
      run(folder, '--external', file, '--policy', policyFile).err[0];
    expect(problemsOf('posts.jsonl', 'policy.yaml')).toBe(
      'posts.jsonl:1: no clause is called "own-clause"',
    );
    expect(problemsOf('none.jsonl', 'policy.yaml')).toContain('there is no such file');
    expect(problemsOf('posts.jsonl', 'posts.jsonl')).toContain('posts.jsonl:1');
  });
});

describe('the command', () => {
  it('lists its options', () => {
    const { code, out } = run('', '--help');
    expect(code).toBe(0);
    expect(out).toContain('--open-check-half');
  });

  it('refuses arguments that make no sense and points to its help', () => {
    expect(run('', '--haf', 'tune')).toEqual({
      code: 2,
      out: '',
      err: [
        'unknown option "--haf"; did you mean "--half"?',
        'npm run score -- --help lists the options',
      ],
    });
  });
});
