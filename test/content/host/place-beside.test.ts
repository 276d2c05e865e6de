import { describe, expect, it } from 'vitest';

import { placeHint, placePanel } from '../../../src/content/host/place-beside.ts';

const VIEW = { width: 1000, height: 800 };
const SIZE = { width: 400, height: 300 };

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether a panel of `SIZE` at a place lies over a box. */
function covers({ left, top }: { left: number; top: number }, box: Box): boolean {
  const isBeside = left >= box.right || left + SIZE.width <= box.left;
  return !isBeside && top < box.bottom && top + SIZE.height > box.top;
}

describe('placePanel', () => {
  const cases: Readonly<Record<string, Box>> = {
    'at the top': { left: 200, top: 50, right: 800, bottom: 200 },
    'at the foot': { left: 200, top: 500, right: 800, bottom: 780 },
    'tall, at the left': { left: 0, top: 0, right: 500, bottom: 800 },
    'tall, at the right': { left: 500, top: 0, right: 1000, bottom: 800 },
    'small, in a corner': { left: 950, top: 760, right: 1000, bottom: 800 },
  };

  it.each(Object.entries(cases))('does not cover a box that is %s', (_name, box) => {
    const place = placePanel(box, SIZE, VIEW);
    expect(covers(place, box)).toBe(false);
    expect(place.left).toBeGreaterThanOrEqual(0);
    expect(place.left + SIZE.width).toBeLessThanOrEqual(VIEW.width);
    expect(place.top + SIZE.height).toBeLessThanOrEqual(VIEW.height);
  });

  it('is made lower rather than lie over a box in the middle', () => {
    const box = { left: 100, top: 200, right: 900, bottom: 420 };
    const place = placePanel(box, { width: 480, height: 600 }, VIEW);
    expect(place).toEqual({ left: 100, top: 428, height: 364 });
  });

  it('is made lower above a box that leaves more room there', () => {
    const box = { left: 100, top: 450, right: 900, bottom: 700 };
    const place = placePanel(box, { width: 480, height: 600 }, VIEW);
    expect(place).toEqual({ left: 100, top: 8, height: 434 });
  });

  it('takes the lower corner where the box fills the window', () => {
    const box = { left: 0, top: 0, right: 1000, bottom: 800 };
    expect(placePanel(box, SIZE, VIEW)).toEqual({ left: 592, top: 492 });
  });

  it('covers neither the text nor the button that posts it', () => {
    const box = { left: 200, top: 100, right: 800, bottom: 250 };
    const post = { left: 700, top: 270, right: 790, bottom: 310 };
    const place = placePanel(box, SIZE, VIEW, [post]);
    expect([covers(place, box), covers(place, post)]).toEqual([false, false]);
  });

  it('is made lower rather than cover the button under the text', () => {
    const box = { left: 100, top: 100, right: 900, bottom: 300 };
    const post = { left: 100, top: 320, right: 900, bottom: 360 };
    const place = placePanel(box, { width: 480, height: 600 }, VIEW, [post]);
    expect(place).toEqual({ left: 100, top: 368, height: 424 });
  });

  it('stays in a window that is smaller than itself', () => {
    const box = { left: 0, top: 0, right: 300, bottom: 200 };
    const { left, top } = placePanel(box, SIZE, { width: 300, height: 200 });
    expect([left >= 0, top >= 0]).toEqual([true, true]);
  });
});

describe('placeHint', () => {
  const size = { width: 120, height: 28 };
  const box = { left: 100, top: 200, right: 600, bottom: 300 };

  it('stands below the end of the box', () => {
    expect(placeHint(box, size, VIEW)).toEqual({ left: 480, top: 304 });
  });

  it('gives way to a control that stands there', () => {
    const post = { left: 500, top: 305, right: 600, bottom: 340 };
    expect(placeHint(box, size, VIEW, [post])).toEqual({ left: 100, top: 304 });
  });

  it('stands above where all below is taken', () => {
    const bar = { left: 100, top: 302, right: 600, bottom: 340 };
    expect(placeHint(box, size, VIEW, [bar])).toEqual({ left: 480, top: 168 });
  });

  it('stays in the window and off the text when the box reaches the lower edge', () => {
    const low = { left: 0, top: 600, right: 1000, bottom: 800 };
    expect(placeHint(low, size, VIEW)).toEqual({ left: 872, top: 568 });
  });
});
