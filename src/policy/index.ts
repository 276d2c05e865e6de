/**
 * Reading policies for other programs, next to the rules module: what the package offers as
 * `forepost/policy`. Inside Forepost import the files themselves.
 */
export type { Result } from '../shared/result.ts';
export type { CompiledClause, CompiledContact, CompiledPolicy } from './compiled-policy.ts';
export { type ExampleScope, loadEmbeddedPolicy, loadPolicy } from './load-policy.ts';
export type { PolicySource } from './merge-policy.ts';
export { formatPolicyProblem, type PolicyProblem } from './parse/policy-problem.ts';
export { type ResolvedClause, resolveClause } from './resolve-clause.ts';
