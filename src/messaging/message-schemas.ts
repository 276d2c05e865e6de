import { z } from 'zod/mini';

import { asAdapterId, asClauseId, asRuleId } from '../shared/ids.ts';
import { DRAFT_OUTCOMES, MUTE_REASONS } from '../shared/vocabulary.ts';
import { COVERAGE_STATES, type MessageKind, type Request } from './messages.ts';

/**
 * The form of every request. Only the background imports this file, which keeps zod out of pages.
 * Objects are strict and every string is a short id or code: there is no room for a draft.
 */

const ID_LENGTH = 64;
/** A draft never has more findings. */
const MAX_RULES = 50;

/** An id must match: `nhs-uk`, `clause-4`; must not match: `NHS UK`, a sentence. */
const idText = z.string().check(z.maxLength(ID_LENGTH), z.regex(/^[a-z0-9][a-z0-9-]*$/));
/** A code must match: `rules/nhs-number`, `TypeError`; must not match: anything with a space. */
const codeText = z.string().check(z.maxLength(ID_LENGTH), z.regex(/^[A-Za-z0-9][\w./:-]*$/));

const adapter = z.pipe(idText, z.transform(asAdapterId));
const clause = z.pipe(idText, z.transform(asClauseId));

const rule = z.pipe(idText, z.transform(asRuleId));
/** What a hash of 32 bits can be. */
const hash = z.number().check(z.int(), z.gte(0), z.lte(0xffff_ffff));

type RequestSchemas = {
  readonly [Kind in MessageKind]: z.ZodMiniType<Request<Kind>>;
};

export const requestSchemas: RequestSchemas = {
  'use-compose-box': z.strictObject({ adapter }),
  'get-policy': z.strictObject({}),
  'open-clause': z.strictObject({ clause }),
  'mute-words': z.strictObject({ rule, words: hash, salt: hash, reason: z.enum(MUTE_REASONS) }),
  'report-coverage': z.strictObject({ adapter, state: z.enum(COVERAGE_STATES) }),
  'count-outcome': z.strictObject({
    adapter,
    rules: z.array(rule).check(z.minLength(1), z.maxLength(MAX_RULES)),
    outcome: z.enum(DRAFT_OUTCOMES),
  }),
  'report-fault': z.strictObject({ unit: codeText, code: codeText }),
};

/** The outer form: who it is for, with the request still unread. */
export const envelopeSchema = z.strictObject({ kind: z.string(), request: z.unknown() });

/** Whether a word is the kind of a message that exists. */
export function isMessageKind(word: string): word is MessageKind {
  return Object.hasOwn(requestSchemas, word);
}
