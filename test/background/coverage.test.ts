import { describe, expect, it } from 'vitest';

import {
  COVERAGE_REFRESH_MS,
  MAX_COVERED_SITES,
  noteCoverage,
} from '../../src/background/coverage.ts';
import type { Sender } from '../../src/messaging/server.ts';
import { readCoverage } from '../../src/messaging/stored.ts';
import { asAdapterId } from '../../src/shared/ids.ts';
import { createEdge, createStorage } from '../support/fake-edge.ts';

const watching = { adapter: asAdapterId('x'), state: 'watching' } as const;
const failing = { adapter: asAdapterId('x'), state: 'failing' } as const;

function createSender(overrides: Partial<Sender> = {}): Sender {
  return { tabId: 1, frameId: 0, host: 'x.com', isPrivate: false, ...overrides };
}

describe('noteCoverage', () => {
  it('keeps the latest state of an adapter on a site', async () => {
    const edge = createEdge();
    await noteCoverage(edge, watching, createSender());
    await noteCoverage({ ...edge, now: () => 2_000 }, failing, createSender());
    await expect(readCoverage(edge.storage)).resolves.toEqual([
      { adapter: 'x', site: 'x.com', state: 'failing', at: 2_000 },
    ]);
  });

  it('keeps sites of one adapter apart', async () => {
    const edge = createEdge();
    await noteCoverage(edge, watching, createSender());
    await noteCoverage(edge, watching, createSender({ host: 'twitter.com' }));
    await expect(readCoverage(edge.storage)).resolves.toHaveLength(2);
  });

  it('does not write an unchanged state again until the refresh is due', async () => {
    const storage = createStorage();
    const edge = createEdge({ storage });
    await noteCoverage(edge, watching, createSender());
    await noteCoverage(edge, watching, createSender());
    expect(storage.writes).toHaveLength(1);
    const later = { ...edge, now: () => 1_000 + COVERAGE_REFRESH_MS };
    await noteCoverage(later, watching, createSender());
    expect(storage.writes).toHaveLength(2);
  });

  it.each([
    ['a private window', { isPrivate: true }],
    ['a frame without a host', { host: undefined }],
  ])('leaves no trace of %s', async (_what, overrides) => {
    const storage = createStorage();
    const { host, ...rest } = createSender();
    const sender = 'host' in overrides ? rest : { ...rest, host: host ?? '', ...overrides };
    await expect(noteCoverage(createEdge({ storage }), watching, sender)).resolves.toBe(false);
    expect(storage.content).toEqual({});
  });

  it('keeps a bounded number of sites', async () => {
    const edge = createEdge();
    for (let index = 0; index <= MAX_COVERED_SITES; index += 1) {
      await noteCoverage(edge, watching, createSender({ host: `site-${index}.example` }));
    }
    const sites = await readCoverage(edge.storage);
    expect(sites).toHaveLength(MAX_COVERED_SITES);
    expect(sites.at(0)?.site).toBe('site-1.example');
  });

  it('rejects when storage fails, so that the caller can tell', async () => {
    const storage = createStorage();
    storage.failing = { set: new Error('full') };
    const noted = noteCoverage(createEdge({ storage }), watching, createSender());
    await expect(noted).rejects.toThrow('full');
  });
});
