import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { AdapterId, ClauseId, RuleId } from '../shared/ids.ts';
import type { DraftOutcome, MuteReason } from '../shared/vocabulary.ts';

/** How well Forepost sees a site. */
export const COVERAGE_STATES = [
  'watching',
  'no compose box found',
  'off by policy',
  'failing',
] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/**
 * Every message there is, content script → background, as request and response.
 * None of them has a place for draft text, and none may ever get one.
 */
export interface Messages {
  /** A compose box was used in the sender's frame for the first time: inject the heavy part. */
  'use-compose-box': {
    request: { readonly adapter: AdapterId };
    response: { readonly injected: boolean };
  };
  /** The policy in force, compiled; `undefined` when there is none that works. */
  'get-policy': {
    request: Record<never, never>;
    response: { readonly policy: CompiledPolicy | undefined };
  };
  /** Opens the clause's own page or the built-in reader at the clause, in a new tab. */
  'open-clause': { request: { readonly clause: ClauseId }; response: { readonly opened: boolean } };
  /** Has a rule muted for words that travel as a salted hash; answers the salt of the device's list. */
  'mute-words': {
    request: {
      readonly rule: RuleId;
      readonly words: number;
      readonly salt: number;
      readonly reason: MuteReason;
    };
    response: { readonly salt: number };
  };
  /** Tells the status page how a site is doing. */
  'report-coverage': {
    request: { readonly adapter: AdapterId; readonly state: CoverageState };
    response: { readonly noted: boolean };
  };
  /** What came of some rules in a draft; sent only where the organisation has it counted. */
  'count-outcome': {
    request: {
      readonly adapter: AdapterId;
      readonly rules: readonly RuleId[];
      readonly outcome: DraftOutcome;
    };
    response: { readonly counted: boolean };
  };
  /** Something threw in a page: which unit and a code, never text. */
  'report-fault': {
    request: { readonly unit: string; readonly code: string };
    response: { readonly noted: boolean };
  };
}

export type MessageKind = keyof Messages;
export type Request<Kind extends MessageKind> = Messages[Kind]['request'];
export type Response<Kind extends MessageKind> = Messages[Kind]['response'];
