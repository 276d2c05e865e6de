import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Trigger, triggerOf } from '../../../src/rules/detectors/detector.ts';
import { DETECTORS } from '../../../src/rules/detectors/index.ts';
import { scanDraft } from '../../../src/rules/text/scan.ts';
import { hasTrigger, markWith, vocabularyOf } from '../support/describe-detector.ts';

/** Pieces of what detectors look for, so that random texts come close to it. */
const PIECES = (
  'Mrs|Bell|our|Priya|patient|bed|four|room|ward|B|aged|ninety|year|old|born|May|next|week|Friday|' +
  'two|hundred|pounds|per cent|£|$|@|mail|example|.com|.internal|://|\\\\|share|password|is|wifi|' +
  'Hummus!|code|gate|admin|/|key|token|ghp_|AKIA|eyJ|.|-|:|bearer|PRIVATE KEY|-----BEGIN |passport|' +
  'license|street|Larch|Avenue|village|of|lives in|IBAN|GB|WEST|AB|C|sort|account|NI|SSN|reg|car|1|4|' +
  '943 476 5919|07700 900731|4111 1111 1111 1111|12/03/1981|34yo|%|kg|€|x|\\n|,| '
).split('|');

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** A text without anything that the trigger names. */
function withoutTrigger(text: string, { anyOf, digit }: Trigger): string {
  let left = digit ? text.replaceAll(/\p{N}/gu, ' ') : text;
  for (const literal of anyOf)
    left = left.replaceAll(new RegExp(literal.replaceAll(/\W/g, '\\$&'), 'gi'), ' ');
  return left;
}

const triggered = DETECTORS.flatMap((detector) => {
  const trigger = triggerOf(detector, vocabularyOf(detector));
  return trigger === undefined ? [] : [{ ...detector, trigger }];
});

describe.each(triggered)('$id', (detector) => {
  it('finds nothing in a text without its trigger', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const left = withoutTrigger(text, detector.trigger);
        if (!hasTrigger(scanDraft(left), detector.trigger)) {
          expect(markWith(detector, left)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('triggers', () => {
  it('are lower case, as the text is that they are looked for in', () => {
    for (const { trigger } of triggered) {
      for (const literal of trigger.anyOf) expect(literal).toBe(literal.toLowerCase());
    }
  });

  it('are absent only where neither literal nor digit is needed', () => {
    const without = DETECTORS.filter(({ trigger }) => trigger === undefined);
    expect(without.map(({ id }) => id)).toEqual(['caps', 'person-name']);
  });
});
