import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { replaceIn } from '../../src/build/without-text-as-code.ts';

const PREACT = 'node_modules/preact/dist/preact.mjs';

describe('replaceIn', () => {
  it.each([PREACT, 'node_modules/zod/v4/core/util.js', 'node_modules/zod/v4/core/doc.js'])(
    'leaves no text that becomes code or a document in %s',
    (file) => {
      const code = replaceIn(readFileSync(file, 'utf8'), `/anywhere/${file}?v=1`);
      expect(code).toMatch(/\S/);
      expect(code).not.toMatch(/\.innerHTML=[^=]|= Function;/);
    },
  );

  it('leaves other modules as they are', () => {
    expect(replaceIn('t.innerHTML=1', 'src/pages/page.ts')).toBeUndefined();
  });

  it('stops the build when a new version of a package does it in another way', () => {
    expect(() => replaceIn('t.innerHTML = html', PREACT)).toThrow(
      `${PREACT}: expected "t.innerHTML=" once`,
    );
  });
});
