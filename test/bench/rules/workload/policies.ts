import { compileRules } from '../../../../src/policy/compile/compile-rules.ts';
import type { CompiledPolicy } from '../../../../src/policy/compiled-policy.ts';
import { loadPolicy } from '../../../../src/policy/load-policy.ts';
import { formatPolicyProblem } from '../../../../src/policy/parse/policy-problem.ts';
import type { Policy } from '../../../../src/policy/policy.ts';
import type { CompiledRules } from '../../../../src/rules/compiled-rules.ts';
import { createPolicy, createRule } from '../../../rules/support/create-policy.ts';
import { createNames } from './names.ts';
import { createPatterns } from './patterns.ts';

/** A policy whose only rule looks for some terms. */
export function createTermPolicy(terms: readonly string[]): Policy {
  return createPolicy({ rules: [createRule({ any: [{ terms: [...terms] }] })] });
}

/** A policy whose only rule looks for some patterns, as an organisation would write them. */
export function createPatternPolicy(patterns: readonly string[]): Policy {
  return createPolicy({ rules: [createRule({ any: [{ patterns: [...patterns] }] })] });
}

/**
 * Compiles a policy that must be sound. Patterns of `reviewed` count as those of Forepost's own
 * packs, which the runtime's own engine may run.
 */
export function compileSound(policy: Policy, reviewed: readonly string[] = []): CompiledRules {
  const compiled = compileRules(policy, { reviewedPatterns: new Set(reviewed) });
  if (!compiled.ok) throw new Error(compiled.problem.map(({ message }) => message).join('\n'));
  return compiled.value;
}

/** The default policy with an organisation's own on top: 10,000 terms and 200 patterns. */
export function loadLargePolicy(): CompiledPolicy {
  const names = createNames(10_000);
  const patterns = createPatterns(200);
  const rules = Array.from({ length: 20 }, (_, at) => ({
    ...createRule({ any: [`own-${at}`] }, { id: `own-${at}`, clause: 'confidential-business' }),
    examples: { warn: ['x'], silent: ['y'] },
  }));
  const signals = Object.fromEntries(
    rules.map(({ id }, at) => [
      id,
      { terms: sliceOf(names, at, 20), patterns: sliceOf(patterns, at, 20) },
    ]),
  );
  return loadExtended({ signals, rules });
}

/** The default policy, with or without its models. */
export function loadGeneralPolicy(learned: boolean): CompiledPolicy {
  return loadExtended({ learned });
}

/** The default policy with a layer on top, which must be sound. */
function loadExtended(layer: object): CompiledPolicy {
  // JSON is YAML, so nothing has to write it.
  const text = JSON.stringify({
    forepost: 1,
    id: 'bench',
    version: '1',
    extends: ['general'],
    ...layer,
  });
  const loaded = loadPolicy([{ file: 'bench.yaml', text }], { examples: 'none' });
  if (!loaded.ok) throw new Error(loaded.problem.map(formatPolicyProblem).join('\n'));
  return loaded.value;
}

/** The part of a list that belongs to one of `shares`. */
function sliceOf(list: readonly string[], at: number, shares: number): readonly string[] {
  return list.slice((list.length * at) / shares, (list.length * (at + 1)) / shares);
}
