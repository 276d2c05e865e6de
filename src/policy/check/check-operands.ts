import { STRUCTURES } from '../../rules/structure/structure.ts';
import type { MergedProblem } from '../layer/find-origin.ts';
import { isAnswered, isGroup, isLearned, isPeriodTerms } from '../operand-kinds.ts';
import { suggestName } from '../parse/nearest-name.ts';
import type { PolicyPath } from '../parse/policy-problem.ts';
import type { Group, Operand, Signal } from '../schema.ts';

/** The names that operands may use. */
export interface KnownCues {
  readonly signals: ReadonlySet<string>;
  readonly detectors: ReadonlySet<string>;
  /** Kinds and ids. */
  readonly periods: ReadonlySet<string>;
  /** Models, by the clause that they were trained for. */
  readonly learned: ReadonlySet<string>;
}

const OPERAND_FIELDS = ['all', 'any', 'unless', 'missing'] as const;

/** Checks a group and everything inside it: known names, and conditions that can hold at all. */
export function checkGroup(group: Group, path: PolicyPath, known: KnownCues): MergedProblem[] {
  const inside = OPERAND_FIELDS.flatMap((field) =>
    checkOperands(group[field] ?? [], [...path, field], known),
  );
  return [...checkGroupForm(group, path), ...inside];
}

/** Checks each operand of a list. */
export function checkOperands(
  operands: readonly Operand[],
  path: PolicyPath,
  known: KnownCues,
): MergedProblem[] {
  return operands.flatMap((operand, index) => checkOperand(operand, [...path, index], known));
}

/** Checks one operand by its form. */
function checkOperand(operand: Operand, path: PolicyPath, known: KnownCues): MergedProblem[] {
  if (typeof operand === 'string') return checkName('signal', operand, known.signals, path);
  if (isAnswered(operand)) return checkOperand(operand.replyTo, [...path, 'replyTo'], known);
  if (isPeriodTerms(operand)) {
    return Object.entries(operand).flatMap(([field, name]) =>
      checkName('period', name, known.periods, [...path, field]),
    );
  }
  if (isLearned(operand)) {
    return checkName('model', operand.learned, known.learned, [...path, 'learned']);
  }
  return isGroup(operand) ? checkGroup(operand, path, known) : checkSignal(operand, path, known);
}

/** Checks one signal: it has a cue, and the names that it uses are known. */
export function checkSignal(signal: Signal, path: PolicyPath, known: KnownCues): MergedProblem[] {
  const cues = Object.values(signal).reduce((sum, list) => sum + (list?.length ?? 0), 0);
  if (cues === 0) return [{ path, message: 'has no cues; expected terms, patterns or detectors' }];
  const signals = (signal.signals ?? []).flatMap((name, index) =>
    checkName('signal', name, known.signals, [...path, 'signals', index]),
  );
  const detectors = (signal.detectors ?? []).flatMap((use, index) => {
    const name = typeof use === 'string' ? use : use.id;
    return checkName('detector', name, known.detectors, [...path, 'detectors', index]);
  });
  return [...signals, ...detectors];
}

/** Checks that a name is known, and suggests the nearest one. */
export function checkName(
  kind: string,
  name: string,
  known: ReadonlySet<string>,
  path: PolicyPath,
): MergedProblem[] {
  if (known.has(name)) return [];
  return [{ path, message: `unknown ${kind} "${name}"${suggestName(name, known)}` }];
}

/** Conditions that contradict each other or say nothing. */
function checkGroupForm(group: Group, path: PolicyPath): MergedProblem[] {
  const { all, any, missing, count, order, outside, within } = group;
  // Being inside a structure is something by itself.
  if (!all && !any && !missing && !STRUCTURES.some((structure) => structure === within)) {
    return [{ path, message: 'expected at least one of all, any, missing' }];
  }
  const problems: MergedProblem[] = [];
  if (count !== undefined && count > (any?.length ?? 0)) {
    const message = `asks for ${count} of "any", which has ${any?.length ?? 0}`;
    problems.push({ path: [...path, 'count'], message });
  }
  if (order && (all?.length ?? 0) < 2) {
    problems.push({ path: [...path, 'order'], message: 'needs at least two entries in "all"' });
  }
  if (outside?.some((structure) => structure === within)) {
    const message = `leaves out ${within}, and "within" asks for nothing else`;
    problems.push({ path: [...path, 'outside'], message });
  }
  return problems;
}
