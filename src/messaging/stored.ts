import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { Storage } from '../shared/browser.ts';
import { browser } from '../shared/browser.ts';
import { COVERAGE_STATES, type CoverageState } from './messages.ts';

/**
 * What the background keeps in local storage, for pages and content scripts to read themselves.
 * Only the background writes; readers check the form and treat anything else as absent.
 */

/** Keys in local storage. */
export const STORED = { policy: 'policy', coverage: 'coverage', faults: 'faults' } as const;

/** The policy in force. */
export interface StoredPolicy {
  readonly policy: CompiledPolicy;
  /** Where it came from. */
  readonly source: 'embedded';
  /** Milliseconds since the epoch. */
  readonly storedAt: number;
  /** What it was compiled by; another value means that it is compiled anew. */
  readonly fingerprint: string;
  /** Why a newer policy was refused; empty when the newest is in force. */
  readonly problems: readonly string[];
}

/** How one adapter is doing on one site. */
export interface StoredCoverage {
  readonly adapter: string;
  readonly site: string;
  readonly state: CoverageState;
  /** When it was last told, in milliseconds since the epoch. */
  readonly at: number;
}

/** Something that threw: a unit and a code, never text. */
export interface StoredFault {
  readonly unit: string;
  readonly code: string;
  readonly count: number;
  readonly firstAt: number;
  readonly lastAt: number;
}

/** The part of a storage area that reads. */
export type ReadableArea = Pick<Storage.StorageArea, 'get'>;

/** The policy in force, or `undefined` when none was stored yet. Rejects if storage fails. */
export async function readStoredPolicy(
  area: ReadableArea = browser.storage.local,
): Promise<StoredPolicy | undefined> {
  const value = await readKey(area, STORED.policy);
  return isStoredPolicy(value) ? value : undefined;
}

/** Coverage of every site seen so far, in the order of first use. Rejects if storage fails. */
export async function readCoverage(
  area: ReadableArea = browser.storage.local,
): Promise<readonly StoredCoverage[]> {
  return listOf(await readKey(area, STORED.coverage), isStoredCoverage);
}

/** Faults noted so far, oldest first. Rejects if storage fails. */
export async function readFaults(
  area: ReadableArea = browser.storage.local,
): Promise<readonly StoredFault[]> {
  return listOf(await readKey(area, STORED.faults), isStoredFault);
}

/** Reads one key as something yet unknown. */
async function readKey(area: ReadableArea, key: string): Promise<unknown> {
  const found: Record<string, unknown> = await area.get(key);
  return found[key];
}

/** The members of a stored list that have the right form. */
function listOf<Member>(
  value: unknown,
  isMember: (member: unknown) => member is Member,
): readonly Member[] {
  return Array.isArray(value) ? value.filter(isMember) : [];
}

/** Checks what readers rely on; the compiled rules inside are the rules module's own business. */
function isStoredPolicy(value: unknown): value is StoredPolicy {
  return (
    isRecord(value) &&
    isRecord(value['policy']) &&
    typeof value['policy']['id'] === 'string' &&
    typeof value['policy']['format'] === 'number' &&
    ['clauses', 'contacts', 'replies'].every((key) => hasList(value['policy'], key)) &&
    typeof value['source'] === 'string' &&
    typeof value['storedAt'] === 'number' &&
    typeof value['fingerprint'] === 'string' &&
    hasList(value, 'problems')
  );
}

function isStoredCoverage(value: unknown): value is StoredCoverage {
  return (
    isRecord(value) &&
    typeof value['adapter'] === 'string' &&
    typeof value['site'] === 'string' &&
    COVERAGE_STATES.some((state) => state === value['state']) &&
    typeof value['at'] === 'number'
  );
}

function isStoredFault(value: unknown): value is StoredFault {
  return (
    isRecord(value) &&
    typeof value['unit'] === 'string' &&
    typeof value['code'] === 'string' &&
    ['count', 'firstAt', 'lastAt'].every((key) => typeof value[key] === 'number')
  );
}

function hasList(value: unknown, key: string): boolean {
  return isRecord(value) && Array.isArray(value[key]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
