import type { CommandGroup } from '../command.ts';
import { packCommand } from './pack-command.ts';

/** `forepost privacy …`: what data protection and employees' representatives work with. */
export const privacyCommands: CommandGroup = {
  kind: 'group',
  name: 'privacy',
  summary: 'Say what is done with data, for those who have to know',
  commands: [packCommand],
};
