import type { CompiledPolicy } from '../compiled-policy.ts';
import { mapActions } from '../map-actions.ts';
import type { Settings } from './settings-schema.ts';

/** A compiled policy without the parts that are switched off. */
export function applyFeatures(
  policy: CompiledPolicy,
  features: Settings['features'],
): CompiledPolicy {
  return {
    ...policy,
    ...(features?.hints === false ? { actions: silenceHints(policy.actions) } : {}),
    ...(features?.safeReplies === false ? { replies: [] } : {}),
  };
}

/** The same actions, saying nothing where they would hint. */
function silenceHints(actions: CompiledPolicy['actions']): CompiledPolicy['actions'] {
  return mapActions(actions, (action) => (action === 'hint' ? 'audit' : action));
}
