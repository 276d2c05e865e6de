/**
 * The closed word lists that policies, rules, messages and the panel share.
 * Order matters where it says so; the types are read off the lists.
 */

/** Gravest first: consequence × certainty. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What Forepost does about a finding, quietest first. */
export const ACTIONS = ['audit', 'hint', 'warn', 'justify', 'block'] as const;
export type Action = (typeof ACTIONS)[number];

/** How much Forepost may do on a device while it is rolled out, least first. */
export const ROLLOUT_STAGES = ['audit', 'hint', 'warn'] as const;
export type RolloutStage = (typeof ROLLOUT_STAGES)[number];

/**
 * What came of a rule in one draft. A post that was held is `edited` until the rule is silent,
 * `overridden`, or `left` unposted; one that was not is `posted` as it stands. `muted`: called wrong.
 */
export const DRAFT_OUTCOMES = ['edited', 'overridden', 'left', 'posted', 'muted'] as const;
export type DraftOutcome = (typeof DRAFT_OUTCOMES)[number];

/** Who is speaking. */
export const ACCOUNTS = ['personal', 'professional', 'brand', 'creator'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** What kind of text a compose box publishes. */
export const SURFACES = [
  'post',
  'reply',
  'comment',
  'review',
  'review-reply',
  'message',
  'bio',
] as const;
export type Surface = (typeof SURFACES)[number];

/** What may be attached to a draft. */
export const ATTACHMENTS = ['image', 'video'] as const;
export type Attachment = (typeof ATTACHMENTS)[number];

/** Jurisdictions that change a rule. */
export const JURISDICTIONS = ['uk', 'us', 'eu', 'ie'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** Kinds of time window with terms of their own. */
export const PERIOD_KINDS = ['crisis', 'embargo', 'quiet-period', 'pre-election'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** Why a person calls a finding wrong: one of a few codes, never words. */
export const MUTE_REASONS = ['other-meaning', 'already-public', 'made-up', 'other'] as const;
export type MuteReason = (typeof MUTE_REASONS)[number];

/** Whether a finding with this action keeps the submit back until the person decides. */
export function isHolding(action: Action): boolean {
  return action === 'warn' || action === 'justify' || action === 'block';
}
