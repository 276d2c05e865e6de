/**
 * The rules module for other programs: a content management system, a scheduler, a mail client.
 * Pure and synchronous: it needs no browser, reads no clock and keeps nothing. Inside Forepost import
 * the files themselves; this entry is what the package offers as `forepost/rules`.
 *
 * ```ts
 * import { loadPolicy } from 'forepost/policy';
 * import { createChecker } from 'forepost/rules';
 *
 * const policy = loadPolicy([
 *   {
 *     file: 'meadowbank.yaml',
 *     text: `
 *       forepost: 1
 *       id: meadowbank
 *       version: '1'
 *       extends: [general]
 *     `,
 *   },
 * ]);
 * if (!policy.ok) throw new Error(policy.problem[0]?.message);
 *
 * const checker = createChecker(policy.value);
 * const draft = 'Come in! The wifi password is Hummus4Lunch!';
 * for (const { clause, severity, ranges } of checker.check(draft, { account: 'brand' })) {
 *   const words = ranges.map(({ start, end }) => draft.slice(start, end));
 *   console.log(`${clause} (${severity}): ${words.join(', ')}`);
 * }
 * ```
 */
export type { TextRange } from '../shared/text-range.ts';
export type {
  Account,
  Action,
  Attachment,
  Jurisdiction,
  Severity,
  Surface,
} from '../shared/vocabulary.ts';
export { isHolding } from '../shared/vocabulary.ts';
export type { Checker } from './checker.ts';
export type { CompiledRules } from './compiled-rules.ts';
export type { CheckContext } from './context.ts';
export { createChecker, type FaultCode, type OnFault } from './create-checker.ts';
export type { Finding } from './finding.ts';
