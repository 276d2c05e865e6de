import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { ALL_CLAIMS } from '../../../src/cli/privacy/claims.ts';
import { ROOT } from '../../support/source-files.ts';

/** A title as it stands in the call that makes the test, in either kind of quotes. */
function hasTest(source: string, title: string): boolean {
  return ["'", '"', '`'].some((quote) =>
    // Must match `it('title`, `it.each([…])('title` and `test('title`; must not match a comment.
    source.includes(`(${quote}${title}${quote},`),
  );
}

describe('the claims of the privacy pack', () => {
  it.each(ALL_CLAIMS.flatMap(({ proofs }) => proofs))(
    'are proven by a test that exists: $file, $title',
    ({ file, title }) => {
      const path = join(ROOT, file);
      expect(existsSync(path)).toBe(true);
      expect(hasTest(readFileSync(path, 'utf8'), title)).toBe(true);
    },
  );

  it('are all proven by something', () => {
    expect(ALL_CLAIMS.filter(({ proofs }) => proofs.length === 0)).toEqual([]);
  });
});
