import { fail, type Result, succeed } from '../../shared/result.ts';
import { loadPolicy } from '../load-policy.ts';
import type { PolicySource } from '../merge-policy.ts';
import { type LocatedLayer, parsePolicyLayer } from '../parse/parse-policy-layer.ts';
import type { PolicyProblem } from '../parse/policy-problem.ts';
import type { PolicyContent } from './signed-content.ts';

/** The files that a policy is built from. */
export interface BuildSources {
  /** The organisation's layers, lowest first. */
  readonly layers: readonly PolicySource[];
  readonly departments: Readonly<Record<string, PolicySource>>;
}

/**
 * Puts the files of a policy into the one piece that is signed. Every browser will have a policy
 * that has been compiled here with its examples: that of the organisation, and of each department.
 */
export function buildContent(
  sources: BuildSources,
): Result<PolicyContent, readonly PolicyProblem[]> {
  const layers = parseAll(sources.layers);
  if (!layers.ok) return layers;
  const top = layers.value.at(-1);
  if (top === undefined) throw new RangeError('A policy is built from one file at least.');
  const names = Object.keys(sources.departments).sort();
  const departments = parseAll(names.flatMap((name) => sources.departments[name] ?? []));
  if (!departments.ok) return departments;
  const problems = listVariants(sources).flatMap((variant) => {
    const loaded = loadPolicy(variant, { examples: 'own' });
    return loaded.ok ? [] : loaded.problem;
  });
  if (problems.length > 0) return fail(problems);
  const { id, version } = top.layer;
  const byName = names.map((name, index) => [name, departments.value[index]?.layer]);
  return succeed({
    form: 1,
    id,
    version,
    layers: layers.value.map(({ layer }) => layer),
    ...(names.length === 0 ? {} : { departments: Object.fromEntries(byName) }),
  });
}

/** Every policy that a browser can end up with. */
function listVariants({ layers, departments }: BuildSources): readonly (readonly PolicySource[])[] {
  return [layers, ...Object.values(departments).map((department) => [...layers, department])];
}

/** Reads files; everything that is wrong with any of them. */
function parseAll(
  sources: readonly PolicySource[],
): Result<readonly LocatedLayer[], readonly PolicyProblem[]> {
  const parsed = sources.map(({ text, file }) => parsePolicyLayer(text, file));
  const problems = parsed.flatMap((each) => (each.ok ? [] : each.problem));
  if (problems.length > 0) return fail(problems);
  return succeed(parsed.flatMap((each) => (each.ok ? [each.value] : [])));
}
