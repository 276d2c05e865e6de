import type { MergedPolicy } from '../merge-policy.ts';
import { findValueOrigin, type ValueOrigin } from './find-value-origin.ts';

/** A rule or clause that some layer has and the merged policy has not. */
export interface SwitchedOff {
  readonly kind: 'rule' | 'clause';
  readonly id: string;
  /** Where it was switched off. */
  readonly origin: ValueOrigin | undefined;
}

/** Lists clauses that are retired, and rules that are off or of a clause that is retired. */
export function listSwitchedOff({ policy, layers }: MergedPolicy): readonly SwitchedOff[] {
  const retired = unique(layers.flatMap(({ layer }) => Object.keys(layer.clauses ?? {})))
    .filter((id) => !Object.hasOwn(policy.clauses, id))
    .map((id): SwitchedOff => {
      const value = { path: ['clauses', id, 'retired'], value: true };
      return { kind: 'clause', id, origin: findValueOrigin(value, layers) };
    });
  const inForce = new Set(policy.rules.map(({ id }) => id));
  const off = unique(layers.flatMap(({ layer }) => (layer.rules ?? []).map(({ id }) => id)))
    .filter((id) => !inForce.has(id))
    .map((id): SwitchedOff => {
      const value = { path: ['rules', id, 'severity'], value: 'off' };
      return { kind: 'rule', id, origin: findValueOrigin(value, layers) };
    });
  return [...retired, ...off];
}

/** Each id once, in the order of layers. */
function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
