import { version } from '../../package.json';
import { suggestName } from '../policy/parse/nearest-name.ts';
import { checkCommand } from './check/check-command.ts';
import { type Command, type CommandEdges, type ExitCode, refuse } from './command.ts';
import { createLineWriter } from './write-lines.ts';

const COMMANDS: readonly Command[] = [checkCommand];

/** Runs the command line: picks the command, answers `--help` and `--version`. */
export async function runForepost(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--version') return answer(edges, `forepost ${version}`);
  if (name === '--help' || name === '-h' || name === 'help') return answer(edges, writeHelp(rest));
  if (name === undefined) return refuse(edges, 'expected a command; see "forepost --help"');
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) {
    const near = suggestName(
      name,
      COMMANDS.map((each) => each.name),
    );
    return refuse(edges, `unknown command "${name}"${near || '; see "forepost --help"'}`);
  }
  return asksForHelp(rest) ? answer(edges, command.help) : command.run(rest, edges);
}

/** Whether help is asked for; after `--` everything is text. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

/** Help on one command, or the list of them. */
function writeHelp(args: readonly string[]): string {
  const command = COMMANDS.find(({ name }) => name === args[0]);
  if (command) return command.help;
  const list = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`);
  return [
    'forepost COMMAND [options]',
    '',
    ...list,
    '',
    'forepost COMMAND --help tells more.',
  ].join('\n');
}

/** Writes what was asked for. */
async function answer(edges: CommandEdges, text: string): Promise<ExitCode> {
  const output = createLineWriter(edges.stdout);
  await output.write(text);
  await output.finish();
  return 0;
}
