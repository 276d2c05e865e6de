import { describe, expect, it } from 'vitest';

import { type ChannelEdge, keepChannels, refreshChannel } from '../../src/background/channels.ts';
import { reconcileSettings } from '../../src/background/managed-settings.ts';
import { readChannels, readStoredPolicy, readStoredSources } from '../../src/messaging/stored.ts';
import { writeEnvelope } from '../../src/policy/distribution/envelope.ts';
import {
  createCrisis,
  createRelease,
  createSigner,
} from '../policy/distribution/signed-fixtures.ts';
import {
  ADDRESS,
  CRISIS_ADDRESS,
  createClient,
  createLater,
  type Given,
  MINUTE_MS,
  readVersion,
} from './create-client.ts';

describe('a signed policy', () => {
  it('is fetched as soon as its address is set, and put in force', async () => {
    const { edge, publish, signer, start } = await createClient();
    await publish(createRelease());
    await start();
    expect(await readStoredPolicy(edge.storage)).toMatchObject({
      source: 'signed',
      policy: { version: '2026.11.1' },
    });
    expect((await readChannels(edge.storage)).policy).toEqual({
      address: ADDRESS,
      keys: [signer.publicKey],
      triedAt: 1_000,
      nextAt: 1_000 + 60 * MINUTE_MS,
      goodAt: 1_000,
      failures: 0,
    });
  });

  it('is not asked for again by a start while its alarm stands', async () => {
    const { asked, publish, start, alarms } = await createClient();
    await publish(createRelease());
    await start();
    const before = asked.length;
    await start();
    expect(asked.length).toBe(before);
    expect(alarms.get('policy')).toBe(1_000 + 60 * MINUTE_MS);
  });

  it('gets its alarm back after a restart that lost it, spread out when it is overdue', async () => {
    const { edge, alarms, publish, start, asked } = await createClient();
    await publish(createRelease());
    await start();
    const before = asked.length;
    alarms.clear();
    const later = { ...edge, now: () => 1_000 + 600 * MINUTE_MS };
    await keepChannels(later, await reconcileSettings(later, 'told'));
    expect(asked.length).toBe(before);
    expect(alarms.get('policy')).toBe(1_000 + 600 * MINUTE_MS + 15_000);
  });

  it('is asked for sooner when less time between looks is set', async () => {
    const { managed, alarms, publish, start } = await createClient();
    await publish(createRelease());
    await start();
    managed.given = { ...managed.given, refreshMinutes: 10 };
    await start();
    expect(alarms.get('policy')).toBe(1_000 + 11 * MINUTE_MS);
  });

  it('gives way to a newer one', async () => {
    const { edge, publish, start } = await createClient();
    await publish(createRelease());
    await start();
    await publish(createLater('2026.11.2'));
    await refreshChannel(edge, 'policy');
    expect(await readVersion(edge)).toBe('2026.11.2');
  });

  it('is compiled once, however often the same file is found', async () => {
    let compiled = 0;
    const base = await createClient();
    const edge: ChannelEdge = {
      ...base.edge,
      assemble: (parts) => {
        compiled += 1;
        return base.edge.assemble(parts);
      },
    };
    await base.publish(createRelease());
    await reconcileSettings(edge, 'told');
    await refreshChannel(edge, 'policy');
    const once = compiled;
    await refreshChannel(edge, 'policy');
    expect(compiled).toBe(once);
  });

  it('goes when its address is not set any more, and its alarm with it', async () => {
    const { edge, managed, alarms, publish, start } = await createClient();
    await publish(createRelease());
    await start();
    managed.given = { department: 'wards' };
    await start();
    expect(await readStoredPolicy(edge.storage)).toMatchObject({ source: 'embedded' });
    expect(await readChannels(edge.storage)).toEqual({});
    expect([...alarms.keys()]).toEqual([]);
  });

  it('stays when its address has become a wrong one', async () => {
    const { edge, managed, publish, start } = await createClient();
    await publish(createRelease());
    await start();
    managed.given = { ...managed.given, policyUrl: 'policy.example' };
    await start();
    expect(await readVersion(edge)).toBe('2026.11.1');
    expect((await readStoredSources(edge.storage))?.refused.map(({ key }) => key)).toEqual([
      'policyUrl',
    ]);
  });

  it('follows a new address at once', async () => {
    const { managed, asked, start } = await createClient();
    await start();
    managed.given = { ...managed.given, policyUrl: 'https://other.example/p' };
    await start();
    expect(asked.at(-1)).toBe('https://other.example/p');
  });
});

