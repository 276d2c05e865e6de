import { type AST, RegExpParser } from '@eslint-community/regexpp';

import type { Trigger } from '../../rules/patterns/compiled-pattern.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';

/** What can be told from a pattern's form. */
export interface PatternFacts {
  readonly trigger: Trigger;
  /** The longest match in UTF-16 units; a very large number for an open repeat. */
  readonly longest: number;
}

const NO_TRIGGER =
  'This pattern would have to be tried everywhere in a post. Give it something to start from: a ' +
  'literal of at least two letters, a digit or an `@` that every match contains.';

/** Reads a pattern for what every match must contain, and how long a match can be. */
export function readPattern(pattern: string): Result<PatternFacts, string> {
  const parsed = parse(pattern);
  if (!parsed.ok) return parsed;
  const trigger = findTrigger(parsed.value.alternatives);
  if (trigger === undefined) return fail(NO_TRIGGER);
  return succeed({ trigger, longest: lengthOfAlternatives(parsed.value.alternatives) });
}

/** RE2 writes flags in front, `(?i)`; the parser knows them only as flags of the whole. */
function parse(pattern: string): Result<AST.Pattern, string> {
  const body = pattern
    .replace(/^\(\?[imsU]+\)/, '')
    .replaceAll(/\(\?P</g, '(?<')
    .replaceAll(/\\[AzQEC]/g, '');
  try {
    return succeed(new RegExpParser({ ecmaVersion: 2025 }).parsePattern(body));
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it cannot be read';
    return fail(`This pattern cannot be read: ${reason}.`);
  }
}

/** One trigger for a choice: every branch must have one. */
function findTrigger(alternatives: readonly AST.Alternative[]): Trigger | undefined {
  const triggers = alternatives.map((alternative) => bestOf(listTriggers(alternative.elements)));
  return triggers.reduce(joinTriggers, triggers[0]);
}

/** A trigger that is met where either is. */
function joinTriggers(a: Trigger | undefined, b: Trigger | undefined): Trigger | undefined {
  if (a === undefined || b === undefined) return undefined;
  return { anyOf: [...new Set([...a.anyOf, ...b.anyOf])], digit: a.digit || b.digit };
}

const DIGIT: Trigger = { anyOf: [], digit: true };

/** A trigger of one literal. */
function literalTrigger(literal: string): Trigger {
  return { anyOf: [literal.toLowerCase()], digit: false };
}

/** The triggers that a sequence must contain. */
function listTriggers(elements: readonly AST.Element[]): readonly Trigger[] {
  const triggers: Trigger[] = [];
  let run = '';
  const endRun = () => {
    if (run.length >= 2) triggers.push(literalTrigger(run));
    run = '';
  };
  for (const element of elements) {
    const literal = literalOf(element);
    if (literal === undefined) {
      endRun();
      triggers.push(...triggersOf(element));
    } else run += literal;
    if (literal !== undefined) triggers.push(...triggersOfCharacter(literal));
  }
  endRun();
  return triggers;
}

/** The character that an element stands for, if it is a single plain one. */
function literalOf(element: AST.Element): string | undefined {
  if (element.type !== 'Character') return undefined;
  // Others may fold to something of another length, or be folded away before a pattern is run.
  return element.value < 0x80 ? String.fromCharCode(element.value) : undefined;
}

/** The triggers that one element must contain. */
function triggersOf(element: AST.Element): readonly Trigger[] {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup': {
      const trigger = findTrigger(element.alternatives);
      return trigger === undefined ? [] : [trigger];
    }
    case 'Quantifier':
      return element.min === 0 ? [] : triggersOfRepeat(element.element);
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? [DIGIT] : [];
    case 'CharacterClass':
      return isDigitClass(element) ? [DIGIT] : [];
    default:
      return [];
  }
}

/** What is repeated at least once is there at least once. */
function triggersOfRepeat(element: AST.QuantifiableElement): readonly Trigger[] {
  if (element.type !== 'Character') return element.type === 'Assertion' ? [] : triggersOf(element);
  const literal = literalOf(element);
  return literal === undefined ? [] : triggersOfCharacter(literal);
}

/** A sign that is rare in prose is enough on its own; a letter is not. */
function triggersOfCharacter(literal: string): readonly Trigger[] {
  if (/\d/.test(literal)) return [DIGIT];
  return /[@#&%=/\\<>{}[\]|^~_+*]/.test(literal) ? [literalTrigger(literal)] : [];
}

/** Whether a class takes nothing but ASCII digits. */
function isDigitClass(element: AST.CharacterClass): boolean {
  if (element.negate || element.elements.length === 0) return false;
  return element.elements.every((part) => {
    if (part.type === 'CharacterClassRange') return part.min.value >= 0x30 && part.max.value <= 0x39;
    if (part.type === 'Character') return part.value >= 0x30 && part.value <= 0x39;
    return part.type === 'CharacterSet' && part.kind === 'digit' && !part.negate;
  });
}

/** The trigger that is likely to be met least often. */
function bestOf(triggers: readonly Trigger[]): Trigger | undefined {
  return triggers.reduce<Trigger | undefined>(
    (best, trigger) => (best === undefined || rarity(trigger) > rarity(best) ? trigger : best),
    undefined,
  );
}

/** Longer literals are rarer; a digit or a lone sign is about as rare as four letters. */
function rarity(trigger: Trigger): number {
  const lengths = trigger.anyOf.map((literal) => (literal.length === 1 ? 4 : literal.length));
  return Math.min(trigger.digit ? 4 : Number.POSITIVE_INFINITY, ...lengths);
}

const OPEN = 10_000;

/** The longest match of a choice. */
function lengthOfAlternatives(alternatives: readonly AST.Alternative[]): number {
  return Math.max(
    0,
    ...alternatives.map((alternative) =>
      alternative.elements.reduce((sum, element) => sum + lengthOf(element), 0),
    ),
  );
}

/** The longest match of one element. */
function lengthOf(element: AST.Element): number {
  switch (element.type) {
    case 'Assertion':
      return 0;
    case 'Group':
    case 'CapturingGroup':
      return lengthOfAlternatives(element.alternatives);
    case 'Quantifier':
      return Math.min(OPEN, Math.min(OPEN, element.max) * lengthOf(element.element));
    default:
      return 2;
  }
}
