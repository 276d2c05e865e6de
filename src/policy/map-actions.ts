import type { Action } from '../shared/vocabulary.ts';
import type { CompiledPolicy } from './compiled-policy.ts';

type Actions = CompiledPolicy['actions'];

/** What is done about findings, changed for every account and severity alike. */
export function mapActions(actions: Actions, change: (action: Action) => Action): Actions {
  const mapOne = (own: Actions[keyof Actions]): Actions[keyof Actions] => ({
    critical: change(own.critical),
    high: change(own.high),
    medium: change(own.medium),
    low: change(own.low),
    info: change(own.info),
  });
  return {
    personal: mapOne(actions.personal),
    professional: mapOne(actions.professional),
    brand: mapOne(actions.brand),
    creator: mapOne(actions.creator),
  };
}
