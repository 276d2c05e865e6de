import type { Action, RolloutStage } from '../../shared/vocabulary.ts';
import type { CompiledPolicy } from '../compiled-policy.ts';
import { mapActions } from '../map-actions.ts';
import { chooseStage, type RolloutDevice } from './choose-stage.ts';

/**
 * The policy as far as its roll-out has come on one device: nothing does more than the stage allows,
 * not even what the policy blocks. A policy without a roll-out stays as it is.
 */
export function applyRollout(policy: CompiledPolicy, device: RolloutDevice): CompiledPolicy {
  if (policy.rollout === undefined) return policy;
  const stage = chooseStage(policy.rollout, device);
  return { ...policy, stage, actions: mapActions(policy.actions, (action) => cap(action, stage)) };
}

/** What a stage leaves of an action. */
function cap(action: Action, stage: RolloutStage): Action {
  if (stage === 'warn') return action;
  return action === 'audit' ? action : stage;
}
