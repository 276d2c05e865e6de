import { Readable, Writable } from 'node:stream';

import { describe, expect, it } from 'vitest';

import { checkBatch } from '../../../src/cli/check/check-batch.ts';
import type { Checker } from '../../../src/rules/checker.ts';
import { asClauseId, asRuleId } from '../../../src/shared/ids.ts';
import type { Action } from '../../../src/shared/vocabulary.ts';
import { createEdges } from '../cli-fixtures.ts';

/** A checker that finds the word "secret", with a chosen action. */
function createSecretChecker(action: Action = 'warn'): Checker {
  return {
    check(draft) {
      const start = draft.indexOf('secret');
      if (start < 0) return [];
      return [
        {
          rule: asRuleId('secret'),
          clause: asClauseId('confidential-business'),
          severity: 'high',
          action,
          ranges: [{ start, end: start + 6 }],
          message: 'This may be early.',
          advice: 'Wait.',
        },
      ];
    },
  };
}

describe('checkBatch', () => {
  it('answers each line in order, in the form that other programs read', async () => {
    const edges = createEdges({ stdin: '{"id":"a","text":"a secret"}\n{"id":2,"text":"fine"}\n' });
    expect(await checkBatch(createSecretChecker(), {}, edges)).toBe(1);
    expect(edges.stdout.text).toBe(
      '{"id":"a","findings":[{"rule":"secret","clause":"confidential-business","severity":"high",' +
        '"action":"warn","ranges":[[2,8]],"message":"This may be early.","advice":"Wait."}]}\n' +
        '{"id":2,"findings":[]}\n',
    );
    expect(edges.stderr.text).toBe('');
  });

  it('ends with 0 when every finding is a hint', async () => {
    const edges = createEdges({ stdin: '{"text":"secret"}\n' });
    expect(await checkBatch(createSecretChecker('hint'), {}, edges)).toBe(0);
  });

  it('ends with 0 and writes nothing for an empty stream', async () => {
    const edges = createEdges();
    expect(await checkBatch(createSecretChecker(), {}, edges)).toBe(0);
    expect(edges.stdout.text).toBe('');
  });

  it('answers a bad line with its error, goes on, and ends with 2', async () => {
    const edges = createEdges({ stdin: '{"id":"a"}\n\nnope\n{"id":"c","text":"secret"}\n' });
    expect(await checkBatch(createSecretChecker(), {}, edges)).toBe(2);
    const answers = edges.stdout.text.trim().split('\n');
    expect(answers.slice(0, 2)).toEqual([
      '{"id":"a","error":"text: expected text, but it is missing"}',
      '{"id":null,"error":"is not valid JSON"}',
    ]);
    expect(answers[2]).toContain('"id":"c","findings":[{');
    expect(edges.stderr.text).toBe(
      'standard input:1: text: expected text, but it is missing, and 1 more bad line\n',
    );
  });

  it('keeps lone surrogates readable for other programs', async () => {
    const edges = createEdges({ stdin: '{"id":"\\ud800","text":"\\ud800 secret"}\n' });
    await checkBatch(createSecretChecker(), {}, edges);
    expect(edges.stdout.text).toContain('"id":"\\ud800"');
    expect(edges.stdout.text).toContain('[[2,8]]');
  });

  it('reads no faster than its answers are taken', async () => {
    let given = 0;
    const stdin = new Readable({
      highWaterMark: 256,
      read() {
        given++;
        this.push(given > 2_000 ? null : `{"id":${given},"text":"x"}\n`);
      },
    });
    let taken = 0;
    let farthestAhead = 0;
    const stdout = new Writable({
      highWaterMark: 64,
      write(_chunk, _encoding, done) {
        taken++;
        farthestAhead = Math.max(farthestAhead, given - taken);
        setImmediate(done);
      },
    });
    await checkBatch(createSecretChecker(), {}, { ...createEdges({ stdin }), stdout });
    expect(taken).toBeGreaterThanOrEqual(2_000);
    // What may wait between the two: the buffers of the streams, never the whole input.
    expect(farthestAhead).toBeLessThan(100);
  });

  it('stops quietly when nobody reads its answers any more', async () => {
    let written = 0;
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        written++;
        done(written > 2 ? Object.assign(new Error('closed'), { code: 'EPIPE' }) : null);
      },
    });
    const stdin = Readable.from(
      (function* giveForever() {
        for (;;) yield '{"text":"x"}\n';
      })(),
    );
    const edges = { ...createEdges({ stdin }), stdout };
    expect(await checkBatch(createSecretChecker(), {}, edges)).toBe(0);
  });

  it('fails when its answers cannot be written for another reason', async () => {
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('disk full'), { code: 'ENOSPC' }));
      },
    });
    const edges = { ...createEdges({ stdin: '{"text":"x"}\n{"text":"y"}\n' }), stdout };
    await expect(checkBatch(createSecretChecker(), {}, edges)).rejects.toThrow('disk full');
  });
});
