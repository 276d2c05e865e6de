import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { type FetchEdge, fetchFile, MAX_FILE_BYTES } from '../../src/background/fetch-file.ts';
import { createReason, sayReason } from '../../src/shared/reason.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** The address of a server on loopback that answers in one way. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/policy.json`;
}

/** Node's own `fetch`, under a limit that a test sets off itself. */
function createFetchEdge(overrides: Partial<FetchEdge> = {}) {
  const limit = new AbortController();
  const edge: FetchEdge = { fetch, limit: () => limit.signal, ...overrides };
  return { edge, limit };
}

/** Why nothing came from a server. */
async function reasonFor(answer: RequestListener): Promise<string> {
  const fetched = await fetchFile(createFetchEdge().edge, await serve(answer));
  return fetched.ok ? 'something came' : sayReason(fetched.problem);
}

describe('fetchFile', () => {
  it('gives the text of the file', async () => {
    const address = await serve((_request, response) => response.end('{"é":1}'));
    const fetched = await fetchFile(createFetchEdge().edge, address);
    expect(fetched).toEqual({ ok: true, value: '{"é":1}' });
  });

  it('sends nothing that could tell people apart, and lets the cache make it conditional', async () => {
    const asked: RequestInit[] = [];
    const { edge } = createFetchEdge({
      fetch: async (_address, request) => {
        asked.push(request);
        return new Response('x');
      },
    });
    await fetchFile(edge, 'https://policy.example/p');
    expect(asked).toMatchObject([
      { cache: 'no-cache', credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' },
    ]);
    expect(asked[0]).not.toHaveProperty('headers');
  });

  it.each([404, 500, 503])('says that a server answered with %i', async (status) => {
    const reason = await reasonFor((_request, response) => response.writeHead(status).end());
    expect(reason).toBe(`The server answered with status ${status}.`);
  });

  it('does not go where a server redirects', async () => {
    const { edge } = createFetchEdge({
      // As browsers answer for `redirect: 'manual'`; Node shows the answer itself.
      fetch: async () => Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' }),
    });
    const fetched = await fetchFile(edge, 'https://policy.example/p');
    expect(fetched).toEqual({
      ok: false,
      problem: createReason('reasonRedirect'),
    });
  });

  it('stops at a size that no policy has', async () => {
    const reason = await reasonFor((_request, response) =>
      response.end('x'.repeat(MAX_FILE_BYTES + 1)),
    );
    expect(reason).toBe('The file is larger than 4 MB.');
  });

  it('gives up a server that never finishes, also in the middle of its answer', async () => {
    const { edge, limit } = createFetchEdge();
    const address = await serve((_request, response) => {
      response.writeHead(200).write('{"payload', () => limit.abort());
    });
    expect(await fetchFile(edge, address)).toEqual({
      ok: false,
      problem: createReason('reasonOverTime', '20'),
    });
  });

  it('tells a connection that breaks off from a server that is not there', async () => {
    const broken = await reasonFor((_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('x', () => response.destroy());
    });
    expect(broken).toBe('The connection broke off before the whole file had come.');
    const nobody = await fetchFile(createFetchEdge().edge, 'http://127.0.0.1:1/');
    expect(nobody).toMatchObject({ problem: createReason('reasonUnreachable') });
  });

  it('takes an answer without a body for none', async () => {
    const { edge } = createFetchEdge({ fetch: async () => new Response(null) });
    expect(await fetchFile(edge, 'https://policy.example/p')).toMatchObject({
      problem: createReason('reasonEmpty'),
    });
  });
});
