import { describe, expect, it } from 'vitest';

import { writeOutput } from '../../../src/cli/policy/write-output.ts';
import { createEdges } from '../cli-fixtures.ts';

describe('an output file that cannot be written', () => {
  it.each([
    ['ENOENT', 'there is no such folder'],
    ['EISDIR', 'is a folder; expected a file'],
    ['EACCES', 'may not be written by this user'],
    ['EROFS', 'may not be written by this user'],
    ['ENOSPC', 'cannot be written (ENOSPC)'],
  ])('because of %s is told in one sentence', async (code, sentence) => {
    const edges = {
      ...createEdges(),
      writeFile: () => Promise.reject(Object.assign(new Error(code), { code })),
    };
    expect(await writeOutput('text', { file: 'out/m.yaml', mayReplace: false }, edges)).toBe(2);
    expect(edges.stderr.text).toBe(`out/m.yaml: ${sentence}\n`);
  });
});
