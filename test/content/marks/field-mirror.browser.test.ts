import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import { find } from '../support/page.ts';
import { createTyped, serialise } from '../support/typed.ts';

describe('marks in a text area', () => {
  const markup = (style: string) =>
    `<form><textarea style="${style}"></textarea><button type="button">Post</button></form>`;

  /** The marks of the mirror with their places. */
  function mirrored(root: ShadowRoot): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>('.mirror .mark')];
  }

  it('lie where the words are, whatever font, padding and border the site gives it', async () => {
    const style = 'font:20px/1.5 monospace;padding:10px 20px;border:5px solid;width:300px';
    const { host, editable } = await createTyped('My secret', undefined, markup(style));
    await expect
      .poll(() => mirrored(host.root).map((mark) => mark.textContent))
      .toEqual(['secret']);
    const field = editable.getBoundingClientRect();
    const mark = mirrored(host.root)[0]?.getBoundingClientRect();
    if (mark === undefined) throw new Error('No mark.');
    // Three characters of a monospaced font come before it; each is 0.6 of the size, or near it.
    expect(mark.left - field.left).toBeCloseTo(25 + (mark.width / 6) * 3, 0);
    expect(mark.top - field.top).toBeGreaterThanOrEqual(15);
    expect(mark.bottom - field.top).toBeLessThanOrEqual(45);
  });

  it('follow the field when it scrolls', async () => {
    const lines = 'x{Enter}'.repeat(12);
    const { host, editable } = await createTyped(
      `secret{Enter}${lines}`,
      undefined,
      markup('height:60px;font:16px monospace'),
    );
    await expect.poll(() => mirrored(host.root)).toHaveLength(1);
    editable.scrollTop = 0;
    await expect
      .poll(
        () =>
          (mirrored(host.root)[0]?.getBoundingClientRect().top ?? 0) >
          editable.getBoundingClientRect().top,
      )
      .toBe(true);
    editable.scrollTop = 40;
    await expect
      .poll(
        () =>
          (mirrored(host.root)[0]?.getBoundingClientRect().top ?? 0) <
          editable.getBoundingClientRect().top,
      )
      .toBe(true);
  });

  it('wrap as the field does when it has a scroll bar', async () => {
    const long = `${'word '.repeat(60)}secret`;
    const { host, editable } = await createTyped(
      long,
      undefined,
      markup('height:80px;width:200px;font:16px monospace'),
    );
    await expect.poll(() => mirrored(host.root)).toHaveLength(1);
    const mirror = find(host.root, '.mirror');
    expect(mirror.scrollHeight).toBe(editable.scrollHeight);
  });

  it('go with the text', async () => {
    const { host, editable, before } = await createTyped('My secret', undefined, markup(''));
    await expect.poll(() => mirrored(host.root)).toHaveLength(1);
    if (editable instanceof HTMLTextAreaElement) editable.value = '';
    await userEvent.keyboard('x');
    await expect.poll(() => host.root.host.isConnected).toBe(false);
    expect(serialise()).toBe(before);
  });
});
