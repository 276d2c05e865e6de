import { STORED } from '../messaging/stored.ts';
import type { Edge } from './edge.ts';
import { codeOf, noteFault } from './faults.ts';

/** Where storage cannot keep a draw, the device belongs to no part of the devices. */
const NO_DRAW = 1;

/**
 * The number that says which part of the devices this one belongs to in a roll-out: from 0 up to 1,
 * drawn once and kept on the device. It is never sent anywhere. Never rejects.
 */
export async function readDraw(edge: Edge & { random(): number }): Promise<number> {
  try {
    const { [STORED.draw]: kept }: Record<string, unknown> = await edge.storage.get(STORED.draw);
    if (typeof kept === 'number' && kept >= 0 && kept < 1) return kept;
    const draw = edge.random();
    await edge.storage.set({ [STORED.draw]: draw });
    return draw;
  } catch (cause) {
    await noteFault(edge, { unit: 'storage', code: `draw:${codeOf(cause)}` });
    return NO_DRAW;
  }
}
