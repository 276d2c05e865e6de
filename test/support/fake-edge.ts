import type { PolicyEdge } from '../../src/background/policy-store.ts';
import type { CompiledPolicy } from '../../src/policy/compiled-policy.ts';
import type { CompiledRules } from '../../src/rules/compiled-rules.ts';
import { asClauseId } from '../../src/shared/ids.ts';
import { succeed } from '../../src/shared/result.ts';

/** A storage area in memory; each operation can be made to fail. */
export interface FakeStorage {
  readonly content: Record<string, unknown>;
  failing: { get?: Error; set?: Error };
  readonly writes: string[];
  get(keys?: unknown): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: unknown): Promise<void>;
}

/** Keeps what a real area would: a copy that went through JSON. */
export function createStorage(content: Record<string, unknown> = {}): FakeStorage {
  const storage: FakeStorage = {
    content,
    failing: {},
    writes: [],
    async get(keys) {
      if (storage.failing.get) throw storage.failing.get;
      const wanted = typeof keys === 'string' ? [keys] : Object.keys(content);
      const found = wanted.filter((key) => key in content).map((key) => [key, content[key]]);
      return JSON.parse(JSON.stringify(Object.fromEntries(found)));
    },
    async set(items) {
      if (storage.failing.set) throw storage.failing.set;
      storage.writes.push(...Object.keys(items));
      Object.assign(content, JSON.parse(JSON.stringify(items)));
    },
    async remove(key) {
      delete content[String(key)];
    },
  };
  return storage;
}

/** One piece of work at a time per name, as the browser's locks do it. */
export function createExclusive(): PolicyEdge['runExclusive'] {
  const tails = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const run = (tails.get(name) ?? Promise.resolve()).then(work, work);
    tails.set(name, run);
    return run;
  };
}

// A cast, because the form of the rules is the rules module's own business: the background stores
// them and passes them on unread, and these tests prove that it needs no more than the format.
const unreadRules = { format: 6, patterns: [], hashedTerms: [] } as unknown as CompiledRules;

/** A small policy in its compiled form. */
export function createPolicy(overrides: Partial<CompiledPolicy> = {}): CompiledPolicy {
  return {
    ...unreadRules,
    id: 'general',
    version: '1',
    title: 'General policy',
    language: 'en-GB',
    clauses: [
      {
        id: asClauseId('personal-data'),
        number: '1',
        title: 'Personal data',
        statement: 'Keep personal data private.',
        dos: [],
        donts: [],
      },
    ],
    contacts: [],
    replies: [],
    crises: [],
    training: [],
    accounts: { handles: {}, default: 'personal' },
    sites: { off: [], add: [] },
    ...overrides,
  };
}

/** An edge whose clock stands still and whose policy compiles, unless a test says otherwise. */
export function createEdge(overrides: Partial<PolicyEdge> = {}): PolicyEdge {
  return {
    storage: createStorage(),
    version: '1.0.0',
    now: () => 1_000,
    random: () => 0.5,
    runExclusive: createExclusive(),
    assemble: () => succeed(createPolicy()),
    ...overrides,
  };
}
