import type { StoredCounts } from '../../messaging/counts.ts';
import { sayReason } from '../../shared/reason.ts';
import type { StatusModel } from './status-model.ts';

/** Which Forepost runs in which browser. */
export interface RunningBrowser {
  readonly version: string;
  readonly agent: string;
  readonly language: string;
}

/**
 * What whoever helps needs to know, one fact a line. It is for support, so it is the same in every
 * language. Of settings only the names are told, of addresses only the server; nothing that the
 * person has written is anywhere in the model, and so none of it can be in here.
 */
export function writeDiagnostics(
  model: Omit<StatusModel, 'diagnostics'>,
  { version, agent, language }: RunningBrowser,
): readonly string[] {
  const { stored, sources, channels, counts, added = [], coverage, muted, faults } = model;
  const policy =
    stored === undefined
      ? ['policy: none']
      : [
          `policy: ${stored.policy.title}, version ${stored.policy.version}, ${stored.source}`,
          `policy in force since: ${writeMoment(stored.storedAt)}`,
          ...stored.problems.map((problem) => `policy refused: ${problem}`),
        ];
  return [
    `forepost: ${version}`,
    `browser: ${agent}`,
    `language: ${language}`,
    ...policy,
    `settings: ${Object.keys(sources?.settings ?? {}).join(', ') || 'none'}`,
    ...(sources?.refused ?? []).map(({ reason }) => `setting refused: ${reason}`),
    ...Object.entries(channels).map(([name, channel]) => `${name} file: ${writeChannel(channel)}`),
    ...(counts === undefined ? [] : [`counts: ${writeCounts(counts)}`]),
    ...added.map(({ host, adapter, state }) => `added site: ${host}, ${adapter}, ${state}`),
    ...coverage.map(
      ({ adapter, site, state, at }) => `site: ${site}, ${adapter}, ${state}, ${writeMoment(at)}`,
    ),
    ...muted.map(({ rule, count }) => `muted: ${rule}, ${count}`),
    ...faults.map(
      ({ unit, code, count, lastAt }) =>
        `fault: ${unit}, ${code}, ${count}, ${writeMoment(lastAt)}`,
    ),
  ];
}

/** A signed file's server, and how the looks for it went. */
function writeChannel(channel: NonNullable<StatusModel['channels']['policy']>): string {
  const { address, triedAt, goodAt, failures, reason } = channel;
  return [
    URL.canParse(address) ? new URL(address).host : 'no address',
    `tried ${writeMoment(triedAt)}`,
    `good ${goodAt === undefined ? 'never' : writeMoment(goodAt)}`,
    `failures ${failures}`,
    ...(reason === undefined ? [] : [sayReason(reason)]),
  ].join(', ');
}

/** How many counts wait for the collector, and how sending them went; none of the counts themselves. */
function writeCounts({ days, nextAt, goodAt, failures, reason }: StoredCounts): string {
  return [
    `days ${days.length}`,
    `next ${writeMoment(nextAt)}`,
    `good ${goodAt === undefined ? 'never' : writeMoment(goodAt)}`,
    `failures ${failures}`,
    ...(reason === undefined ? [] : [sayReason(reason)]),
  ].join(', ');
}

/** A moment that means the same to everyone. */
function writeMoment(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
