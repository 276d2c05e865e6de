import { CARD_TYPES } from './lists/card-types.ts';
import { GIVEN_NAMES, WORDLIKE_NAMES } from './lists/given-names.ts';
import { NAME_CUES } from './lists/name-cues.ts';
import { NOT_NAMES } from './lists/not-names.ts';
import { PHONE_METADATA } from './lists/phone-metadata.ts';
import { ROLE_MAILBOXES } from './lists/role-mailboxes.ts';
import { STREET_WORDS } from './lists/street-words.ts';
import { SURNAMES } from './lists/surnames.ts';
import { TOKEN_FORMATS } from './lists/token-formats.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything that detectors look up; the compiler gives each policy its part. Not for pages. */
export const BUILT_IN_VOCABULARY: Required<Vocabulary> = {
  cards: CARD_TYPES,
  mailboxes: ROLE_MAILBOXES,
  names: {
    ...NAME_CUES,
    given: GIVEN_NAMES,
    wordlike: WORDLIKE_NAMES,
    surnames: SURNAMES,
    others: NOT_NAMES,
  },
  phones: PHONE_METADATA,
  streets: STREET_WORDS,
  tokens: TOKEN_FORMATS,
};
