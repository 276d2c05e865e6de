import type { CompiledCondition, CompiledMoment } from '../../rules/compiled-rules.ts';
import type { Condition } from '../schema.ts';

/** A rule's conditions, without the fields that were left out: the result is the same as its JSON. */
export function compileCondition(when: Condition): CompiledCondition {
  return {
    ...compileMoment(when),
    ...(when.not === undefined ? {} : { not: compileMoment(when.not) }),
  };
}

/** The fields that are there. */
function compileMoment(when: Omit<Condition, 'not'>): CompiledMoment {
  const { account, surface, site, attachments, period, ended, jurisdiction, pack } = when;
  return {
    ...(account === undefined ? {} : { account }),
    ...(surface === undefined ? {} : { surface }),
    ...(site === undefined ? {} : { site }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(period === undefined ? {} : { period }),
    ...(ended === undefined ? {} : { ended }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(pack === undefined ? {} : { pack }),
  };
}
