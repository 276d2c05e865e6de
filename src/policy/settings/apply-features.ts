import type { CompiledPolicy } from '../compiled-policy.ts';
import type { Settings } from './settings-schema.ts';

type Actions = CompiledPolicy['actions'];

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
function silenceHints(actions: Actions): Actions {
  return {
    personal: silence(actions.personal),
    professional: silence(actions.professional),
    brand: silence(actions.brand),
    creator: silence(actions.creator),
  };
}

function silence(actions: Actions[keyof Actions]): Actions[keyof Actions] {
  const quiet = Object.entries(actions).map(([severity, action]) => [
    severity,
    action === 'hint' ? 'audit' : action,
  ]);
  return { ...actions, ...Object.fromEntries(quiet) };
}
