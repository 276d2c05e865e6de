import { suggestName } from '../policy/parse/nearest-name.ts';
import {
  type Command,
  type CommandEdges,
  type CommandGroup,
  type ExitCode,
  refuse,
} from './command.ts';
import { writeText } from './write-lines.ts';

/** Picks the command that the arguments name, inside groups of groups, and runs it or its help. */
export async function runGroup(
  group: CommandGroup,
  args: readonly string[],
  edges: CommandEdges,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    return answer(edges, writeHelp(group, rest));
  }
  const seeHelp = `see "${group.name} --help"`;
  if (name === undefined) return refuse(edges, `expected a command; ${seeHelp}`);
  const entry = findEntry(group, name);
  if (!entry) {
    const near = suggestName(
      name,
      group.commands.map((each) => each.name),
    );
    return refuse(edges, `unknown command "${name}"${near || `; ${seeHelp}`}`);
  }
  if (entry.kind === 'group') return runGroup(entry, rest, edges);
  return asksForHelp(rest) ? answer(edges, entry.help) : entry.run(rest, edges);
}

/** A command or group by name; a group inside knows the whole way to it. */
function findEntry(group: CommandGroup, name: string): Command | CommandGroup | undefined {
  const entry = group.commands.find((each) => each.name === name);
  return entry?.kind === 'group' ? { ...entry, name: `${group.name} ${name}` } : entry;
}

/** Whether help is asked for; after `--` everything is text. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

/** Help on the command that is named, or the list of them. */
function writeHelp(group: CommandGroup, names: readonly string[]): string {
  const entry = names[0] === undefined ? undefined : findEntry(group, names[0]);
  if (entry?.kind === 'command') return entry.help;
  if (entry) return writeHelp(entry, names.slice(1));
  const list = group.commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`);
  return [
    `${group.name} COMMAND [options]`,
    '',
    ...list,
    '',
    `${group.name} COMMAND --help tells more.`,
  ].join('\n');
}

/** Writes what was asked for. */
async function answer(edges: CommandEdges, text: string): Promise<ExitCode> {
  await writeText(edges.stdout, text);
  return 0;
}
