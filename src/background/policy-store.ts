import { readStoredPolicy, STORED, type StoredPolicy } from '../messaging/stored.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { fail, type Result } from '../shared/result.ts';
import type { Edge } from './edge.ts';
import { codeOf, noteFault } from './faults.ts';
import { isWhole } from './stored-policy-schema.ts';

/** What the policy store needs beside the common edge. */
export interface PolicyEdge extends Edge {
  /** Version of the extension: another version brings other packs and another compiler. */
  readonly version: string;
  /** Compiles the embedded policy, or says why it cannot be used, one plain sentence each. */
  loadPolicy(): Result<CompiledPolicy, readonly string[]>;
}

/** The form of compiled rules that this version of the extension runs on. */
const COMPILED_FORMAT: CompiledPolicy['format'] = 2;

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
 * Compiles the policy and puts it in force; a policy that is refused leaves the last good one there,
 * with the reasons beside it for the status page. Runs on installation and on every update.
 */
export function rebuildPolicy(edge: PolicyEdge): Promise<StoredPolicy | undefined> {
  return edge.runExclusive('policy', async () => putInForce(edge, await readWholePolicy(edge)));
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
  const next = choosePolicy(edge, await loadSafely(edge), lastGood);
  if (next === undefined) await noteFault(edge, { unit: 'policy', code: 'refused' });
  else await writePolicy(edge, next);
  return next;
}

/** A compiler that throws has a bug, and must not take the last good policy with it. */
async function loadSafely(edge: PolicyEdge): Promise<Result<CompiledPolicy, readonly string[]>> {
  try {
    return edge.loadPolicy();
  } catch (cause) {
    await noteFault(edge, { unit: 'policy', code: `compile:${codeOf(cause)}` });
    return fail(['The policy could not be compiled because of a fault in Forepost.']);
  }
}

/** The newly compiled policy, or the last good one if it can still run. */
function choosePolicy(
  edge: PolicyEdge,
  loaded: Result<CompiledPolicy, readonly string[]>,
  lastGood: StoredPolicy | undefined,
): StoredPolicy | undefined {
  const fingerprint = fingerprintOf(edge);
  if (loaded.ok) {
    const { value: policy } = loaded;
    return { policy, source: 'embedded', storedAt: edge.now(), fingerprint, problems: [] };
  }
  if (lastGood?.policy.format !== COMPILED_FORMAT) return undefined;
  // Marked as this version's, because compiling it again would be refused again.
  return { ...lastGood, fingerprint, problems: loaded.problem };
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

/** Writes a policy; without room for it the page is still answered from memory. */
async function writePolicy(edge: PolicyEdge, stored: StoredPolicy): Promise<void> {
  try {
    await edge.storage.set({ [STORED.policy]: stored });
  } catch (cause) {
    await noteFault(edge, { unit: 'storage', code: `write:${codeOf(cause)}` });
  }
}

function fingerprintOf({ version }: PolicyEdge): string {
  return `${version}/${COMPILED_FORMAT}`;
}
