import { type ChannelEdge, keepChannels } from '../../src/background/channels.ts';
import { reconcileSettings } from '../../src/background/managed-settings.ts';
import { readStoredPolicy } from '../../src/messaging/stored.ts';
import { writeEnvelope } from '../../src/policy/distribution/envelope.ts';
import { fail, succeed } from '../../src/shared/result.ts';
import { createRelease, createSigner } from '../policy/distribution/signed-fixtures.ts';
import { createEdge, createPolicy } from '../support/fake-edge.ts';

export const ADDRESS = 'https://policy.example/policy.json';
export const CRISIS_ADDRESS = 'https://policy.example/crisis.json';
export const MINUTE_MS = 60_000;

/** Settings as an administrator writes them, as far as these tests change them. */
export interface Given {
  readonly policyUrl?: string | undefined;
  readonly policyKey?: readonly string[] | undefined;
  readonly [name: string]: unknown;
}

/** A browser with both addresses set, and a server whose files a test can change. */
export async function createClient(overrides: Partial<ChannelEdge> = {}) {
  const signer = await createSigner();
  const served = new Map<string, string | number>();
  const asked: string[] = [];
  const alarms = new Map<string, number>();
  const managed: { given: Given } = {
    given: {
      policyUrl: ADDRESS,
      crisisUrl: CRISIS_ADDRESS,
      policyKey: [signer.publicKey],
    },
  };
  const edge: ChannelEdge = {
    ...createEdge({
      assemble: ({ release, crisis }) => {
        const { version = 'none', layers = [] } = release?.content.policy ?? {};
        if (layers.some(({ title }) => title === 'bad')) return fail(['rules[0]: not good']);
        if (crisis?.content.periods.some(({ contact }) => contact === 'nobody')) {
          return fail(['periods[0].contact: unknown contact']);
        }
        const title = (crisis?.content.periods ?? []).map(({ id }) => id).join();
        return succeed(createPolicy({ version, title }));
      },
    }),
    readManaged: async () => ({ kind: 'managed', given: { ...managed.given } }),
    lookAgain: async () => undefined,
    random: () => 0.5,
    limit: () => new AbortController().signal,
    fetch: async (address) => {
      asked.push(address);
      const file = served.get(address) ?? 404;
      return typeof file === 'number' ? new Response('', { status: file }) : new Response(file);
    },
    setAlarm: async (name, when) => void alarms.set(name, when),
    clearAlarm: async (name) => void alarms.delete(name),
    hasAlarm: async (name) => alarms.has(name),
    ...overrides,
  };
  const start = async () => keepChannels(edge, await reconcileSettings(edge, 'told'));
  const publish = async (content: object, kind: 'policy' | 'crisis' = 'policy') => {
    const text = await writeEnvelope(kind, content, [signer.signing]);
    served.set(kind === 'policy' ? ADDRESS : CRISIS_ADDRESS, text);
    return text;
  };
  return { edge, served, asked, alarms, managed, signer, start, publish };
}

/** The version in force. */
export async function readVersion(edge: ChannelEdge): Promise<string | undefined> {
  return (await readStoredPolicy(edge.storage))?.policy.version;
}

/** A release of a later minute. */
export function createLater(version: string, minute = 1) {
  return createRelease({ issued: `2026-11-22T09:${String(minute).padStart(2, '0')}:00Z` }, version);
}

/** A browser with its server. */
export type Client = Awaited<ReturnType<typeof createClient>>;
