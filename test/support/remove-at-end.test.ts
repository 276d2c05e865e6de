import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, it } from 'vitest';

import { removeAtEnd } from './remove-at-end.mjs';
import { createTemporaryFolder } from './temporary-folder.ts';

const MODULE = pathToFileURL('test/support/remove-at-end.mjs').href;

/** Runs a program that keeps a folder and then does something; what was left when it had ended. */
async function runWith(then: string, signal?: NodeJS.Signals) {
  const folder = join(createTemporaryFolder(), 'kept');
  mkdirSync(join(folder, 'policies'), { recursive: true });
  const program = `import { removeAtEnd } from '${MODULE}';
removeAtEnd(process.argv[1]);
process.stdout.write('ready');
${then}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  if (signal !== undefined) child.kill(signal);
  const [code, endedBy] = await ended;
  return { isThere: existsSync(folder), code, endedBy };
}

describe('removeAtEnd', () => {
  it.each<NodeJS.Signals>(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'removes a folder when the process is ended by %s, which still ends it',
    async (signal) => {
      const { isThere, endedBy } = await runWith('setInterval(() => {}, 1000);', signal);
      expect({ isThere, endedBy }).toEqual({ isThere: false, endedBy: signal });
    },
  );

  it('removes a folder when something throws, and when the process ends by itself', async () => {
    expect(await runWith("throw new Error('a test failed');")).toMatchObject({
      isThere: false,
      code: 1,
    });
    expect(await runWith('')).toMatchObject({ isThere: false, code: 0 });
  });

  it('removes a folder at once when it is told to, and leaves no listener behind', () => {
    const folder = join(createTemporaryFolder(), 'kept');
    mkdirSync(folder);
    const before = process.listenerCount('SIGTERM');
    const remove = removeAtEnd(folder);
    expect(process.listenerCount('SIGTERM')).toBe(before + 1);
    remove();
    expect(existsSync(folder)).toBe(false);
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});
