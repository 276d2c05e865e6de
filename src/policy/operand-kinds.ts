import type {
  AnsweredOperand,
  Group,
  LearnedOperand,
  Operand,
  PeriodTerms,
  Signal,
} from './schema.ts';

/** Tells the kinds of operands apart: by their fields, as the schema does. */

const GROUP_FIELDS = [
  'all',
  'any',
  'unless',
  'missing',
  'count',
  'within',
  'order',
  'outside',
] as const;

/** Whether an operand looks at the text being answered. */
export function isAnswered(operand: Operand): operand is AnsweredOperand {
  return typeof operand === 'object' && 'replyTo' in operand;
}

/** Whether an operand stands for the terms of periods. */
export function isPeriodTerms(operand: Operand): operand is PeriodTerms {
  return typeof operand === 'object' && ('period' in operand || 'ended' in operand);
}

/** Whether an operand asks what a learned model says. */
export function isLearned(operand: Operand): operand is LearnedOperand {
  return typeof operand === 'object' && 'learned' in operand;
}

/** Whether an operand combines others; what has no field at all counts as a signal. */
export function isGroup(operand: Operand): operand is Group {
  return typeof operand === 'object' && GROUP_FIELDS.some((field) => field in operand);
}

/** Whether an operand is a signal written in place. */
export function isSignal(operand: Operand): operand is Signal {
  if (typeof operand === 'string' || isGroup(operand)) return false;
  return !isAnswered(operand) && !isPeriodTerms(operand) && !isLearned(operand);
}

/** Whether a group or anything below it asks a learned model. */
export function usesLearned(group: Group = {}): boolean {
  const { all = [], any = [], unless = [], missing = [] } = group;
  return [...all, ...any, ...unless, ...missing].some(
    (operand) => isLearned(operand) || (isGroup(operand) && usesLearned(operand)),
  );
}
