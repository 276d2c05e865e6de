import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

import type { Trigger } from '../../rules/patterns/compiled-pattern.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { DIGITS, literalFrequency } from './literal-frequency.ts';
import { lengthOf } from './pattern-length.ts';
import { toPlainSyntax } from './plain-syntax.ts';

/** What every match of a pattern contains, and how far from it the match can reach. */
export interface PatternFacts {
  /** Where the pattern is tried. */
  readonly trigger: Trigger;
  /** What must stand near it besides. */
  readonly also: readonly Trigger[];
  /** It speaks of the end of a line or text. */
  readonly onEnds: boolean;
}

const NO_TRIGGER =
  'This pattern would have to be tried everywhere in a post. Give it something to start from: a ' +
  'literal of at least two letters, a digit or an `@` that every match contains.';

/** Reads a pattern for what every match must contain, and how long a match can be. */
export function readPattern(pattern: string): Result<PatternFacts, string> {
  const parsed = parse(pattern);
  if (!parsed.ok) return parsed;
  const { alternatives } = parsed.value;
  const only = alternatives.length === 1 ? alternatives[0] : undefined;
  const triggers = only === undefined ? [] : listTriggers(only.elements);
  const trigger = only === undefined ? joinAlternatives(alternatives) : bestOf(triggers);
  if (trigger === undefined) return fail(NO_TRIGGER);
  const also = triggers.filter((other) => other !== trigger);
  return succeed({ trigger, also, onEnds: hasEnds(parsed.value) });
}

/** Reads a pattern as a tree. */
function parse(pattern: string): Result<AST.Pattern, string> {
  try {
    return succeed(new RegExpParser({ ecmaVersion: 2025 }).parsePattern(toPlainSyntax(pattern)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    return fail(`This pattern cannot be read: ${reason}.`);
  }
}

/** Whether a pattern has `$`, also as `\\z`. */
function hasEnds(pattern: AST.Pattern): boolean {
  let found = false;
  const onAssertionEnter = ({ kind }: AST.Assertion) => {
    found ||= kind === 'end';
  };
  visitRegExpAST(pattern, { onAssertionEnter });
  return found;
}

/** One trigger for a choice: every branch must have one. */
function joinAlternatives(alternatives: readonly AST.Alternative[]): Trigger | undefined {
  const triggers = alternatives.map((alternative) => bestOf(listTriggers(alternative.elements)));
  return triggers.reduce(joinTriggers, triggers[0]);
}

/** A trigger that is met where either is. */
function joinTriggers(a: Trigger | undefined, b: Trigger | undefined): Trigger | undefined {
  if (a === undefined || b === undefined) return undefined;
  return {
    anyOf: [...new Set([...a.anyOf, ...b.anyOf])],
    digit: a.digit || b.digit,
    atWordStart: a.atWordStart && b.atWordStart,
    left: Math.max(a.left, b.left),
    right: Math.max(a.right, b.right),
  };
}

/** The triggers that a sequence must contain, each with how far the sequence reaches around it. */
function listTriggers(elements: readonly AST.Element[]): readonly Trigger[] {
  const lengths = elements.map(lengthOf);
  const sum = (from: number, to: number) =>
    lengths.slice(from, to).reduce((total, length) => total + length, 0);
  const triggers: Trigger[] = [];
  for (let at = 0; at < elements.length; ) {
    const run = readLiteralRun(elements, at);
    const next = at + Math.max(1, run.length);
    const [left, right] = [sum(0, at), sum(next, elements.length)];
    const element = elements[at];
    const inner = run.length > 0 ? triggersOfRun(run) : element ? triggersOf(element) : [];
    const starts = isWordStart(elements[at - 1]);
    for (const trigger of inner) {
      triggers.push({
        ...trigger,
        atWordStart: trigger.atWordStart || (starts && trigger.left === 0),
        left: left + trigger.left,
        right: right + trigger.right,
      });
    }
    at = next;
  }
  return triggers;
}

/** Plain characters in a row. */
function readLiteralRun(elements: readonly AST.Element[], from: number): string {
  let run = '';
  for (let at = from; at < elements.length; at += 1) {
    const element = elements[at];
    // Others may fold to something of another length, or be folded away before a pattern is run.
    if (element?.type !== 'Character' || element.value >= 0x80) break;
    run += String.fromCharCode(element.value);
  }
  return run;
}

/** Whether what stands before makes the next character the first of a word. */
function isWordStart(before: AST.Element | undefined): boolean {
  return before?.type === 'Assertion' && before.kind === 'word' && !before.negate;
}

/** A run of two characters or more, a digit, or a sign that is rare in prose. */
function triggersOfRun(run: string): readonly Trigger[] {
  if (run.length >= 2) return [literalTrigger(run)];
  if (/\d/.test(run)) return [DIGIT];
  return /[@#&%=/\\<>{}[\]|^~_+*]/.test(run) ? [literalTrigger(run)] : [];
}

const DIGIT: Trigger = { anyOf: [], digit: true, atWordStart: false, left: 0, right: 0 };

/** A trigger of one literal. */
function literalTrigger(literal: string): Trigger {
  return { ...DIGIT, anyOf: [literal.toLowerCase()], digit: false };
}

/** The triggers that one element must contain. */
function triggersOf(element: AST.Element): readonly Trigger[] {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup': {
      const trigger = joinAlternatives(element.alternatives);
      return trigger === undefined ? [] : [trigger];
    }
    case 'Quantifier':
      return element.min === 0 ? [] : triggersOfRepeat(element);
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? [DIGIT] : [];
    case 'CharacterClass':
      return isDigitClass(element) ? [DIGIT] : [];
    default:
      return [];
  }
}

/** What is repeated at least once is there at least once, anywhere in the repeat. */
function triggersOfRepeat(repeat: AST.Quantifier): readonly Trigger[] {
  const { element } = repeat;
  const reach = repeat.max === 1 ? 0 : lengthOf(repeat);
  const inner =
    element.type === 'Character'
      ? triggersOfRun(readLiteralRun([element], 0))
      : element.type === 'Assertion'
        ? []
        : triggersOf(element);
  return inner.map((trigger) => ({
    ...trigger,
    left: trigger.left + reach,
    right: trigger.right + reach,
  }));
}

/** Whether a class takes nothing but ASCII digits. */
function isDigitClass(element: AST.CharacterClass): boolean {
  if (element.negate || element.elements.length === 0) return false;
  return element.elements.every((part) => {
    if (part.type === 'CharacterClassRange')
      return part.min.value >= 0x30 && part.max.value <= 0x39;
    if (part.type === 'Character') return part.value >= 0x30 && part.value <= 0x39;
    return part.type === 'CharacterSet' && part.kind === 'digit' && !part.negate;
  });
}

/** The trigger that is likely to be met least often. */
function bestOf(triggers: readonly Trigger[]): Trigger | undefined {
  return triggers.reduce<Trigger | undefined>(
    (best, trigger) =>
      best === undefined || frequencyOf(trigger) < frequencyOf(best) ? trigger : best,
    undefined,
  );
}

/** How often a trigger is to be expected in a thousand words. */
function frequencyOf(trigger: Trigger): number {
  const literals = trigger.anyOf.map((literal) => literalFrequency(literal, trigger.atWordStart));
  return literals.reduce((sum, frequency) => sum + frequency, trigger.digit ? DIGITS : 0);
}
