import type { StoredSources } from '../messaging/stored.ts';
import { type ReadSettings, readSettings } from '../policy/settings/read-settings.ts';
import type { Settings } from '../policy/settings/settings-schema.ts';
import { codeOf, noteFault } from './faults.ts';
import type { ManagedReading } from './managed-area.ts';
import { readSources } from './policy-sources.ts';
import { changeSources, noteSources, type PolicyEdge } from './policy-store.ts';

/** What managed settings need beside the policy store. */
export interface SettingsEdge extends PolicyEdge {
  readManaged(): Promise<ManagedReading>;
  /** Has the settings read again in a minute, whether or not the background is still there. */
  lookAgain(): Promise<void>;
}

/** `hint`: something may have changed. `told`: the browser says so, or a minute has passed. */
export type Occasion = 'hint' | 'told';

/**
 * Brings the policy in line with what the administrator has set; on every start of the background
 * and on every change. Settings that cannot be read stay as they were; that they are gone is believed
 * only when it was told, because a browser may have none to show in its first seconds, and a policy
 * that is in force must not go for that. Answers what is in force.
 */
export function reconcileSettings(edge: SettingsEdge, occasion: Occasion): Promise<Settings> {
  return edge.runExclusive('settings', async () => {
    const reading = await edge.readManaged();
    if (reading.kind === 'unreadable') {
      await noteFault(edge, { unit: 'managed-settings', code: `read:${codeOf(reading.cause)}` });
      return (await readSources(edge)).settings;
    }
    if (reading.kind === 'managed') return (await adopt(edge, reading.given)).settings;
    const before = await readSources(edge);
    if (occasion === 'told') return (await adopt(edge, {})).settings;
    if (Object.keys(before.given).length > 0) await edge.lookAgain();
    return before.settings;
  });
}

/** Puts settings in force; an inline policy that does not compile leaves the one before it. */
async function adopt(
  edge: SettingsEdge,
  given: Readonly<Record<string, unknown>>,
): Promise<StoredSources> {
  const current = await readSources(edge);
  if (isSame(edge, current, given)) return current;
  const read = readSettings(given);
  const judged = { given, judgedBy: edge.version };
  const all = await changeSources(edge, (now) => ({ ...keepSet(now, given), ...judged, ...read }));
  if (all.ok) return all.value;
  const without = withInlineOf(current, read, all.problem);
  const rest = await changeSources(edge, (now) => ({
    ...keepSet(now, given),
    ...judged,
    ...without,
  }));
  if (rest.ok) return rest.value;
  const refused = [...read.refused, { key: 'settings', reason: rest.problem.join(' ') }];
  await noteSources(edge, (now) => ({ ...now, ...judged, refused }));
  return readSources(edge);
}

/** Signed files stay until nobody sets their address any more; a wrong address is no reason to go. */
function keepSet(now: StoredSources, given: Readonly<Record<string, unknown>>): StoredSources {
  const { release, crisis, ...others } = now;
  return {
    ...others,
    ...('policyUrl' in given ? { release } : {}),
    ...('crisisUrl' in given ? { crisis } : {}),
  };
}

/** The new settings with the inline policy that was in force, and why the new one is not. */
function withInlineOf(
  { settings }: StoredSources,
  read: ReadSettings,
  problems: readonly string[],
): ReadSettings {
  const { policy: refusedPolicy, ...others } = read.settings;
  if (refusedPolicy === undefined) return read;
  return {
    settings: settings.policy === undefined ? others : { ...others, policy: settings.policy },
    refused: [...read.refused, { key: 'policy', reason: `policy: ${problems.join('; ')}` }],
  };
}

/** Whether the same was set before, and judged by this version. */
function isSame(
  { version }: SettingsEdge,
  { given, judgedBy }: StoredSources,
  next: Readonly<Record<string, unknown>>,
): boolean {
  const isUntouched = judgedBy === '' && Object.keys(next).length === 0;
  return isUntouched || (judgedBy === version && writeSorted(given) === writeSorted(next));
}

/** JSON with its fields in order, so that two browsers' orders compare as the same. */
function writeSorted(value: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
