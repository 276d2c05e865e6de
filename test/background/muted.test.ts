import { describe, expect, it } from 'vitest';

import { MAX_MUTED, muteWords } from '../../src/background/muted.ts';
import { asRuleId } from '../../src/shared/ids.ts';
import { createEdge, createStorage } from '../support/fake-edge.ts';

const sender = { isPrivate: false };

/** One entry as a page sends it. */
function createEntry(words: number, salt = 1) {
  return { rule: asRuleId('client-names'), words, salt, reason: 'other' } as const;
}

describe('muteWords', () => {
  it('keeps every one of many entries that arrive side by side', async () => {
    const storage = createStorage();
    const edge = createEdge({ storage });
    await Promise.all([1, 2, 3].map((words) => muteWords(edge, createEntry(words), sender)));
    expect(storage.content['muted']).toEqual({
      salt: 1,
      entries: [1, 2, 3].map((words) => ({ rule: 'client-names', words, reason: 'other' })),
    });
  });

  it('tells a page that hashed with another salt, and adds nothing', async () => {
    const storage = createStorage({ muted: { salt: 1, entries: [] } });
    expect(await muteWords(createEdge({ storage }), createEntry(5, 2), sender)).toEqual({
      salt: 1,
    });
    expect(storage.writes).toEqual([]);
  });

  it('leaves no trace of a private window', async () => {
    const storage = createStorage();
    await muteWords(createEdge({ storage }), createEntry(5), { isPrivate: true });
    expect(storage.writes).toEqual([]);
  });

  it('makes room by forgetting the oldest', async () => {
    const entries = Array.from({ length: MAX_MUTED }, (_entry, words) => ({ rule: 'old', words }));
    const storage = createStorage({ muted: { salt: 1, entries } });
    await muteWords(createEdge({ storage }), createEntry(9_999), sender);
    const stored = JSON.stringify(storage.content['muted']);
    expect(stored).toContain('9999');
    expect(stored).not.toContain('"words":0}');
  });

  it('begins a list anew where something else is stored', async () => {
    const storage = createStorage({ muted: 'nonsense' });
    await muteWords(createEdge({ storage }), createEntry(5), sender);
    expect(storage.content['muted']).toMatchObject({ salt: 1, entries: [{ words: 5 }] });
  });
});
