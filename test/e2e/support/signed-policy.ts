import { buildContent } from '../../../src/policy/distribution/build-content.ts';
import { writeEnvelope } from '../../../src/policy/distribution/envelope.ts';
import {
  createKeys,
  type PrivateKey,
  readPrivateKey,
} from '../../../src/policy/distribution/keys.ts';
import { hashTerms } from '../../../src/rules/hashed/compile-hashes.ts';

/** What the organisation of the tests warns of, in its own words. */
export const OWN = {
  draft: 'The Larch wing opens on Tuesday',
  message: 'This names the new building before it is announced.',
  rule: 'own-building',
  clause: '7.3',
  contact: 'Sana Mirza',
};

/** The name of the building, as a list that cannot be read on every laptop. */
const NAMES = hashTerms(['Larch wing'], 'salt of a test');

/** The organisation's policy file in a version. */
export function writeOwnPolicy(version: string): string {
  return `forepost: 1
id: meadowbank
version: '${version}'
extends: [healthcare]
contacts: { comms: { name: ${OWN.contact}, role: Communications, mail: comms@meadowbank.example } }
clauses:
  own-news: { number: '${OWN.clause}', title: Our own news, statement: News is ours to tell first., contact: comms }
rules:
  - id: ${OWN.rule}
    clause: own-news
    severity: high
    match: { any: [{ hashed: [${JSON.stringify(NAMES)}] }] }
    message: ${OWN.message}
    advice: Wait for the announcement, then share its link.
    examples: { warn: ['${OWN.draft}'], silent: ['The wing of the larch tree broke'] }
`;
}

const DAY_MS = 86_400_000;

/** What a crisis is about, and how long it goes on from now; a day without it. */
export interface Crisis {
  readonly topic: string;
  readonly terms: readonly string[];
  readonly lastsMs?: number;
}

/** Signs what an organisation publishes, each file a second after the one before. */
export class Publisher {
  readonly publicKey: string;
  readonly #key: PrivateKey;
  #issued = Date.UTC(2026, 10, 22, 9);

  private constructor(publicKey: string, key: PrivateKey) {
    this.publicKey = publicKey;
    this.#key = key;
  }

  /** With keys that are made for one run and never written down. */
  static async create(): Promise<Publisher> {
    const { publicKey, privateKey } = await createKeys();
    const key = await readPrivateKey(privateKey);
    if (!key.ok) throw new Error(key.problem);
    return new Publisher(publicKey, key.value);
  }

  /** The signed policy of a version. */
  async signPolicy(version: string): Promise<string> {
    const layers = [{ file: 'meadowbank.yaml', text: writeOwnPolicy(version) }];
    const policy = buildContent({ layers, departments: {} });
    if (!policy.ok) throw new Error(JSON.stringify(policy.problem));
    return writeEnvelope('policy', { issued: this.#next(), policy: policy.value }, [this.#key]);
  }

  /** The file of a crisis that began an hour ago and ends after so many milliseconds. */
  async signCrisis({ topic, terms, lastsMs = DAY_MS }: Crisis): Promise<string> {
    const now = Date.now();
    const period = {
      id: 'crane',
      kind: 'crisis',
      from: new Date(now - 3_600_000).toISOString(),
      until: new Date(now + lastsMs).toISOString(),
      topic,
      terms,
    };
    return writeEnvelope('crisis', { issued: this.#next(), periods: [period] }, [this.#key]);
  }

  /** The file that ends every crisis. */
  async signCalm(): Promise<string> {
    return writeEnvelope('crisis', { issued: this.#next(), periods: [] }, [this.#key]);
  }

  #next(): string {
    this.#issued += 1_000;
    return `${new Date(this.#issued).toISOString().slice(0, 19)}Z`;
  }
}
