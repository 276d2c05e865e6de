import type { PolicyPath } from '../parse/policy-problem.ts';
import type { Policy } from '../policy.ts';

/** What a person reads in the panel, and where it is written: messages and advice. */
export function listSentences(
  policy: Policy,
): readonly { readonly path: PolicyPath; readonly text: string }[] {
  return policy.rules.flatMap(({ id, message, advice }) => [
    { path: ['rules', id, 'message'], text: message },
    { path: ['rules', id, 'advice'], text: advice },
  ]);
}
