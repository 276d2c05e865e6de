import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { readTextFile } from './read-text-file.ts';

it('reads UTF-8 without its mark', () => {
  const file = join(createTemporaryFolder(), 'a.txt');
  writeFileSync(file, '\uFEFFgrüezi');
  expect(readTextFile(file)).toEqual({ ok: true, value: 'grüezi' });
});

it('says what is wrong with a file that cannot be read', () => {
  const folder = createTemporaryFolder();
  const binary = join(folder, 'a.bin');
  writeFileSync(binary, Uint8Array.of(0xff, 0xfe, 0xfd));
  const problems = [folder, join(folder, 'none'), join(binary, 'inside'), binary].map((file) => {
    const read = readTextFile(file);
    return read.ok ? '' : read.problem.slice(read.problem.lastIndexOf(': ') + 2);
  });
  expect(problems).toEqual([
    'is a folder; expected a file',
    'there is no such file or folder',
    'is a file; expected a folder',
    'is not UTF-8 text; save it as UTF-8',
  ]);
});
