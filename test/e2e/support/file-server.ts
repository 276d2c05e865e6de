import { createHash } from 'node:crypto';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { text as readText } from 'node:stream/consumers';

import type { Certificate } from './authority.ts';

/** How a server answers for one file. */
export type Answer =
  | { readonly kind: 'file'; readonly body: string | Uint8Array; readonly type?: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'hang' }
  /** Begins an answer and breaks the connection off. */
  | { readonly kind: 'break' };

/** A static server on loopback whose files, and whose faults, a test chooses. */
export interface FileServer {
  readonly origin: string;
  /** How each path is answered; others are not found. */
  readonly answers: Map<string, Answer>;
  /** Answers for a path whatever query comes with it. */
  readonly answerBelow: (path: string, answer: Answer) => void;
  /** Path and status of everything so far. */
  readonly log: readonly string[];
  /** What was sent to it, in order. */
  readonly posted: readonly string[];
  /** Goes on with another certificate; only where there was one. */
  readonly present: (certificate: Certificate) => void;
  readonly stop: () => Promise<void>;
}

/**
 * Serves files on a free port of 127.0.0.1 as `README.md` asks of an organisation's server; over TLS
 * with a certificate.
 */
export async function startFileServer(certificate?: Certificate): Promise<FileServer> {
  const answers = new Map<string, Answer>();
  const anyQuery = new Map<string, Answer>();
  const log: string[] = [];
  const posted: string[] = [];
  const hear: RequestListener = async (request, response) => {
    const path = request.url ?? '/';
    const answer = answers.get(path) ??
      anyQuery.get(path.split('?')[0] ?? '') ?? { kind: 'status', status: 404 };
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', 'content-type');
      response.writeHead(204).end();
      return;
    }
    if (request.method === 'POST') posted.push(await readText(request));
    const status = reply(response, answer, request.headers['if-none-match']);
    log.push(`${path} ${status}`);
  };
  const tls = certificate === undefined ? undefined : createTlsServer(certificate, hear);
  const server = tls ?? createServer(hear);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return {
    origin: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${address.port}`,
    answers,
    answerBelow: (path, answer) => void anyQuery.set(path, answer),
    log,
    posted,
    present: (next) => {
      tls?.setSecureContext(next);
      // A connection that is open already would go on under the certificate of before.
      server.closeAllConnections();
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers one request; the status for the log. */
function reply(
  response: ServerResponse,
  answer: Answer,
  known: string | undefined,
): number | string {
  response.setHeader('access-control-allow-origin', '*');
  switch (answer.kind) {
    case 'file': {
      const etag = `"${createHash('sha256').update(answer.body).digest('hex').slice(0, 16)}"`;
      response.setHeader('etag', etag);
      response.setHeader('content-type', answer.type ?? 'application/json');
      if (known === etag) response.writeHead(304).end();
      else response.writeHead(200).end(answer.body);
      return response.statusCode;
    }
    case 'status':
      response.writeHead(answer.status).end();
      return answer.status;
    case 'redirect':
      response.writeHead(302, { location: answer.to }).end();
      return 302;
    case 'hang':
      response.writeHead(200).write('{"payload');
      return 'hang';
    case 'break':
      response.writeHead(200).write('{"payload', () => response.destroy());
      return 'break';
  }
}
