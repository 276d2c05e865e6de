import { execFileSync } from 'node:child_process';

/** What npm prints for some arguments, in this checkout. */
export function runNpmForText(args: readonly string[]): string {
  const script = process.env['npm_execpath'];
  const [program, ...first] = script === undefined ? ['npm'] : [process.execPath, script];
  return execFileSync(program, [...first, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
