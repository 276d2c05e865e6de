import { sendMessage } from '../messaging/client.ts';
import { STORED } from '../messaging/stored.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { Storage } from '../shared/browser.ts';

/** What following needs of the extension; tests pass their own. */
export interface FollowEdge {
  readonly onChanged: Pick<Storage.Static['onChanged'], 'addListener' | 'removeListener'>;
  readonly askForPolicy: () => Promise<CompiledPolicy | undefined>;
}

/** The background's word on the policy in force. */
export async function askForPolicy(): Promise<CompiledPolicy | undefined> {
  return (await sendMessage('get-policy', {})).policy;
}

/**
 * Tells of every policy that comes into force while the page is open, the newest last. A policy
 * that cannot be had changes nothing: the page goes on with the one it has.
 */
export function followPolicy(
  { onChanged, askForPolicy: ask }: FollowEdge,
  signal: AbortSignal,
  onPolicy: (policy: CompiledPolicy) => void,
): void {
  let latest = 0;
  const hear = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'local' || !(STORED.policy in changes)) return;
    const turn = ++latest;
    ask().then(
      (policy) => {
        if (policy !== undefined && turn === latest && !signal.aborted) onPolicy(policy);
      },
      // Without the background nothing is known of the new policy, and the page has a good one.
      () => undefined,
    );
  };
  onChanged.addListener(hear);
  signal.addEventListener('abort', () => onChanged.removeListener(hear));
}
