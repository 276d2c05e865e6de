import { countNeeds } from '../find-lone-terms.ts';
import type { LintCheck } from '../lint-check.ts';

/** A rule about something missing, such as an ad label, needs a sign that it should be there. */
export const speaksWithoutCue: LintCheck = {
  id: 'speaks-without-cue',
  finds:
    'A rule that needs to see nothing, in any moment of posting: it speaks on nearly every post.',
  hint: 'Add a signal to "all", or conditions under "when".',
  about: 'entry',
  inspect: ({ policy }) =>
    policy.rules
      .filter(({ match, when }) => countNeeds(match) === 0 && Object.keys(when ?? {}).length === 0)
      .map(({ id }) => ({
        path: ['rules', id, 'match'],
        message: 'speaks on every post in which something is missing, and there is no condition',
      })),
};
