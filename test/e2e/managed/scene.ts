import { type Authority, createAuthority } from '../support/authority.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { Publisher } from '../support/signed-policy.ts';
import { type SiteServer, startSiteServer } from '../support/site-server.ts';

/** Where the organisation's server keeps its signed files. */
export const POLICY = '/policy.json';
export const CRISIS = '/crisis.json';
/** Where its collector takes counts. */
export const COLLECTOR = '/v1/metrics';

/** Whom the servers answer as. */
const HOSTS = ['x.com'];

/** Everything around a managed browser: the sites, the organisation's server, and who signs. */
export interface Scene {
  readonly sites: SiteServer;
  /** The organisation's own server, over TLS. */
  readonly files: FileServer;
  readonly publisher: Publisher;
  readonly authority: Authority;
  /** Has the organisation's server present a certificate that has expired. */
  readonly expireCertificate: () => Promise<void>;
  /** Has it present one that is in order again. */
  readonly renewCertificate: () => void;
  readonly stop: () => Promise<void>;
}

/** Sets the scene with a good policy, version 2026.11.5, and no crisis. */
export async function setScene(): Promise<Scene> {
  const [authority, publisher] = await Promise.all([createAuthority(), Publisher.create()]);
  const certificate = await authority.issue(HOSTS);
  const [sites, files] = await Promise.all([
    startSiteServer('practice', certificate),
    startFileServer(certificate),
  ]);
  files.answers.set(POLICY, { kind: 'file', body: await publisher.signPolicy('2026.11.5') });
  files.answers.set(CRISIS, { kind: 'file', body: await publisher.signCalm() });
  return {
    sites,
    files,
    publisher,
    authority,
    expireCertificate: async () => files.present(await authority.issueExpired(HOSTS)),
    renewCertificate: () => files.present(certificate),
    stop: async () => {
      await Promise.all([sites.stop(), files.stop()]);
    },
  };
}
