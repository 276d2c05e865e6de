import { pauseOf } from '../messaging/pause.ts';
import { STORED } from '../messaging/stored.ts';
import type { FollowEdge } from './follow-policy.ts';

/** Tells of every pause that a person begins or ends while the page is open: when it ends, or 0. */
export function followPause(
  onChanged: FollowEdge['onChanged'],
  signal: AbortSignal,
  onPause: (until: number) => void,
): void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[STORED.pause] : undefined;
    if (change !== undefined) onPause(pauseOf(change.newValue));
  };
  onChanged.addListener(hear);
  signal.addEventListener('abort', () => onChanged.removeListener(hear));
}
