import type { CommandGroup } from '../command.ts';
import { buildCommand } from '../distribution/build-command.ts';
import { keygenCommand } from '../distribution/keygen-command.ts';
import { signCommand } from '../distribution/sign-command.ts';
import { verifyCommand } from '../distribution/verify-command.ts';
import { diffCommand } from './diff-command.ts';
import { hashCommand } from './hash-command.ts';
import { lintCommand } from './lint-command.ts';
import { newCommand } from './new-command.ts';
import { schemaCommand } from './schema-command.ts';
import { showCommand } from './show-command.ts';
import { testCommand } from './test-command.ts';

/** `forepost policy …`: what whoever writes and signs a policy works with. */
export const policyCommands: CommandGroup = {
  kind: 'group',
  name: 'policy',
  summary: 'Write, examine, try, compare and sign policies',
  commands: [
    newCommand,
    lintCommand,
    testCommand,
    showCommand,
    diffCommand,
    hashCommand,
    schemaCommand,
    buildCommand,
    keygenCommand,
    signCommand,
    verifyCommand,
  ],
};
