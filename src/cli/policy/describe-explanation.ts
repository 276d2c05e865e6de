import type {
  GroupExplanation,
  OperandExplanation,
  RuleExplanation,
  SignalExplanation,
} from '../../rules/explanation.ts';
import { describeWithin } from './describe-within.ts';

/** What each outcome means to whoever writes rules. */
const OUTCOMES: Readonly<Record<RuleExplanation['outcome'], string>> = {
  found: 'it speaks',
  softened: 'it speaks, and a guard lowers it to a hint',
  silenced: 'it saw what it looks for, and an exception or a guard silenced it',
  'not-seen': 'what it looks for is not there, or not together',
  'condition-not-met': 'it waits for another moment of posting',
  off: 'it is off for this account',
};

/** Alternatives that are shown of a choice; those that came closest. */
const MAX_ALTERNATIVES = 3;

/**
 * Explains in lines why a rule spoke or stayed silent: the outcome, conditions that are not met, and
 * what it looks for as a tree, `+` for seen, `-` for not seen and `!` for exceptions that were seen.
 */
export function describeExplanation(explanation: RuleExplanation): readonly string[] {
  const { outcome, shownBy, unmet, match, unless, guards } = explanation;
  return [
    OUTCOMES[outcome],
    ...unmet.map(({ field, isNegated, wanted, actual }) => {
      const asked = `${isNegated ? 'none' : 'one'} of ${wanted.join(', ')}`;
      return `${field}: asks for ${asked}; here ${actual.join(', ') || 'it is unknown'}`;
    }),
    ...(match ? describeOperand(match, 0) : []),
    ...unless.flatMap((operand) => describeException(operand, 0)),
    ...guards.map(({ guard, effect, reach }) => `! guard ${guard} ${effect} ${reach} of it`),
    ...(shownBy === undefined ? [] : [`its words are shown by the rule ${shownBy}`]),
  ];
}

/** An operand and what is below it. */
function describeOperand(operand: OperandExplanation, depth: number): readonly string[] {
  const mark = `${'  '.repeat(depth)}${operand.isSeen ? '+' : '-'} `;
  if (operand.kind === 'signal') return [mark + nameSignal(operand)];
  const { all, any, unless, missing } = operand;
  const choice = all.length > 0 && any.length > 0 ? [`${'  '.repeat(depth + 1)}and of`] : [];
  return [
    mark + nameGroup(operand),
    ...all.flatMap((each) => describeOperand(each, depth + 1)),
    ...choice,
    ...describeChoice(any, depth + 1),
    ...[...unless, ...missing].flatMap((each) => describeException(each, depth + 1)),
  ];
}

/** The alternatives of a choice: those that are seen, else the ones that came closest. */
function describeChoice(any: readonly OperandExplanation[], depth: number): readonly string[] {
  const closest = [...any]
    .sort((left, right) => measureCloseness(right) - measureCloseness(left))
    .slice(0, MAX_ALTERNATIVES);
  const more = any.length - closest.length;
  return [
    ...any
      .filter((operand) => closest.includes(operand))
      .flatMap((operand) => describeOperand(operand, depth)),
    ...(more > 0 ? [`${'  '.repeat(depth)}… and ${more} more`] : []),
  ];
}

/** An exception that was seen; what was not seen silences nothing. */
function describeException(operand: OperandExplanation, depth: number): readonly string[] {
  if (!operand.isSeen) return [];
  const name = operand.kind === 'signal' ? nameSignal(operand) : nameGroup(operand);
  return [`${'  '.repeat(depth)}! unless ${name}`];
}

/** How much of an operand was seen, from 0 to 1. */
function measureCloseness(operand: OperandExplanation): number {
  if (operand.isSeen) return 1;
  if (operand.kind === 'signal') return 0;
  const parts = operand.all.map(measureCloseness);
  if (operand.any.length > 0) parts.push(Math.max(...operand.any.map(measureCloseness)));
  return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length + 1);
}

/** A group by what it asks for. */
function nameGroup({ all, any, count, within, order, reads, awaits }: GroupExplanation): string {
  const choice = count > 1 ? `${count} of` : 'one of';
  const asked = all.length > 0 ? 'all of' : any.length > 0 ? choice : 'nothing that is missing';
  const place = describeWithin(within);
  return [
    asked,
    ...(order ? ['in this order'] : []),
    ...(place === '' ? [] : [place]),
    ...(reads ? ['in the text that is answered'] : []),
    ...(awaits ? [`while ${awaits.period} is ${awaits.phase}`] : []),
  ].join(', ');
}

/** A signal with the words that it was seen by. */
function nameSignal({ name, places, leftOut }: SignalExplanation): string {
  const parts = places.map(({ words, start, end }) =>
    words === undefined ? `${start}–${end}` : `"${words}"`,
  );
  const seen = parts.length === 0 ? '' : ` (${[...new Set(parts)].join(', ')})`;
  return leftOut > 0 ? `${name}${seen}, ${leftOut} left out inside a structure` : name + seen;
}
