import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import type { Adapter } from '../../../src/adapters/adapter.ts';
import { practice } from '../../../src/adapters/practice.ts';
import { KnownSpeakers } from '../../../src/content/session/known-speakers.ts';
import type { CheckContext } from '../../../src/rules/context.ts';
import { createPolicy, createStorage } from '../../support/fake-edge.ts';
import { startListening } from '../support/composing.ts';
import { find, showPage } from '../support/page.ts';
import { press } from '../support/press.ts';
import { createSpeakerDevice } from '../support/speaker-edge.ts';

/** A site with one kind of box, in which the page says who speaks. */
const NAMED: Adapter = {
  ...practice,
  boxes: [
    {
      name: 'post',
      surface: 'post',
      engine: 'contenteditable',
      editable: '[contenteditable]',
      composer: 'section',
      submit: 'button',
      submitKeys: 'none',
      identity: { at: '.me' },
    },
  ],
};

/** A page with a draft that is flagged, on a device. */
async function openPage(device = createSpeakerDevice(), handle = '@ann', listed = {}) {
  const page = showPage(
    `<section><p class="me">${handle}</p><div contenteditable="true" role="textbox" style="min-height:3em">My secret</div><button type="button">Post</button></section>`,
  );
  const accounts = { default: 'personal', handles: listed } as const;
  const composing = await startListening({
    adapter: NAMED,
    tools: { policy: createPolicy({ accounts }) },
    speakers: await KnownSpeakers.read(device.openPage()),
  });
  const editable = find(page, '[contenteditable]');
  editable.focus();
  composing.watcher.refresh();
  await vi.waitFor(() => expect(composing.hint()).not.toBeNull());
  return { ...composing, editable, page, device };
}

/** Whether the hint asks who speaks. */
function asks({ host }: Awaited<ReturnType<typeof openPage>>): boolean {
  return host.root.querySelector('.ask-speaker') !== null;
}

/** As whom the draft was checked last. */
function lastAccount(contexts: readonly CheckContext[]) {
  return contexts.at(-1)?.account;
}

describe('as whom a person posts', () => {
  it('is the policy’s usual account until it is answered, at once and for the handle', async () => {
    const box = await openPage();
    expect(lastAccount(box.contexts)).toBe('personal');
    await press(box.button('Posting as: Myself?'));
    await vi.waitFor(() => box.button('The organisation'));
    expect(box.host.root.textContent).toContain('As whom do you post with @ann?');
    await press(box.button('The organisation'));
    expect(lastAccount(box.contexts)).toBe('brand');
    await vi.waitFor(() => expect(asks(box)).toBe(false));
    expect(box.device.storage.content['speakers']).toEqual([
      { site: 'practice', siteName: practice.name, handle: '@ann', account: 'brand' },
    ]);
  });

  it('is not asked again for that handle, but for another', async () => {
    const speakers = [{ site: 'practice', siteName: 'P', handle: '@ann', account: 'creator' }];
    const device = createSpeakerDevice(createStorage({ speakers }));
    const box = await openPage(device);
    expect(asks(box)).toBe(false);
    expect(lastAccount(box.contexts)).toBe('creator');
    find(box.page, '.me').textContent = '@bob';
    box.watcher.refresh();
    await vi.waitFor(() => expect(asks(box)).toBe(true));
    expect(lastAccount(box.contexts)).toBe('personal');
  });

  it('follows an answer of another page while the draft is open, and its being forgotten', async () => {
    const box = await openPage();
    const other = await KnownSpeakers.read(box.device.openPage());
    other.remember({ site: 'practice', siteName: 'P', handle: '@ann', account: 'professional' });
    await vi.waitFor(() => expect(lastAccount(box.contexts)).toBe('professional'));
    expect(asks(box)).toBe(false);
    await box.device.storage.set({ speakers: [] });
    box.device.tell();
    expect(lastAccount(box.contexts)).toBe('personal');
    await vi.waitFor(() => expect(asks(box)).toBe(true));
  });

  it('is what the policy lists, whatever was answered', async () => {
    const speakers = [{ site: 'practice', siteName: 'P', handle: '@ann', account: 'creator' }];
    const device = createSpeakerDevice(createStorage({ speakers }));
    const box = await openPage(device, '@Ann', { '@ann': 'brand' });
    expect(lastAccount(box.contexts)).toBe('brand');
    expect(asks(box)).toBe(false);
  });

  it('is asked for a handle that is called as a word of the language', async () => {
    const box = await openPage(undefined, 'constructor');
    expect(lastAccount(box.contexts)).toBe('personal');
    expect(asks(box)).toBe(true);
  });

  it('is asked anew where storage is broken, and the answer lasts as long as the page', async () => {
    const device = createSpeakerDevice(createStorage({ speakers: { nonsense: true } }));
    device.storage.failing = { get: new Error('broken'), set: new Error('broken') };
    const box = await openPage(device);
    await press(box.button('Posting as: Myself?'));
    await vi.waitFor(() => box.button('The organisation'));
    await press(box.button('The organisation'));
    expect(lastAccount(box.contexts)).toBe('brand');
    expect(box.faults).toEqual([]);
  });

  it('is answered by keyboard alone, and the caret is back in the draft', async () => {
    const box = await openPage();
    await userEvent.keyboard('{Alt>}{Shift>}{f}{/Shift}{/Alt}');
    expect(box.host.root.activeElement).toBe(box.hint());
    await userEvent.keyboard('{Tab}{Enter}');
    await vi.waitFor(() => box.button('A creator with partners'));
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Enter}');
    expect(lastAccount(box.contexts)).toBe('creator');
    expect(document.activeElement).toBe(box.editable);
  });

  it('Escape leads from the hint back to the draft', async () => {
    const box = await openPage();
    await userEvent.keyboard('{Alt>}{Shift>}{f}{/Shift}{/Alt}');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(box.editable);
    expect(box.hint()).not.toBeNull();
  });
});
