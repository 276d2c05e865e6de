import { isAnswered, isGroup, isLearned, isPeriodTerms, isSignal } from '../operand-kinds.ts';
import type { PolicyPath } from '../parse/policy-problem.ts';
import type { Policy } from '../policy.ts';
import type { Group, Operand, Signal } from '../schema.ts';

const OPERAND_FIELDS = ['all', 'any', 'unless', 'missing'] as const;

/** An operand and where it stands. */
export interface PlacedOperand {
  readonly operand: Operand;
  readonly path: PolicyPath;
}

/** A group and where it stands. */
export interface PlacedGroup {
  readonly group: Group;
  readonly path: PolicyPath;
}

/** Every operand below a group, at any depth, outer ones first. */
export function listOperands(group: Group = {}, path: PolicyPath = []): readonly PlacedOperand[] {
  return OPERAND_FIELDS.flatMap((field) => placeOperands(group[field] ?? [], [...path, field]));
}

/** Operands of a list and everything below them. */
export function placeOperands(
  operands: readonly Operand[],
  path: PolicyPath = [],
): readonly PlacedOperand[] {
  return operands.flatMap((operand, index) => placeOperand(operand, [...path, index]));
}

/** Every operand that a policy's rules and guards use, and every signal that its rules mark. */
export function listAllOperands({ rules, guards }: Policy): readonly PlacedOperand[] {
  return [
    ...rules.flatMap(({ id, match, unless = [], mark = [] }) => [
      ...listOperands(match, ['rules', id, 'match']),
      ...placeOperands(unless, ['rules', id, 'unless']),
      ...placeOperands(mark, ['rules', id, 'mark']),
    ]),
    ...guards.flatMap(({ id, match }) => listOperands(match, ['guards', id, 'match'])),
  ];
}

/** A group and the groups inside it. */
export function listGroups(group: Group = {}, path: PolicyPath = []): readonly PlacedGroup[] {
  const nested = listOperands(group, path).flatMap(({ operand, path: place }) => {
    const inner = asGroup(operand);
    return inner ? [{ group: inner, path: place }] : [];
  });
  return [{ group, path }, ...nested];
}

/** The group that an operand is, if it is one. */
export function asGroup(operand: Operand): Group | undefined {
  return isGroup(operand) ? operand : undefined;
}

/** The signal that an operand is or names; `undefined` for anything else. */
export function readSignal(operand: Operand, policy: Policy): Signal | undefined {
  if (typeof operand === 'string') {
    return Object.hasOwn(policy.signals, operand) ? policy.signals[operand] : undefined;
  }
  return isSignal(operand) ? operand : undefined;
}

/** How an author knows an operand: a signal by its name, anything else by what it is. */
export function nameOperand(operand: Operand): string {
  if (typeof operand === 'string') return `"${operand}"`;
  if (isAnswered(operand)) return 'something in the text that is answered';
  if (isPeriodTerms(operand)) return 'the terms of a period';
  if (isLearned(operand)) return 'a learned model';
  return isGroup(operand) ? 'a group' : 'a signal written in place';
}

/** An operand and everything below it. */
function placeOperand(operand: Operand, path: PolicyPath): readonly PlacedOperand[] {
  const placed = { operand, path };
  if (typeof operand === 'string') return [placed];
  if (isAnswered(operand)) return [placed, ...placeOperand(operand.replyTo, [...path, 'replyTo'])];
  const group = asGroup(operand);
  return group ? [placed, ...listOperands(group, path)] : [placed];
}
