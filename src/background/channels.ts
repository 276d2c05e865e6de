import { type ChannelName, readChannels, STORED, type StoredChannel } from '../messaging/stored.ts';
import type { Verdict } from '../policy/distribution/judge-signed.ts';
import { DEFAULT_REFRESH_MINUTES, type Settings } from '../policy/settings/settings-schema.ts';
import type { Reason } from '../shared/reason.ts';
import type { Result } from '../shared/result.ts';
import { CRISIS_PACE, type Pace, policyPace, START_SPREAD_MS, waitFor } from './channel-clock.ts';
import { codeOf, noteFault } from './faults.ts';
import { type FetchEdge, fetchFile } from './fetch-file.ts';
import type { SettingsEdge } from './managed-settings.ts';
import { readSources } from './policy-sources.ts';
import { type Place, takeCrisis, takeRelease, takeSafely } from './take-file.ts';

/** What channels need beside the settings. */
export interface ChannelEdge extends SettingsEdge, FetchEdge {
  /** From 0 to 1. */
  random(): number;
  /** Wakes the background under a name at a moment, and again and again after so many minutes. */
  setAlarm(name: ChannelName, when: number, everyMinutes: number): Promise<void>;
  clearAlarm(name: ChannelName): Promise<void>;
  hasAlarm(name: ChannelName): Promise<boolean>;
}

/** A signed file that is looked for again and again. */
interface Channel {
  readonly addressIn: (settings: Settings) => string | undefined;
  readonly paceIn: (settings: Settings) => Pace;
  /** Verifies, judges and adopts a file. */
  readonly take: (
    edge: ChannelEdge,
    text: string,
    place: Place,
  ) => Promise<Result<Verdict, Reason>>;
}

const CHANNELS: Readonly<Record<ChannelName, Channel>> = {
  policy: {
    addressIn: ({ policyUrl }) => policyUrl,
    paceIn: ({ refreshMinutes = DEFAULT_REFRESH_MINUTES }) => policyPace(refreshMinutes),
    take: takeRelease,
  },
  crisis: {
    addressIn: ({ crisisUrl }) => crisisUrl,
    paceIn: () => CRISIS_PACE,
    take: takeCrisis,
  },
};

/** Sees to it that every channel that is set will be looked at; on every start and every change. */
export async function keepChannels(edge: ChannelEdge, settings: Settings): Promise<void> {
  await Promise.all([keepChannel(edge, 'policy', settings), keepChannel(edge, 'crisis', settings)]);
}

async function keepChannel(
  edge: ChannelEdge,
  name: ChannelName,
  settings: Settings,
): Promise<void> {
  const address = CHANNELS[name].addressIn(settings);
  // Not before a look that is under way has ended: it would write and set what goes here.
  if (address === undefined) return edge.runExclusive(`channel:${name}`, () => drop(edge, name));
  const known = (await readChannelsSafely(edge))[name];
  // New keys may be what a refused file was waiting for, or the answer to a stolen one.
  if (known?.address !== address || !areSame(known.keys, settings.policyKey)) {
    await refreshChannel(edge, name);
    return;
  }
  // A shorter pace than before must not wait for the end of a longer one.
  const latest = edge.now() + waitFor(CHANNELS[name].paceIn(settings), 0, 1);
  if (known.nextAt <= latest && (await edge.hasAlarm(name))) return;
  const soonest = edge.now() + edge.random() * START_SPREAD_MS;
  await setAlarm(edge, name, Math.max(Math.min(known.nextAt, latest), soonest), settings);
}

/** Ends the looks at a file whose address is not set any more. */
async function drop(edge: ChannelEdge, name: ChannelName): Promise<void> {
  await edge.clearAlarm(name);
  const known = (await readChannelsSafely(edge))[name];
  if (known !== undefined) await writeChannel(edge, name, undefined);
}

/**
 * Looks at a channel now. A file that is refused or not to be had changes nothing about the policy;
 * the reason is kept for the status page.
 */
export function refreshChannel(edge: ChannelEdge, name: ChannelName): Promise<void> {
  return edge.runExclusive(`channel:${name}`, async () => {
    const { addressIn, paceIn, take } = CHANNELS[name];
    const { settings } = await readSources(edge);
    const address = addressIn(settings);
    if (address === undefined) return;
    const before = (await readChannelsSafely(edge))[name];
    const fetched = await fetchFile(edge, address);
    const keys = settings.policyKey ?? [];
    const isStillSet = (now: Settings) =>
      addressIn(now) === address && areSame(now.policyKey, settings.policyKey);
    const place = { address, keys, isStillSet };
    const taken = fetched.ok
      ? await takeSafely(edge, () => take(edge, fetched.value, place))
      : fetched;
    const failures = taken.ok ? 0 : (before?.failures ?? 0) + 1;
    const now = edge.now();
    const nextAt = now + waitFor(paceIn(settings), failures, edge.random());
    const goodAt = taken.ok ? now : before?.address === address ? before.goodAt : undefined;
    await writeChannel(edge, name, {
      address,
      keys,
      triedAt: now,
      nextAt,
      failures,
      ...(goodAt === undefined ? {} : { goodAt }),
      ...(taken.ok ? {} : { reason: taken.problem }),
    });
    await setAlarm(edge, name, nextAt, settings);
  });
}

/** Whether two lists of keys are the same ones in the same order. */
function areSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.join() === other.join();
}

function setAlarm(
  edge: ChannelEdge,
  name: ChannelName,
  when: number,
  settings: Settings,
): Promise<void> {
  // It repeats by itself, so that a background which is ended in the middle of a look tries again.
  return edge.setAlarm(name, when, Math.max(1, CHANNELS[name].paceIn(settings).everyMs / 60_000));
}

/** What is known of the channels; storage at fault counts as nothing. */
async function readChannelsSafely(
  edge: ChannelEdge,
): Promise<Readonly<Partial<Record<ChannelName, StoredChannel>>>> {
  try {
    return await readChannels(edge.storage);
  } catch (cause) {
    await noteFault(edge, { unit: 'storage', code: `read:${codeOf(cause)}` });
    return {};
  }
}

function writeChannel(
  edge: ChannelEdge,
  name: ChannelName,
  channel: StoredChannel | undefined,
): Promise<void> {
  return edge.runExclusive('channels', async () => {
    try {
      const { [name]: _before, ...others } = await readChannelsSafely(edge);
      const channels = channel === undefined ? others : { ...others, [name]: channel };
      await edge.storage.set({ [STORED.channels]: channels });
    } catch (cause) {
      await noteFault(edge, { unit: 'storage', code: `write:${codeOf(cause)}` });
    }
  });
}
