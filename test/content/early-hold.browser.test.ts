import { describe, expect, it, onTestFinished } from 'vitest';

import { generic } from '../../src/adapters/generic.ts';
import { openGate } from '../../src/content/gate.ts';
import { EARLY_HOLD_MS, type WatchEdge, watchPage } from '../../src/content/watch-page.ts';
import { find, showPage } from './support/page.ts';

/** A page whose second stage has been asked for and is still on its way. */
function createWaiting(text: string, overrides: Partial<WatchEdge> = {}) {
  const page = showPage(
    '<section><form><textarea></textarea><button>Post</button></form></section>',
  );
  const field = find(page, 'textarea');
  if (field instanceof HTMLTextAreaElement) field.value = text;
  const post = find(page, 'button');
  const posted: string[] = [];
  find(page, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    posted.push(text);
  });
  let now = 0;
  const gate = openGate();
  onTestFinished(() => gate.close());
  watchPage(window, generic, gate, {
    isAlive: () => true,
    askForCompose: () => new Promise(() => undefined),
    now: () => now,
    ...overrides,
  });
  field.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
  const pass = (ms: number): void => {
    now += ms;
  };
  return { gate, field, post, posted, pass };
}

describe('a press before the second stage has come', () => {
  it('is kept back, and where it happened is handed on', () => {
    const { gate, post, posted } = createWaiting('Some words');
    post.click();
    expect(posted).toEqual([]);
    expect(gate.kept?.[0]).toBe(post);
  });

  it('is kept back when a key makes it', () => {
    const { gate, field } = createWaiting('Some words');
    const press = new KeyboardEvent('keydown', {
      key: 'Enter',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    field.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
    expect(gate.kept?.[0]).toBe(field);
  });

  it('passes when nothing is written', () => {
    const { gate, post, posted } = createWaiting('  ');
    post.click();
    expect(posted).toHaveLength(1);
    expect(gate.kept).toBeUndefined();
  });

  it('passes when the second stage has not come in time', () => {
    const { post, posted, pass } = createWaiting('Some words');
    pass(EARLY_HOLD_MS + 1);
    post.click();
    expect(posted).toEqual(['Some words']);
  });

  it('passes once the second stage has said that it does not watch this page', () => {
    const { gate, post, posted } = createWaiting('Some words');
    gate.isAnswered = true;
    post.click();
    expect(posted).toEqual(['Some words']);
  });

  it.each([
    ['refuses', () => Promise.resolve(false)],
    ['is lost', () => Promise.reject(new Error('No background.'))],
  ])('passes when the background %s, also at the next use', async (_how, askForCompose) => {
    const { gate, field, post, posted } = createWaiting('Some words', { askForCompose });
    await expect.poll(() => gate.isAnswered).toBe(true);
    field.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
    post.click();
    expect(posted).toEqual(['Some words']);
  });

  it('leaves keys alone that only write', () => {
    const { field } = createWaiting('Some words');
    const key = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true });
    field.dispatchEvent(key);
    expect(key.defaultPrevented).toBe(false);
  });
});
