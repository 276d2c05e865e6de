import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { parseAbuseTests } from './read-tests.ts';
import { scoreAbuse } from './score.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forepost-abuse-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file of lines. */
function writeLines(...lines: readonly object[]): string {
  const file = join(folder, 'tests.jsonl');
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return file;
}

const ABUSE = { text: 'Immigrants are vermin', functionality: 'dehumanising', label: 'hateful' };
const PRAISE = { text: 'Immigrants run our wards', functionality: 'praise', label: 'non-hateful' };

describe('tests of abuse', () => {
  it('count as right where abuse is warned of and other texts are left alone', () => {
    const { code, out } = scoreAbuse([writeLines(ABUSE, PRAISE), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out.join('\n'))).toEqual([
      { functionality: 'dehumanising', isAbuse: true, tests: 1, right: 1, wrong: 0 },
      { functionality: 'praise', isAbuse: false, tests: 1, right: 1, wrong: 0 },
    ]);
  });

  it('are shown by functionality with what it gets wrong', () => {
    const missed = { ...ABUSE, text: 'The weather is mild' };
    const { out } = scoreAbuse([writeLines(missed, PRAISE), '--show', 'dehumanising']);
    expect(out).toContain('The weather is mild');
    expect(out.find((line) => line.startsWith('recall'))).toContain('0.0');
  });

  it('of somebody for themselves are abuse, though no hate speech', () => {
    const line = { text: 'x', functionality: 'target_indiv_nh', label: 'non-hateful' };
    expect(parseAbuseTests('f', JSON.stringify(line))).toMatchObject({
      value: [{ isAbuse: true }],
    });
  });
});

describe('a call that cannot be answered', () => {
  it.each([
    ['no file', [], 'Expected the name of one file'],
    ['an unknown option', ['--fast'], 'There is no option --fast.'],
    ['nothing to show', ['--show'], '--show needs a functionality.'],
  ])('says so: %s', (_name, args, said) => {
    const { code, err } = scoreAbuse(args);
    expect(code).toBe(2);
    expect(err.join('\n')).toContain(said);
  });

  it('names file, line and field of what is no test', () => {
    const file = writeLines(ABUSE, { ...ABUSE, label: 'rude' });
    expect(scoreAbuse([file]).err).toEqual([expect.stringContaining(':2: label: expected')]);
  });

  it('says that a file has no tests', () => {
    expect(scoreAbuse([writeLines()]).err).toEqual([expect.stringContaining('found none')]);
  });
});
