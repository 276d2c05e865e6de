import { describe, expect, it, onTestFinished } from 'vitest';

import { practice } from '../../src/adapters/practice.ts';
import { findGate, openGate } from '../../src/content/gate.ts';
import { type WatchEdge, watchPage } from '../../src/content/watch-page.ts';
import { find, showPage } from './support/page.ts';

/** A page that is watched, with a compose box and an ordinary link. */
function watch(overrides: Partial<WatchEdge> = {}) {
  const page = showPage(
    '<a href="#x">link</a><section><div contenteditable="true">x</div><button type="button">Post</button></section>',
  );
  let asked = 0;
  const gate = openGate();
  onTestFinished(() => gate.close());
  watchPage(window, practice, gate, {
    isAlive: () => true,
    askForCompose: async () => {
      asked += 1;
      return true;
    },
    ...overrides,
  });
  return {
    gate,
    link: find(page, 'a'),
    editable: find(page, '[contenteditable]'),
    asked: () => asked,
  };
}

/** An event as the browser sends it, from the element up to the window. */
function send(element: Element, type: string): Event {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  element.dispatchEvent(event);
  return event;
}

describe('watchPage', () => {
  it('asks for nothing until a compose box is used', () => {
    const { link, asked } = watch();
    for (const type of ['focusin', 'pointerdown', 'click', 'keydown', 'input']) send(link, type);
    expect(asked()).toBe(0);
  });

  it('asks once for the second stage when a compose box is used', () => {
    const { editable, asked } = watch();
    for (const type of ['pointerdown', 'focusin', 'input', 'input']) send(editable, type);
    expect(asked()).toBe(1);
  });

  it('asks again at the next use when it came to nothing', async () => {
    let asked = 0;
    const outcomes = [Promise.reject(new Error('No background.')), Promise.resolve(false)];
    const { gate, editable } = watch({
      askForCompose: () => {
        asked += 1;
        return outcomes[asked - 1] ?? Promise.resolve(true);
      },
    });
    for (const expected of [1, 2]) {
      send(editable, 'focusin');
      expect(asked).toBe(expected);
      await expect.poll(() => gate.stage).toBe('idle');
    }
    send(editable, 'focusin');
    expect(asked).toBe(3);
  });

  it('lets everything pass until the second stage has come, then hands it over', () => {
    const { gate, editable } = watch();
    expect(send(editable, 'click').defaultPrevented).toBe(false);
    gate.handle = (event) => event.preventDefault();
    expect(send(editable, 'click').defaultPrevented).toBe(true);
  });

  it('goes quiet once its extension was reloaded', () => {
    let isAlive = true;
    const { gate, editable } = watch({ isAlive: () => isAlive });
    gate.handle = (event) => event.preventDefault();
    isAlive = false;
    expect(send(editable, 'click').defaultPrevented).toBe(false);
    expect(gate.signal.aborted).toBe(true);
  });
});

describe('openGate', () => {
  it('lets a newer copy take the page over from an older one', () => {
    const older = openGate();
    const newer = openGate();
    expect(older.signal.aborted).toBe(true);
    expect(newer.signal.aborted).toBe(false);
    expect(findGate()).toBe(newer);
    newer.close();
  });
});
