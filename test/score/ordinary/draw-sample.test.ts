import { describe, expect, it } from 'vitest';

import { createFinding } from '../support/create-finding.ts';
import { drawSample } from './draw-sample.ts';
import type { Firing } from './find-firings.ts';

/** Firings of one pack on some lines of a file. */
const FIRINGS: readonly Firing[] = Array.from({ length: 30 }, (_, at) => ({
  pack: 'general',
  file: 'a.jsonl',
  line: at + 1,
  text: 'Zoom.',
  finding: createFinding('personal-data'),
}));

const linesOf = (count: number, seed: number) =>
  drawSample(FIRINGS, { count, seed }).map(({ line }) => line);

describe('a sample of firings', () => {
  it('is the same for the same seed and another for another', () => {
    expect(linesOf(8, 1)).toEqual(linesOf(8, 1));
    expect(linesOf(8, 1)).not.toEqual(linesOf(8, 2));
  });

  it('holds no firing twice', () => {
    expect(new Set(linesOf(30, 3)).size).toBe(30);
  });

  it('is everything when there is no more', () => {
    expect(linesOf(99, 1)).toHaveLength(30);
  });
});
