import type { MergedProblem } from '../layer/find-origin.ts';
import type { Policy } from '../policy.ts';
import type { Guard, Rule } from '../schema.ts';
import {
  checkGroup,
  checkName,
  checkOperands,
  checkSignal,
  type KnownCues,
} from './check-operands.ts';
import { findSignalCircles } from './find-signal-circles.ts';

/** Names that are known beside what the policy itself defines. */
export interface KnownNames {
  readonly detectors: readonly string[];
  /** Also the clauses that are out of force: guards may still name them. */
  readonly clauses: readonly string[];
}

/** Checks that every clause, contact, signal and detector that a policy names exists. */
export function checkReferences(policy: Policy, names: KnownNames): readonly MergedProblem[] {
  const cues: KnownCues = {
    signals: new Set(Object.keys(policy.signals)),
    detectors: new Set(names.detectors),
  };
  const clauses = new Set([...Object.keys(policy.clauses), ...names.clauses]);
  const signals = Object.entries(policy.signals).flatMap(([name, signal]) =>
    checkSignal(signal, ['signals', name], cues),
  );
  return [
    ...checkContacts(policy),
    ...signals,
    ...findSignalCircles(policy.signals),
    ...policy.rules.flatMap((rule) => checkRule(rule, clauses, cues)),
    ...policy.guards.flatMap((guard) => checkGuard(guard, clauses, cues)),
    ...checkPeriods(policy),
  ];
}

/** Whoever is named as a contact, for a clause, a period or out of hours. */
function checkContacts(policy: Policy): MergedProblem[] {
  const known = new Set(Object.keys(policy.contacts));
  const clauses = Object.entries(policy.clauses).flatMap(([id, { contact }]) =>
    contact === undefined ? [] : checkName('contact', contact, known, ['clauses', id, 'contact']),
  );
  const outOfHours = Object.entries(policy.contacts).flatMap(([id, contact]) =>
    contact.outOfHours === undefined
      ? []
      : checkName('contact', contact.outOfHours, known, ['contacts', id, 'outOfHours']),
  );
  const periods = policy.periods.flatMap(({ id, contact }) =>
    contact === undefined ? [] : checkName('contact', contact, known, ['periods', id, 'contact']),
  );
  return [...clauses, ...outOfHours, ...periods];
}

/** A rule's clause, its conditions and what it marks. */
function checkRule(rule: Rule, clauses: ReadonlySet<string>, cues: KnownCues): MergedProblem[] {
  const path = ['rules', rule.id];
  const mark = (rule.mark ?? []).flatMap((name, index) =>
    checkName('signal', name, cues.signals, [...path, 'mark', index]),
  );
  const isSilent = typeof rule.severity !== 'string' && Object.keys(rule.severity).length === 0;
  const severity = isSilent
    ? [{ path: [...path, 'severity'], message: 'names no account type, so the rule says nothing' }]
    : [];
  return [
    ...checkName('clause', rule.clause, clauses, [...path, 'clause']),
    ...checkGroup(rule.match, [...path, 'match'], cues),
    ...checkOperands(rule.unless ?? [], [...path, 'unless'], cues),
    ...mark,
    ...severity,
  ];
}

/** A guard's clauses and conditions. */
function checkGuard(guard: Guard, clauses: ReadonlySet<string>, cues: KnownCues): MergedProblem[] {
  const path = ['guards', guard.id];
  const touched = (['silences', 'softens'] as const).flatMap((field) =>
    (guard[field] ?? []).flatMap((name, index) =>
      checkName('clause', name, clauses, [...path, field, index]),
    ),
  );
  const isIdle = !guard.silences?.length && !guard.softens?.length;
  const idle = isIdle ? [{ path, message: 'expected clauses that it silences or softens' }] : [];
  return [...touched, ...idle, ...checkGroup(guard.match, [...path, 'match'], cues)];
}

/** A period ends after it begins. */
function checkPeriods(policy: Policy): MergedProblem[] {
  return policy.periods
    .filter(({ from, until }) => Date.parse(until) <= Date.parse(from))
    .map(({ id, from }) => ({
      path: ['periods', id, 'until'],
      message: `expected a moment after "from", which is ${from}`,
    }));
}
