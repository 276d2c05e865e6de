import { generate } from 'selfsigned';

/** A certificate with its key, both in PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** An organisation's own certificate authority, which its browsers are told to trust. */
export interface Authority {
  /** What browsers are given, in PEM. */
  readonly certificate: string;
  /** A certificate for servers on loopback, whatever of these hosts they answer as. */
  readonly issue: (hosts: readonly string[]) => Promise<Certificate>;
  /** The same, but it ended yesterday. */
  readonly issueExpired: (hosts: readonly string[]) => Promise<Certificate>;
}

const DAY_MS = 86_400_000;
const KEYS = { keyType: 'ec', algorithm: 'sha256' } as const;

/** Makes an authority for one run, with keys that are never written down. */
export async function createAuthority(): Promise<Authority> {
  const now = Date.now();
  const between = (first: number, last: number) => ({
    notBeforeDate: new Date(now + first * DAY_MS),
    notAfterDate: new Date(now + last * DAY_MS),
  });
  const root = await generate([{ name: 'commonName', value: 'Meadowbank test authority' }], {
    ...KEYS,
    ...between(-60, 60),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const ca = { key: root.private, cert: root.cert };
  const issue = async (hosts: readonly string[], dates: object): Promise<Certificate> => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
      ...KEYS,
      ...dates,
      ca,
      extensions: [
        { name: 'basicConstraints', cA: false, critical: true },
        { name: 'keyUsage', digitalSignature: true, critical: true },
        { name: 'extKeyUsage', serverAuth: true },
        {
          name: 'subjectAltName',
          altNames: [
            { type: 7, ip: '127.0.0.1' } as const,
            ...hosts.map((value) => ({ type: 2, value }) as const),
          ],
        },
      ],
    });
    return { key, cert };
  };
  return {
    certificate: root.cert,
    issue: (hosts) => issue(hosts, between(-30, 30)),
    issueExpired: (hosts) => issue(hosts, between(-30, -1)),
  };
}
