import { isReason, type Reason } from '../shared/reason.ts';
import { DRAFT_OUTCOMES, type DraftOutcome } from '../shared/vocabulary.ts';
import type { ReadableArea } from './stored.ts';
import { STORED } from './stored.ts';

/** How often a rule came to an outcome on a site, on one day. */
export interface OutcomeCount {
  readonly rule: string;
  /** Adapter id. */
  readonly site: string;
  readonly outcome: DraftOutcome;
  readonly count: number;
}

/** The counts of one day by universal time, such as `2026-11-23`; no finer time is kept. */
export interface CountedDay {
  readonly day: string;
  readonly counts: readonly OutcomeCount[];
}

/** What waits to be sent to the organisation's collector, and how sending went. */
export interface StoredCounts {
  /** Oldest first. */
  readonly days: readonly CountedDay[];
  /** When it will be sent next, in milliseconds since the epoch, like `goodAt`. */
  readonly nextAt: number;
  /** Attempts in a row that came to nothing. */
  readonly failures: number;
  /** When counts were taken last; absent while none were. */
  readonly goodAt?: number;
  /** Why the last attempt came to nothing; absent when it did not. */
  readonly reason?: Reason;
}

/** What is counted on this device; `undefined` while nothing is. Rejects if storage fails. */
export async function readCounts(area: ReadableArea): Promise<StoredCounts | undefined> {
  const { [STORED.counts]: stored }: Record<string, unknown> = await area.get(STORED.counts);
  return isStoredCounts(stored) ? stored : undefined;
}

function isStoredCounts(value: unknown): value is StoredCounts {
  return (
    isRecord(value) &&
    isListOf(value['days'], isCountedDay) &&
    ['nextAt', 'failures'].every((key) => typeof value[key] === 'number') &&
    ['undefined', 'number'].includes(typeof value['goodAt']) &&
    (value['reason'] === undefined || isReason(value['reason']))
  );
}

function isCountedDay(value: unknown): value is CountedDay {
  return (
    isRecord(value) && typeof value['day'] === 'string' && isListOf(value['counts'], isOutcomeCount)
  );
}

function isOutcomeCount(value: unknown): value is OutcomeCount {
  return (
    isRecord(value) &&
    ['rule', 'site'].every((key) => typeof value[key] === 'string') &&
    DRAFT_OUTCOMES.some((outcome) => outcome === value['outcome']) &&
    typeof value['count'] === 'number'
  );
}

function isListOf(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((member) => isMember(member));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
