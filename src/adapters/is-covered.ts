import { genericBoxes } from './generic.ts';
import { hasSubmit } from './is-submit-of.ts';
import type { PickedBox } from './pick-compose-box.ts';

/**
 * Whether anything is known that publishes from a compose box: a key, or a control that is in the
 * page. Where nothing is, the site has probably changed, and posts may pass unseen.
 */
export function isCovered({ box, composer }: PickedBox): boolean {
  if (box.submitKeys.startsWith('enter') || hasSubmit(box, composer)) return true;
  // Some sites keep the button outside their composer. Words alone would find any other there.
  const isCertain = box.submitBy === undefined && !genericBoxes.includes(box);
  return isCertain && hasSubmit(box, composer.ownerDocument);
}
