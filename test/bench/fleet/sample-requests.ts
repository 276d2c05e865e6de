import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';

import { type FetchEdge, fetchFile } from '../../../src/background/fetch-file.ts';
import { median } from '../figure.ts';

/** What one request cost. */
export interface RequestCost {
  /** Bytes in both directions, heads included, without TLS. */
  readonly bytes: number;
  readonly ms: number;
}

/** What requests for one file cost: the first, and one for a file that has not changed. */
export interface FileCosts {
  readonly whole: RequestCost;
  readonly unchanged: RequestCost;
}

/** Asks a real static server for a file by the extension's own `fetchFile`, again and again. */
export async function sampleFile(body: string, rounds: number): Promise<FileCosts> {
  const server = await startCountingServer(body);
  try {
    const whole: RequestCost[] = [];
    const unchanged: RequestCost[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const edge = createCachingEdge();
      whole.push(await server.measure(edge, 200));
      unchanged.push(await server.measure(edge, 304));
    }
    return { whole: middleOf(whole), unchanged: middleOf(unchanged) };
  } finally {
    await server.stop();
  }
}

/** How many requests for an unchanged file one server and one client on this machine get through. */
export async function sampleThroughput(
  body: string,
  { requests, atOnce }: { readonly requests: number; readonly atOnce: number },
): Promise<number> {
  const server = await startCountingServer(body);
  try {
    const edge = createCachingEdge();
    await server.measure(edge, 200);
    const start = performance.now();
    const lane = async (): Promise<void> => {
      for (let done = 0; done < requests / atOnce; done += 1) await server.ask(edge, body);
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    return requests / ((performance.now() - start) / 1_000);
  } finally {
    await server.stop();
  }
}

function middleOf(costs: readonly RequestCost[]): RequestCost {
  return { bytes: median(costs.map(({ bytes }) => bytes)), ms: median(costs.map(({ ms }) => ms)) };
}

/**
 * Node's fetch with the part of a browser's cache that `cache: 'no-cache'` means: the tag of the
 * last answer goes along, and "not modified" is answered from memory.
 */
function createCachingEdge(): FetchEdge {
  const known = new Map<string, { readonly tag: string; readonly body: string }>();
  return {
    limit: (milliseconds) => AbortSignal.timeout(milliseconds),
    fetch: async (address, request) => {
      const cached = known.get(address);
      const headers = cached === undefined ? {} : { 'if-none-match': cached.tag };
      const response = await fetch(address, { ...request, headers });
      if (response.status === 304 && cached !== undefined) return new Response(cached.body);
      const body = await response.text();
      known.set(address, { tag: response.headers.get('etag') ?? '', body });
      return new Response(body, { status: response.status });
    },
  };
}

/** A static server on loopback that serves one file with a tag and counts bytes on its sockets. */
async function startCountingServer(body: string) {
  const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const sockets = new Set<Socket>();
  let lastStatus = 0;
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'application/json');
    response.setHeader('etag', tag);
    const isKnown = request.headers['if-none-match'] === tag;
    lastStatus = isKnown ? 304 : 200;
    response.writeHead(lastStatus).end(isKnown ? undefined : body);
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  const url = `http://127.0.0.1:${address.port}/policy.json`;
  const countBytes = (): number => {
    let bytes = 0;
    for (const { bytesRead, bytesWritten } of sockets) bytes += bytesRead + bytesWritten;
    return bytes;
  };
  const ask = async (edge: FetchEdge, expected: string): Promise<void> => {
    const fetched = await fetchFile(edge, url);
    if (!fetched.ok || fetched.value !== expected) throw new Error('The file did not come.');
  };
  return {
    ask,
    /** One request that must be answered with a status. */
    measure: async (edge: FetchEdge, status: number): Promise<RequestCost> => {
      const [before, start] = [countBytes(), performance.now()];
      await ask(edge, body);
      const ms = performance.now() - start;
      if (lastStatus !== status) throw new Error(`Expected ${status}, but found ${lastStatus}.`);
      return { bytes: countBytes() - before, ms };
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