describe('a change of the settings', () => {
  it('has the file looked for at once when the keys are other ones', async () => {
    const { edge, managed, publish, start } = await createClient();
    const { policyKey } = managed.given;
    managed.given = { ...managed.given, policyKey: [(await createSigner()).publicKey] };
    await publish(createRelease());
    await start();
    expect((await readChannels(edge.storage)).policy?.reason?.key).toBe('reasonOtherKey');
    managed.given = { ...managed.given, policyKey };
    await start();
    expect(await readVersion(edge)).toBe('2026.11.1');
  });

  it.each([
    ['its address', ({ policyKey }: Given) => ({ policyKey })],
    ['its key', ({ policyUrl }: Given) => ({ policyUrl, policyKey: [`${'A'.repeat(43)}=`] })],
  ])(
    'during a look that takes %s away keeps the file from coming into force',
    async (_name, take) => {
      const waiting: (() => void)[] = [];
      const client = await createClient();
      const { edge, managed, alarms } = client;
      const slow: ChannelEdge = {
        ...edge,
        fetch: async (...request) => {
          const answer = await edge.fetch(...request);
          await new Promise<void>((resolve) => waiting.push(resolve));
          return answer;
        },
      };
      managed.given = { policyUrl: ADDRESS, policyKey: managed.given.policyKey };
      await client.publish(createRelease());
      await reconcileSettings(slow, 'told');
      const look = refreshChannel(slow, 'policy');
      await expect.poll(() => waiting.length).toBe(1);
      managed.given = take(managed.given);
      const kept = client.start();
      waiting[0]?.();
      await Promise.all([look, kept]);
      expect((await readStoredSources(edge.storage))?.release).toBeUndefined();
      const isSet = managed.given.policyUrl !== undefined;
      expect((await readChannels(edge.storage)).policy !== undefined).toBe(isSet);
      expect(alarms.has('policy')).toBe(isSet);
    },
  );
});

describe('a key that was taken out of the settings', () => {
  /** A client whose file, signed a year ahead with a stolen key, came into force. */
  async function createRobbed() {
    const client = await createClient();
    const thief = await createSigner();
    const robbed = createRelease({ issued: '2027-11-22T09:00:00Z' }, '9999');
    client.served.set(ADDRESS, await writeEnvelope('policy', robbed, [thief.signing]));
    const trap = createCrisis({ issued: '2027-11-22T09:00:00Z' });
    client.served.set(CRISIS_ADDRESS, await writeEnvelope('crisis', trap, [thief.signing]));
    const { policyKey } = client.managed.given;
    client.managed.given = { ...client.managed.given, policyKey: [thief.publicKey] };
    await client.start();
    expect(await readVersion(client.edge)).toBe('9999');
    await client.publish(createRelease());
    await client.publish(createCrisis({ periods: [] }), 'crisis');
    return { ...client, policyKey, thief };
  }

  it('binds no file that follows, whatever date and version it had signed', async () => {
    const { edge, managed, start, policyKey } = await createRobbed();
    managed.given = { ...managed.given, policyKey };
    await start();
    expect(await readStoredPolicy(edge.storage)).toMatchObject({
      policy: { version: '2026.11.1', title: '' },
    });
  });

  it('binds them while it is still beside the new one', async () => {
    const { edge, managed, start, policyKey = [], thief } = await createRobbed();
    managed.given = { ...managed.given, policyKey: [...policyKey, thief.publicKey] };
    await start();
    expect(await readVersion(edge)).toBe('9999');
    expect((await readChannels(edge.storage)).policy?.reason?.key).toBe('reasonNotLater');
  });
});

describe('a crisis file', () => {
  it('is put in force beside the policy, and taken out when the crisis is ended', async () => {
    const { edge, publish, start } = await createClient();
    await publish(createRelease());
    await publish(createCrisis(), 'crisis');
    await start();
    expect(await readStoredPolicy(edge.storage)).toMatchObject({
      policy: { version: '2026.11.1', title: 'crane' },
    });
    await publish(createCrisis({ issued: '2026-11-22T10:00:00Z', periods: [] }), 'crisis');
    await refreshChannel(edge, 'crisis');
    expect((await readStoredPolicy(edge.storage))?.policy.title).toBe('');
  });

  it('does not come back when an earlier one is served again', async () => {
    const { edge, publish, start } = await createClient();
    await publish(createCrisis({ issued: '2026-11-22T10:00:00Z', periods: [] }), 'crisis');
    await start();
    await publish(createCrisis(), 'crisis');
    await refreshChannel(edge, 'crisis');
    expect((await readStoredPolicy(edge.storage))?.policy.title).toBe('');
    expect((await readChannels(edge.storage)).crisis?.reason?.key).toBe('reasonNotLater');
  });

  it('speaks without its contact where the policy does not have that contact', async () => {
    const { edge, publish, start } = await createClient();
    const [period] = createCrisis().periods;
    const periods = period ? [{ ...period, contact: 'nobody' }] : [];
    await publish(createCrisis({ periods }), 'crisis');
    await start();
    expect((await readStoredPolicy(edge.storage))?.policy.title).toBe('crane');
  });

  it('is looked for every minute', async () => {
    const { alarms, publish, start } = await createClient();
    await publish(createCrisis(), 'crisis');
    await start();
    expect(alarms.get('crisis')).toBe(1_000 + 55_000);
  });
});
