import { describe, expect, it } from 'vitest';

import { LINT_CHECKS } from '../../../src/policy/lint/lint-checks.ts';
import { readSourceFiles } from '../../support/source-files.ts';
import { LINT_CASES } from './lint-cases.ts';
import { lintText, listMessages, writeSound } from './lint-fixtures.ts';

describe('checks', () => {
  it('find no fault with a sound policy', () => {
    expect(lintText(writeSound())).toEqual([]);
  });

  it('are files by the same name', () => {
    const files = readSourceFiles('src/policy/lint/checks').map(({ path }) =>
      path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
    );
    expect(LINT_CHECKS.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('have a case each, and no case is without its check', () => {
    expect(Object.keys(LINT_CASES).sort()).toEqual(LINT_CHECKS.map(({ id }) => id).sort());
  });

  it('tell what they find and the way out in one sentence each', () => {
    const sentences = LINT_CHECKS.flatMap(({ finds, hint }) => [finds, hint]);
    expect(sentences.filter((sentence) => !/^[A-Z"][^\n]+\.$/.test(sentence))).toEqual([]);
  });
});

describe.each(Object.entries(LINT_CASES))('%s', (id, { bad, says, good }) => {
  it('speaks of what it is for', () => {
    expect(listMessages(bad, id)).toContainEqual(expect.stringContaining(says));
  });

  it('leaves the neighbouring case alone', () => {
    expect(listMessages(good, id)).toEqual([]);
  });
});
