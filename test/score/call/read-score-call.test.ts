import { describe, expect, it } from 'vitest';

import { readScoreCall } from './read-score-call.ts';

/** What the arguments ask for; arguments that make no sense fail the test. */
function callOf(...args: readonly string[]) {
  const call = readScoreCall(args);
  if (!call.ok) throw new Error(call.problem);
  return call.value;
}

/** What is wrong with the arguments. */
function problemOf(...args: readonly string[]): string {
  const call = readScoreCall(args);
  return call.ok ? '' : call.problem;
}

describe('a score of the own batches', () => {
  it('takes both halves unless one is named', () => {
    expect(callOf()).toMatchObject({ kind: 'batches', halves: ['tune', 'check'] });
    expect(callOf('--half', 'check')).toMatchObject({ halves: ['check'] });
  });

  it('finds the half of a batch', () => {
    expect(callOf('--batch', 'rowan')).toMatchObject({ halves: ['check'], batch: 'rowan' });
  });

  it('refuses a batch of the other half', () => {
    expect(problemOf('--half', 'tune', '--batch', 'rowan')).toBe(
      '--batch: "rowan" belongs to the check half',
    );
  });

  it('shows posts of the tune half only', () => {
    expect(callOf('--show', 'missed')).toMatchObject({
      halves: ['tune'],
      show: { kind: 'missed', limit: 40 },
    });
  });

  it.each([
    ['--half', 'check'],
    ['--batch', 'hazel'],
  ])('refuses to show posts of %s %s unless that half is opened', (option, name) => {
    expect(problemOf(option, name, '--show', 'false')).toContain('"--open-check-half"');
    expect(callOf(option, name, '--show', 'false', '--open-check-half')).toMatchObject({
      halves: ['check'],
      show: { kind: 'false' },
    });
  });

  it('passes on what narrows it and how it is told', () => {
    const args = ['--pack', 'listed', '--clause', 'copyright', '--json', '--policy', 'a.yaml'];
    expect(callOf(...args, '--policy', 'b.yaml')).toMatchObject({
      pack: 'listed',
      clause: 'copyright',
      isJson: true,
      policyFiles: ['a.yaml', 'b.yaml'],
    });
  });
});

describe('a score of another corpus', () => {
  it('takes a file and its policy', () => {
    expect(callOf('--external', 'posts.jsonl', '--policy', 'p.yaml')).toMatchObject({
      kind: 'external',
      file: 'posts.jsonl',
      policyFiles: ['p.yaml'],
    });
  });

  it('needs the policy', () => {
    expect(problemOf('--external', 'posts.jsonl')).toContain('"--policy FILE"');
  });
});

describe('a count on ordinary posts', () => {
  it('draws a sample by a seed', () => {
    const args = ['--ordinary', 'posts', '--sample', '20', '--out', 'drawn.jsonl'];
    expect(callOf(...args)).toMatchObject({
      kind: 'ordinary',
      folder: 'posts',
      sample: { count: 20, seed: 1, file: 'drawn.jsonl' },
    });
    expect(callOf(...args, '--seed', '7')).toMatchObject({ sample: { seed: 7 } });
  });

  it('needs no sample', () => {
    expect(callOf('--ordinary', 'posts')).toMatchObject({ sample: undefined });
  });
});

it('gives help before anything else', () => {
  expect(callOf('--help', '--clause', 'copyright')).toEqual({ kind: 'help' });
});

it.each([
  [['posts.jsonl'], 'expected options only, but found "posts.jsonl"'],
  [['--claus', 'x'], 'unknown option "--claus"; did you mean "--clause"?'],
  [
    ['--clause', 'copyrigth'],
    '--clause: expected the id of a clause, but found "copyrigth"; did you mean "copyright"?',
  ],
  [['--half', 'both'], '--half: expected one of tune, check, but found "both"'],
  [['--show', 'wrong'], '--show: expected one of missed, false, but found "wrong"'],
  [['--show', 'false', '--limit', '0'], '--limit: expected a whole number from 1'],
  [['--show', 'false', '--json'], 'leave "--json" out'],
  [['--limit', '3'], '"--limit" goes with "--show"'],
  [['--open-check-half'], '"--open-check-half" goes with "--show"'],
  [['--ordinary', 'posts', '--sample', '3'], '"--sample N" and "--out FILE" go together'],
  [['--ordinary', 'posts', '--out', 'a'], '"--sample N" and "--out FILE" go together'],
  [['--ordinary', 'posts', '--seed', '3'], '"--seed" goes with "--sample"'],
  [['--ordinary', 'posts', '--half', 'tune'], '"--half" means nothing with "--ordinary"'],
  [['--external', 'a', '--batch', 'ash'], '"--batch" means nothing with "--external"'],
  [['--ordinary', 'posts', '--external', 'a'], '"--external" means nothing with "--ordinary"'],
  [['--sample', '3', '--out', 'a'], '"--sample" means nothing without "--ordinary"'],
])('refuses %j', (args, problem) => {
  expect(problemOf(...args)).toContain(problem);
});
