import type { Checker } from '../../src/rules/checker.ts';
import type { CompiledRules } from '../../src/rules/compiled-rules.ts';
import type { CheckContext } from '../../src/rules/context.ts';
import { createChecker } from '../../src/rules/create-checker.ts';
import type { Finding } from '../../src/rules/finding.ts';

/** A checker that is asked twice each time, and throws where anything that is promised is not so. */
export function createStrictChecker(compiled: CompiledRules): Checker {
  const onFault = (unit: string) => {
    throw new Error(`The unit ${unit} threw.`);
  };
  const [one, other] = [createChecker(compiled, { onFault }), createChecker(compiled, { onFault })];
  const before = JSON.stringify(compiled);
  return {
    check(draft, context) {
      const findings = one.check(draft, context);
      assertSame(
        findings,
        one.check(draft, context),
        'The same checker says something else again.',
      );
      assertSame(findings, other.check(draft, context), 'Another checker says something else.');
      for (const finding of findings) assertSound(finding, draft, compiled, context);
      if (JSON.stringify(compiled) !== before) throw new Error('The compiled policy was changed.');
      return findings;
    },
  };
}

function assertSame(one: unknown, other: unknown, otherwise: string): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) throw new Error(otherwise);
}

/** A finding of a rule that there is, with ranges inside the draft that cut no character. */
function assertSound(
  { rule, ranges }: Finding,
  draft: string,
  compiled: CompiledRules,
  context: CheckContext,
): void {
  if (!compiled.rules.some(({ id }) => id === rule)) throw new Error(`There is no rule ${rule}.`);
  let before = -1;
  for (const { start, end } of ranges) {
    const isInside = start > before && end > start && end <= draft.length;
    if (!isInside) throw new Error(`The range ${start} to ${end} of ${rule} is out of place.`);
    if (cutsCharacter(draft, start) || cutsCharacter(draft, end)) {
      throw new Error(`The range ${start} to ${end} of ${rule} cuts a character.`);
    }
    before = end;
  }
  if (context.account === undefined) return;
  const wanted = compiled.rules.find(({ id }) => id === rule)?.severity[context.account];
  if (wanted === undefined) throw new Error(`The rule ${rule} is off for ${context.account}.`);
}

/** Whether an offset lies between the halves of one character. */
export function cutsCharacter(text: string, offset: number): boolean {
  return (
    /[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset))
  );
}
