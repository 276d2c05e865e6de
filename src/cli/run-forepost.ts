import { version } from '../../package.json';
import { checkCommand } from './check/check-command.ts';
import type { CommandEdges, CommandGroup, ExitCode } from './command.ts';
import { deployCommands } from './deploy/deploy-commands.ts';
import { crisisCommands } from './distribution/crisis-commands.ts';
import { policyCommands } from './policy/policy-commands.ts';
import { privacyCommands } from './privacy/privacy-commands.ts';
import { runGroup } from './run-group.ts';
import { writeText } from './write-lines.ts';

const FOREPOST: CommandGroup = {
  kind: 'group',
  name: 'forepost',
  summary: 'Warns before a post',
  commands: [checkCommand, policyCommands, crisisCommands, deployCommands, privacyCommands],
};

/** Runs the command line: picks the command, answers `--help` and `--version`. */
export async function runForepost(args: readonly string[], edges: CommandEdges): Promise<ExitCode> {
  if (args[0] !== '--version') return runGroup(FOREPOST, args, edges);
  await writeText(edges.stdout, `forepost ${version}`);
  return 0;
}
