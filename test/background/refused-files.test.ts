import { describe, expect, it } from 'vitest';
import { type ChannelEdge, refreshChannel } from '../../src/background/channels.ts';
import { readChannels, readFaults } from '../../src/messaging/stored.ts';
import { sayReason } from '../../src/shared/reason.ts';
import {
  ADDRESS,
  type Client,
  createClient,
  createLater,
  MINUTE_MS,
  readVersion,
} from './create-client.ts';

describe('a file that is refused', () => {
  /** A client with version 2026.11.5 in force, after one more look. */
  async function lookAgain(change: (client: Client) => unknown) {
    const client = await createClient();
    await client.publish(createLater('2026.11.5', 5));
    await client.start();
    await change(client);
    await refreshChannel(client.edge, 'policy');
    const { policy } = await readChannels(client.edge.storage);
    return { version: await readVersion(client.edge), channel: policy, client };
  }

  it.each([
    [
      'a bad signature',
      'The signature is not good',
      async ({ publish, served }: Client) => {
        const { payload, ...rest } = JSON.parse(await publish(createLater('2026.11.6', 6)));
        const changed = Buffer.from(payload, 'base64').toString().replace('2026.11.6', '2026.11.7');
        served.set(
          ADDRESS,
          JSON.stringify({ ...rest, payload: Buffer.from(changed).toString('base64') }),
        );
      },
    ],
    [
      'a truncated file',
      'only a part of one',
      async ({ publish, served }: Client) =>
        served.set(ADDRESS, (await publish(createLater('2026.11.6', 6))).slice(0, 200)),
    ],
    [
      'a lower version',
      'Version 2026.11.4 is lower',
      ({ publish }: Client) => publish(createLater('2026.11.4', 6)),
    ],
    [
      'an older file',
      'was signed at 2026-11-22T09:04:00Z',
      ({ publish }: Client) => publish(createLater('2026.11.9', 4)),
    ],
    [
      'a policy that does not compile',
      'rules[0]: not good',
      ({ publish }: Client) => {
        const later = createLater('2026.11.6', 6);
        const layers = later.policy.layers.map((layer) => ({ ...layer, title: 'bad' }));
        return publish({ ...later, policy: { ...later.policy, layers } });
      },
    ],
    ['an answer of 500', 'status 500', ({ served }: Client) => served.set(ADDRESS, 500)],
  ])('leaves the last good policy for %s, and says why', async (_name, reason, change) => {
    const { version, channel } = await lookAgain(change);
    expect(version).toBe('2026.11.5');
    expect(channel?.failures).toBe(1);
    expect(channel?.reason && sayReason(channel.reason)).toContain(reason);
    expect(channel?.goodAt).toBe(1_000);
  });

  it('is forgotten once a good one is there again', async () => {
    const { client } = await lookAgain(({ served }) => served.set(ADDRESS, 500));
    await client.publish(createLater('2026.11.6', 6));
    await refreshChannel(client.edge, 'policy');
    expect((await readChannels(client.edge.storage)).policy).not.toHaveProperty('reason');
    expect(await readVersion(client.edge)).toBe('2026.11.6');
  });

  it('is taken when a lower version comes with its signed reason', async () => {
    const rollback = { reason: 'A rule was wrong.' };
    const { version } = await lookAgain(({ publish }) =>
      publish({ ...createLater('2026.11.4', 6), rollback }),
    );
    expect(version).toBe('2026.11.4');
  });

  it('is looked for later and later, and never later than an hour', async () => {
    const { client } = await lookAgain(({ served }) => served.set(ADDRESS, 500));
    const waits: number[] = [];
    for (let round = 0; round < 8; round++) {
      await refreshChannel(client.edge, 'policy');
      waits.push(((await readChannels(client.edge.storage)).policy?.nextAt ?? 0) - 1_000);
    }
    const minutes = waits.map((wait) => wait / MINUTE_MS);
    expect(minutes).toEqual([1.5, 3, 6, 12, 24, 45, 45, 45]);
  });

  it('leaves the last good one also when storage is full, and takes the new one later', async () => {
    const { client } = await lookAgain(() => undefined);
    const { edge, publish } = client;
    await publish(createLater('2026.11.6', 6));
    const full = { get: edge.storage.get, set: () => Promise.reject(new RangeError('full')) };
    await refreshChannel({ ...edge, storage: full }, 'policy');
    expect(await readVersion(edge)).toBe('2026.11.5');
    await refreshChannel(edge, 'policy');
    expect(await readVersion(edge)).toBe('2026.11.6');
  });

  it('is refused and noted when our own check throws', async () => {
    const { client } = await lookAgain(() => undefined);
    await client.publish(createLater('2026.11.6', 6));
    const throwing: ChannelEdge = {
      ...client.edge,
      runExclusive: (name, work) => {
        if (name === 'policy') throw new TypeError('words not to keep');
        return client.edge.runExclusive(name, work);
      },
    };
    await refreshChannel(throwing, 'policy');
    expect((await readChannels(client.edge.storage)).policy?.reason?.key).toBe('reasonOwnFault');
    expect(await readFaults(client.edge.storage)).toMatchObject([{ code: 'TypeError' }]);
  });
});
