import type { CommandGroup } from '../command.ts';
import { deployNewCommand, kitCommand } from './kit-command.ts';

/** `forepost deploy …`: what IT works with. */
export const deployCommands: CommandGroup = {
  kind: 'group',
  name: 'deploy',
  summary: 'Bring Forepost to every browser of an organisation',
  commands: [deployNewCommand, kitCommand],
};
