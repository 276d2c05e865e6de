import { describe, expect, it } from 'vitest';

import { noteOnce } from '../../../src/content/session/note-once.ts';
import { asAdapterId, asRuleId } from '../../../src/shared/ids.ts';

/** A note whose messages are kept, and which no background answers. */
function createNote() {
  const sent: unknown[] = [];
  const note = noteOnce(asAdapterId('x'), (kind, request) => {
    sent.push([kind, request]);
    return Promise.reject(new Error('No background.'));
  });
  return { note, sent };
}

describe('noteOnce', () => {
  it('tells the same news once', () => {
    const { note, sent } = createNote();
    note.coverage('watching');
    note.coverage('watching');
    expect(sent).toEqual([['report-coverage', { adapter: 'x', state: 'watching' }]]);
  });

  it('tells every change of coverage, until something fails', () => {
    const { note, sent } = createNote();
    for (const state of [
      'watching',
      'no compose box found',
      'watching',
      'failing',
      'watching',
    ] as const) {
      note.coverage(state);
    }
    expect(sent.map((message) => JSON.stringify(message))).toHaveLength(4);
    expect(JSON.stringify(sent.at(-1))).toContain('failing');
  });

  it('tells every outcome of rules, and that one got lost to nobody', () => {
    const { note, sent } = createNote();
    const rules = [asRuleId('leak')];
    note.outcome(rules, 'edited');
    note.outcome(rules, 'edited');
    const message = ['count-outcome', { adapter: 'x', rules, outcome: 'edited' }];
    expect(sent).toEqual([message, message]);
  });

  it('tells a fault by unit and code, and that the site is failing', () => {
    const { note, sent } = createNote();
    note.fault('event:click', 'TypeError');
    note.fault('event:click', 'RangeError');
    expect(sent).toEqual([
      ['report-fault', { unit: 'event:click', code: 'TypeError' }],
      ['report-coverage', { adapter: 'x', state: 'failing' }],
    ]);
  });

  it('tells again what nobody has heard', async () => {
    const { note, sent } = createNote();
    note.coverage('watching');
    await expect
      .poll(() => {
        note.coverage('watching');
        return sent.length;
      })
      .toBe(2);
  });
});
