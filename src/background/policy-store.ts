import {
  readStoredPolicy,
  STORED,
  type StoredPolicy,
  type StoredSources,
} from '../messaging/stored.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { PolicyParts } from '../policy/distribution/assemble-policy.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { readDraw } from './device-draw.ts';
import type { Edge } from './edge.ts';
import { codeOf, noteFault } from './faults.ts';
import { keepPrevious } from './keep-previous.ts';
import { NO_SOURCES, readSoundSources, readSources } from './policy-sources.ts';
import { isWhole } from './stored-policy-schema.ts';

/** What the policy store needs beside the common edge. */
export interface PolicyEdge extends Edge {
  /** Version of the extension: another version brings other packs and another compiler. */
  readonly version: string;
  /** From 0 up to 1. */
  random(): number;
  /** Compiles a policy of its parts, or says why it cannot be used, one plain sentence each. */
  assemble(parts: PolicyParts): Result<CompiledPolicy, readonly string[]>;
}

/** The form of compiled rules that this version of the extension runs on. */
const COMPILED_FORMAT: CompiledPolicy['format'] = 6;

/**
 * The policy in force. Never rejects: with storage at fault the policy is compiled and answered
 * from memory, and the fault is noted. `undefined` means that no policy can be used at all.
 */
export async function readPolicy(edge: PolicyEdge): Promise<CompiledPolicy | undefined> {
  const stored = await readWholePolicy(edge);
  if (isCurrent(edge, stored)) return stored.policy;
  return edge.runExclusive('policy', async () => {
    // Frames ask side by side after an update; the first has compiled it for the others.
    const latest = await readWholePolicy(edge);
    return isCurrent(edge, latest) ? latest.policy : (await putInForce(edge, latest))?.policy;
  });
}

/**
 * Compiles the policy anew of what it was made of and puts it in force; a policy that is refused
 * leaves the last good one there, with the reasons beside it for the status page. Runs on
 * installation and on every update.
 */
export function rebuildPolicy(edge: PolicyEdge): Promise<StoredPolicy | undefined> {
  return edge.runExclusive('policy', async () => putInForce(edge, await readWholePolicy(edge)));
}

/**
 * Changes what the policy is made of. The new policy and what it was made of are written at once,
 * or, when it cannot be compiled, not at all; then it answers why. `choose` is asked under the
 * lock, with what is there now.
 */
export function changeSources(
  edge: PolicyEdge,
  choose: (current: StoredSources) => StoredSources,
): Promise<Result<StoredSources, readonly string[]>> {
  return edge.runExclusive('policy', async () => {
    const next = choose(await readSources(edge));
    const loaded = await assembleSafely(edge, next);
    if (!loaded.ok) return loaded;
    const now = describe(edge, loaded.value, next);
    await write(edge, {
      [STORED.sources]: next,
      [STORED.policy]: now,
      ...keepPrevious(await readWholePolicy(edge), now),
    });
    return succeed(next);
  });
}

/** Notes what changes nothing about the policy: what was refused, and when it was looked at. */
export function noteSources(
  edge: PolicyEdge,
  change: (current: StoredSources) => StoredSources,
): Promise<void> {
  return edge.runExclusive('policy', async () =>
    write(edge, { [STORED.sources]: change(await readSources(edge)) }),
  );
}

/** Whether a stored policy was made by this version. */
function isCurrent(edge: PolicyEdge, stored: StoredPolicy | undefined): stored is StoredPolicy {
  return stored?.fingerprint === fingerprintOf(edge);
}

/** Compiles, chooses and stores; answers what is in force now. */
async function putInForce(
  edge: PolicyEdge,
  lastGood: StoredPolicy | undefined,
): Promise<StoredPolicy | undefined> {
  const next = await choosePolicy(edge, lastGood);
  if (next === undefined) await noteFault(edge, { unit: 'policy', code: 'refused' });
  else await write(edge, { [STORED.policy]: next, ...keepPrevious(lastGood, next) });
  return next;
}

/** The newly compiled policy, or the last good one if it can still run, or the built-in one. */
async function choosePolicy(
  edge: PolicyEdge,
  lastGood: StoredPolicy | undefined,
): Promise<StoredPolicy | undefined> {
  const sources = await readSoundSources(edge);
  let problems: readonly string[] = ['What the policy was made of cannot be read any more.'];
  if (sources !== undefined) {
    const loaded = await assembleSafely(edge, sources);
    if (loaded.ok) return describe(edge, loaded.value, sources);
    problems = loaded.problem;
  }
  // Marked as this version's, because compiling it again would be refused again.
  if (lastGood?.policy.format === COMPILED_FORMAT) {
    return { ...lastGood, fingerprint: fingerprintOf(edge), problems };
  }
  const embedded = await assembleSafely(edge, NO_SOURCES);
  if (!embedded.ok) return undefined;
  return { ...describe(edge, embedded.value, NO_SOURCES), problems };
}

/** A compiler that throws has a bug, and must not take the last good policy with it. */
async function assembleSafely(
  edge: PolicyEdge,
  parts: PolicyParts,
): Promise<Result<CompiledPolicy, readonly string[]>> {
  try {
    return edge.assemble({ ...parts, draw: await readDraw(edge) });
  } catch (cause) {
    await noteFault(edge, { unit: 'policy', code: `compile:${codeOf(cause)}` });
    return fail(['The policy could not be compiled because of a fault in Forepost.']);
  }
}

/** A compiled policy with where it came from. */
function describe(
  edge: PolicyEdge,
  policy: CompiledPolicy,
  { settings, release }: PolicyParts,
): StoredPolicy {
  const written = release === undefined ? 'embedded' : 'signed';
  return {
    policy,
    source: settings.policy === undefined ? written : 'inline',
    storedAt: edge.now(),
    fingerprint: fingerprintOf(edge),
    problems: [],
  };
}

/** What is stored, if storage works and the policy in it is whole. */
async function readWholePolicy(edge: PolicyEdge): Promise<StoredPolicy | undefined> {
  try {
    const stored = await readStoredPolicy(edge.storage);
    return stored !== undefined && isWhole(stored) ? stored : undefined;
  } catch (cause) {
    await noteFault(edge, { unit: 'storage', code: `read:${codeOf(cause)}` });
    return undefined;
  }
}

/** Writes all at once; without room for it the last good policy stays stored. */
async function write(edge: PolicyEdge, items: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await edge.storage.set(items);
  } catch (cause) {
    await noteFault(edge, { unit: 'storage', code: `write:${codeOf(cause)}` });
  }
}

function fingerprintOf({ version }: PolicyEdge): string {
  return `${version}/${COMPILED_FORMAT}`;
}
