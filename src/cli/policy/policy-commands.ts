import type { CommandGroup } from '../command.ts';
import { diffCommand } from './diff-command.ts';
import { hashCommand } from './hash-command.ts';
import { lintCommand } from './lint-command.ts';
import { newCommand } from './new-command.ts';
import { schemaCommand } from './schema-command.ts';
import { showCommand } from './show-command.ts';
import { testCommand } from './test-command.ts';

/** `forepost policy …`: what whoever writes a policy works with. */
export const policyCommands: CommandGroup = {
  kind: 'group',
  name: 'policy',
  summary: 'Write, examine, try and compare policies',
  commands: [
    newCommand,
    lintCommand,
    testCommand,
    showCommand,
    diffCommand,
    hashCommand,
    schemaCommand,
  ],
};
