import type { PolicyPath } from '../parse/policy-problem.ts';
import type { Policy } from '../policy.ts';
import { policyLayerSchema } from '../schema.ts';

/** A value of a merged policy. Entries of lists are named by their id: `['rules', 'x', 'match']`. */
export interface PolicyValue {
  readonly path: PolicyPath;
  readonly value: unknown;
}

/** What is merged as one: a field of an entry, an entry of a plain list. */
const VALUE_DEPTH = 3;

/** Lists every value of a policy that can come from a layer of its own, in the order of the form. */
export function listValues(policy: Partial<Policy>): readonly PolicyValue[] {
  const fields = new Map<string, unknown>(Object.entries(policy));
  return Object.keys(policyLayerSchema.shape).flatMap((name) => {
    const value = fields.get(name);
    return value === undefined ? [] : listBelow([name], value);
  });
}

/** The values below a path. */
function listBelow(path: PolicyPath, value: unknown): readonly PolicyValue[] {
  if (typeof value !== 'object' || value === null || isOneValue(path)) return [{ path, value }];
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) =>
      listBelow([...path, readId(entry) ?? index], entry),
    );
  }
  return Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .flatMap(([name, field]) => listBelow([...path, name], field));
}

/** Whether layers replace what stands here as a whole; a severity is merged account by account. */
function isOneValue(path: PolicyPath): boolean {
  return path.length > VALUE_DEPTH || (path.length === VALUE_DEPTH && path[2] !== 'severity');
}

/** The id of an entry that has one. */
function readId(entry: unknown): string | undefined {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
