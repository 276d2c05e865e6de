import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Server } from 'node:net';
import { extname, join, normalize } from 'node:path';

import { generate } from 'selfsigned';

import type { Certificate } from './authority.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
};

/** As strict as any site's: what Forepost shows must not depend on a page that allows it. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'";

/** Servers on loopback that answer as every site, over TLS and in the clear. */
export interface SiteServer {
  readonly httpsPort: number;
  readonly httpPort: number;
  /** Host and path of every request so far; what leaves a browser comes here or nowhere. */
  readonly requests: readonly string[];
  readonly stop: () => Promise<void>;
}

/**
 * Serves built pages, by default the practice page, under any host, on free ports of 127.0.0.1; with
 * a certificate that nobody vouches for, unless one is given.
 */
export async function startSiteServer(
  built = 'practice',
  certificate?: Certificate,
): Promise<SiteServer> {
  const folder = join('dist', built);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no ${folder}: run \`npm run build:${built}\` first.`);
  }
  const requests: string[] = [];
  const answer: RequestListener = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://site.example');
    // The browser asks for a site's icon whenever it likes.
    if (pathname !== '/favicon.ico')
      requests.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    const name = pathname.endsWith('/') || extname(pathname) === '' ? '/index.html' : pathname;
    readFile(join(folder, normalize(name))).then(
      (body) => {
        const type = TYPES[extname(name)] ?? 'application/octet-stream';
        response
          .writeHead(200, {
            'content-type': `${type}; charset=utf-8`,
            'content-security-policy': PAGE_POLICY,
          })
          .end(body);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  };
  const https = createHttpsServer(certificate ?? (await signItself()), answer);
  const http = createHttpServer(answer);
  const [httpsPort, httpPort] = await Promise.all([listen(https), listen(http)]);
  return {
    httpsPort,
    httpPort,
    requests,
    stop: async () => {
      https.closeAllConnections();
      http.closeAllConnections();
      await Promise.all([close(https), close(http)]);
    },
  };
}

async function signItself(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'site.example' }]);
  return { key, cert };
}

/** Listens on a free port of loopback and gives its number. */
function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port was given.'));
      else resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
