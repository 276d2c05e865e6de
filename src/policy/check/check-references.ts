import { STRUCTURES } from '../../rules/structure/structure.ts';
import { SITE_BOXES } from '../../shared/site-boxes.ts';
import { PERIOD_KINDS } from '../../shared/vocabulary.ts';
import type { MergedProblem } from '../layer/find-origin.ts';
import type { PolicyPath } from '../parse/policy-problem.ts';
import type { Policy } from '../policy.ts';
import type { Guard, Rule } from '../schema.ts';
import { checkCondition } from './check-condition.ts';
import {
  checkGroup,
  checkName,
  checkOperands,
  checkSignal,
  type KnownCues,
} from './check-operands.ts';
import { checkTraining } from './check-training.ts';
import { findSignalCircles } from './find-signal-circles.ts';

/** Names that are known beside what the policy itself defines. */
export interface KnownNames {
  readonly detectors: readonly string[];
  /** Also the clauses that are out of force: guards may still name them. */
  readonly clauses: readonly string[];
  /** Also the rules that are switched off: guards may still name them. */
  readonly rules: readonly string[];
  /** Packs that a condition may name beside those in force; the built-in ones without it. */
  readonly packs: readonly string[];
  /** Models that were trained, by clause. */
  readonly learned: readonly string[];
}

/** What rules and guards are checked against. */
interface Known extends KnownCues {
  readonly clauses: ReadonlySet<string>;
  readonly packs: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
}

/** Checks that every clause, contact, signal, detector, period and pack that is named exists. */
export function checkReferences(policy: Policy, names: KnownNames): readonly MergedProblem[] {
  const known: Known = {
    signals: new Set(Object.keys(policy.signals)),
    detectors: new Set(names.detectors),
    periods: new Set([...PERIOD_KINDS, ...policy.periods.map(({ id }) => id)]),
    clauses: new Set([...Object.keys(policy.clauses), ...names.clauses]),
    packs: new Set([...policy.packs, ...names.packs]),
    learned: new Set(names.learned),
    rules: new Set(names.rules),
  };
  const signals = Object.entries(policy.signals).flatMap(([name, signal]) =>
    checkSignal(signal, ['signals', name], known),
  );
  return [
    ...checkContacts(policy),
    ...signals,
    ...findSignalCircles(policy.signals),
    ...policy.rules.flatMap((rule) => checkRule(rule, known)),
    ...policy.guards.flatMap((guard) => checkGuard(guard, known)),
    ...checkPeriods(policy),
    ...checkRepairs(policy),
    ...policy.training.flatMap((card) => checkTraining(card, known.clauses)),
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

/** Sites and compose boxes whose selectors are repaired. */
function checkRepairs({ sites }: Policy): MergedProblem[] {
  const path = ['sites', 'repair'];
  return (sites.repair ?? []).flatMap(({ adapter, box }) => {
    const boxes = SITE_BOXES[adapter];
    return boxes === undefined
      ? checkName('adapter', adapter, new Set(Object.keys(SITE_BOXES)), path)
      : checkName(`box of ${adapter}`, box, new Set(boxes), path);
  });
}

/** A rule's clause, its conditions and what it marks. */
function checkRule(rule: Rule, known: Known): MergedProblem[] {
  const path = ['rules', rule.id];
  const mark = (rule.mark ?? []).flatMap((name, index) =>
    checkName('signal', name, known.signals, [...path, 'mark', index]),
  );
  const isSilent = typeof rule.severity !== 'string' && Object.keys(rule.severity).length === 0;
  const severity = isSilent
    ? [{ path: [...path, 'severity'], message: 'names no account type, so the rule says nothing' }]
    : [];
  const isBlind = rule.match === undefined && Object.keys(rule.when ?? {}).length === 0;
  const blind = isBlind
    ? [{ path, message: 'expected "match", or "when" for a rule about the whole post' }]
    : [];
  return [
    ...checkName('clause', rule.clause, known.clauses, [...path, 'clause']),
    ...checkCondition(rule.when ?? {}, [...path, 'when'], known),
    ...(rule.match === undefined ? [] : checkGroup(rule.match, [...path, 'match'], known)),
    ...checkOperands(rule.unless ?? [], [...path, 'unless'], known),
    ...mark,
    ...severity,
    ...blind,
  ];
}

/** A guard's clauses and conditions. */
function checkGuard(guard: Guard, known: Known): MergedProblem[] {
  const path = ['guards', guard.id];
  const touched = (['silences', 'softens'] as const).flatMap((field) =>
    (guard[field] ?? []).flatMap((name, index) =>
      checkName('clause', name, known.clauses, [...path, field, index]),
    ),
  );
  const rules = (guard.rules ?? []).flatMap((name, index) =>
    checkName('rule', name, known.rules, [...path, 'rules', index]),
  );
  const isIdle = !guard.silences?.length && !guard.softens?.length;
  const idle = isIdle ? [{ path, message: 'expected clauses that it silences or softens' }] : [];
  return [...touched, ...rules, ...idle, ...checkGuardMatch(guard, [...path, 'match'], known)];
}

/** What a guard looks for; only a structure may be all that it asks for. */
function checkGuardMatch(guard: Guard, path: PolicyPath, known: Known): MergedProblem[] {
  if (guard.match !== undefined) return checkGroup(guard.match, path, known);
  if (STRUCTURES.some((structure) => structure === guard.within)) return [];
  const message = `expected a group of signals; only a guard within ${STRUCTURES.join(', ')} needs none`;
  return [{ path, message }];
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
