import type { CompiledClause, CompiledPolicy } from '../policy/compiled-policy.ts';
import type { PolicyParts } from '../policy/distribution/assemble-policy.ts';
import type { RefusedSetting } from '../policy/settings/read-settings.ts';
import type { Settings } from '../policy/settings/settings-schema.ts';
import type { Storage } from '../shared/browser.ts';
import { browser } from '../shared/browser.ts';
import { isReason, type Reason } from '../shared/reason.ts';
import type { Strings } from '../shared/strings.ts';
import { COVERAGE_STATES, type CoverageState } from './messages.ts';

/**
 * What the background keeps in local storage, for pages and content scripts to read themselves.
 * Only the background writes, but for what a person chooses in a page; readers check the form and treat anything else as absent.
 */

/** Keys in local storage. */
export const STORED = {
  policy: 'policy',
  previous: 'previous',
  strings: 'strings',
  sources: 'sources',
  channels: 'channels',
  coverage: 'coverage',
  faults: 'faults',
  /** Which part of the devices this one belongs to in a roll-out: from 0 up to 1. */
  draw: 'draw',
  /** Written by the popup, for content scripts: see `pause.ts`. */
  pause: 'pause',
  muted: 'muted',
  /** There only while the organisation has outcomes counted: see `counts.ts`. */
  counts: 'counts',
  /** Written where a person answers or forgets, in pages and in the popup: see `speakers.ts`. */
  speakers: 'speakers',
  /** How the hosts are doing that the organisation adds: see `added-sites.ts`. */
  added: 'added',
} as const;

/** Built in, signed by the organisation, or written by it into its settings. */
export const POLICY_ORIGINS = ['embedded', 'signed', 'inline'] as const;
export type PolicyOrigin = (typeof POLICY_ORIGINS)[number];

/** The policy in force. */
export interface StoredPolicy {
  readonly policy: CompiledPolicy;
  /** Where it came from: the highest layer that the organisation wrote. */
  readonly source: PolicyOrigin;
  /** Milliseconds since the epoch. */
  readonly storedAt: number;
  /** What it was compiled by; another value means that it is compiled anew. */
  readonly fingerprint: string;
  /** Why a newer policy was refused; empty when the newest is in force. */
  readonly problems: readonly string[];
}

/** What the clauses said before the policy in force came, to tell people what is new. */
export interface PreviousClauses {
  readonly version: string;
  readonly clauses: readonly CompiledClause[];
}

/** The interface's strings in the language that the organisation has set. */
export interface StoredStrings {
  /** Tag of the language. */
  readonly tag: string;
  /** The version of the extension that brought them. */
  readonly version: string;
  readonly strings: Strings;
}

/** What the policy in force is made of, as it was accepted last. */
export interface StoredSources extends PolicyParts {
  /** Everything that the administrator has set, as it was read. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The settings in force: what was right of them, and of a refused policy the one before it. */
  readonly settings: Settings;
  /** What is not in force, each with its reason in one sentence. */
  readonly refused: readonly RefusedSetting[];
  /** The version of the extension that read them; another one may know more settings. */
  readonly judgedBy: string;
}

/** The signed files that are looked for. */
export const CHANNELS = ['policy', 'crisis'] as const;
export type ChannelName = (typeof CHANNELS)[number];

/** How one of them is doing; moments are milliseconds since the epoch. */
export interface StoredChannel {
  readonly address: string;
  /** The public keys that the last look went by; absent in what an older version stored. */
  readonly keys?: readonly string[];
  /** When it was looked for last. */
  readonly triedAt: number;
  /** When it will be looked for next. */
  readonly nextAt: number;
  /** When a look last found a file that is genuine and in force; absent while none has. */
  readonly goodAt?: number;
  /** Looks in a row that came to nothing. */
  readonly failures: number;
  /** Why the last look came to nothing; absent when it did not. */
  readonly reason?: Reason;
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

/** The clauses before the last change, or `undefined` until there was one. Rejects if storage fails. */
export async function readPreviousClauses(
  area: ReadableArea = browser.storage.local,
): Promise<PreviousClauses | undefined> {
  const value = await readKey(area, STORED.previous);
  return isPreviousClauses(value) ? value : undefined;
}

/** The strings of the organisation's language, or `undefined` for the browser's own. */
export async function readStrings(
  area: ReadableArea = browser.storage.local,
): Promise<Strings | undefined> {
  const value = await readKey(area, STORED.strings);
  return isStoredStrings(value) ? value.strings : undefined;
}

/** What the policy is made of, for the status page; `undefined` before anything was set. */
export async function readStoredSources(
  area: ReadableArea = browser.storage.local,
): Promise<StoredSources | undefined> {
  const value = await readKey(area, STORED.sources);
  return isStoredSources(value) ? value : undefined;
}

/** How the signed files are doing that are set. Rejects if storage fails. */
export async function readChannels(
  area: ReadableArea = browser.storage.local,
): Promise<Readonly<Partial<Record<ChannelName, StoredChannel>>>> {
  const value = await readKey(area, STORED.channels);
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    CHANNELS.flatMap((name) => {
      const channel = value[name];
      return isStoredChannel(channel) ? [[name, channel]] : [];
    }),
  );
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
    ['clauses', 'contacts', 'replies', 'crises', 'training'].every((key) =>
      hasList(value['policy'], key),
    ) &&
    POLICY_ORIGINS.some((origin) => origin === value['source']) &&
    typeof value['storedAt'] === 'number' &&
    typeof value['fingerprint'] === 'string' &&
    hasList(value, 'problems')
  );
}

function isStoredStrings(value: unknown): value is StoredStrings {
  return (
    isRecord(value) &&
    isRecord(value['strings']) &&
    Object.values(value['strings']).every((text) => typeof text === 'string')
  );
}

function isPreviousClauses(value: unknown): value is PreviousClauses {
  return (
    isRecord(value) &&
    typeof value['version'] === 'string' &&
    Array.isArray(value['clauses']) &&
    value['clauses'].every(
      (clause) =>
        ['id', 'number', 'title', 'statement'].every((part) => hasText(clause, part)) &&
        ['dos', 'donts'].every((part) => hasList(clause, part)),
    )
  );
}

function isStoredSources(value: unknown): value is StoredSources {
  return (
    isRecord(value) &&
    isRecord(value['given']) &&
    isRecord(value['settings']) &&
    hasList(value, 'refused') &&
    typeof value['judgedBy'] === 'string'
  );
}

function isStoredChannel(value: unknown): value is StoredChannel {
  return (
    isRecord(value) &&
    typeof value['address'] === 'string' &&
    (value['keys'] === undefined || isTextList(value['keys'])) &&
    ['triedAt', 'nextAt', 'failures'].every((key) => typeof value[key] === 'number') &&
    ['undefined', 'number'].includes(typeof value['goodAt']) &&
    (value['reason'] === undefined || isReason(value['reason']))
  );
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
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

function hasText(value: unknown, key: string): boolean {
  return isRecord(value) && typeof value[key] === 'string';
}

function hasList(value: unknown, key: string): boolean {
  return isRecord(value) && Array.isArray(value[key]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
