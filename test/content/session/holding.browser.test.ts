import { describe, expect, it } from 'vitest';

import { createBox, PRESS_EVENTS } from '../support/boxes.ts';
import { press } from '../support/press.ts';

describe('a press on the submit control', () => {
  it('passes untouched when the draft is clean', async () => {
    const box = await createBox('A lovely day');
    await press(box.post);
    expect(box.presses).toEqual(PRESS_EVENTS);
    expect(box.panel()).toBeNull();
  });

  it('is swallowed as a whole and shows the panel when a finding holds', async () => {
    const box = await createBox('My secret');
    await press(box.post);
    expect(box.presses).toEqual([]);
    expect(box.panel()?.textContent).toContain('This may tell a secret.');
  });

  it('passes when findings only hint', async () => {
    const box = await createBox('My secret', { secret: { action: 'hint' } });
    await press(box.post);
    expect(box.presses).toEqual(PRESS_EVENTS);
  });

  it('leaves the focus in the editor', async () => {
    const box = await createBox('My secret');
    box.editable.focus();
    await press(box.post);
    expect(document.activeElement).toBe(box.editable);
  });

  it('is decided on the words as they stand in that moment', async () => {
    const box = await createBox('A lovely day');
    box.editable.textContent = 'Set without any event: secret';
    await press(box.post);
    expect(box.presses).toEqual([]);
  });

  it('passes once after the person has decided, and is never made for them', async () => {
    const box = await createBox('My secret');
    await press(box.post);
    await press(box.post);
    expect(box.presses).toEqual([]);
    await press(box.button('Post anyway'));
    expect(box.panel()).toBeNull();
    expect(box.presses).toEqual([]);
    await press(box.post);
    expect(box.presses).toEqual(PRESS_EVENTS);
  });
});

describe('what came of the rules of a draft', () => {
  it('is told when it was held and posted without the words', async () => {
    const box = await createBox('My secret');
    await press(box.post);
    expect(box.outcomes).toEqual([]);
    box.editable.textContent = 'My news';
    await press(box.post);
    expect(box.outcomes).toEqual(['edited secret']);
  });

  it('is told when it was posted anyway', async () => {
    const box = await createBox('My secret');
    await press(box.post);
    await press(box.button('Post anyway'));
    await press(box.post);
    expect(box.outcomes).toEqual(['overridden secret']);
  });

  it('is told when it was called wrong', async () => {
    const box = await createBox('My secret');
    await press(box.post);
    await press(box.button('This is wrong'));
    await expect.poll(() => box.panel()?.textContent).toContain('It means something else');
    await press(box.button('It means something else'));
    await press(box.post);
    expect(box.outcomes).toEqual(['muted secret']);
  });

  it('is told of what is only counted, which nobody sees', async () => {
    const box = await createBox('My secret', { secret: { action: 'audit' } });
    await press(box.post);
    expect(box.presses).toEqual(PRESS_EVENTS);
    expect(box.hint()).toBeNull();
    expect(box.outcomes).toEqual(['posted secret']);
  });

  it('is told when the draft was held and is gone', async () => {
    const box = await createBox('My secret');
    await press(box.post);
    box.watcher.destroy();
    expect(box.outcomes).toEqual(['left secret']);
  });
});

describe('after a decision', () => {
  it('other changes to the draft are not asked about again', async () => {
    const box = await createBox('My secret');
    await press(box.post);
    await press(box.button('Post anyway'));
    box.editable.textContent = 'Well, my secret is out';
    await press(box.post);
    expect(box.presses).toEqual(PRESS_EVENTS);
  });

  it('new words that are flagged are asked about', async () => {
    const box = await createBox('My secret', { secret: {}, password: {} });
    await press(box.post);
    await press(box.button('Post anyway'));
    box.editable.textContent = 'My secret password';
    await press(box.post);
    expect(box.presses).toEqual([]);
  });

  it('the next draft with the same words is asked about', async () => {
    const box = await createBox('My secret');
    await press(box.post);
    await press(box.button('Post anyway'));
    box.editable.textContent = '';
    box.editable.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await expect.poll(() => box.hint()).toBeNull();
    box.editable.textContent = 'My secret';
    await press(box.post);
    expect(box.presses).toEqual([]);
  });

  it('words that were written while the panel was open must be seen first', async () => {
    const box = await createBox('My secret', { secret: {}, password: {} });
    await press(box.post);
    box.editable.textContent = 'My secret password';
    await press(box.button('Post anyway'));
    expect(box.panel()).not.toBeNull();
    await press(box.post);
    expect(box.presses).toEqual([]);
  });

  it('is not offered where the policy blocks, and one for the rest does not lift the block', async () => {
    const box = await createBox('My secret', { secret: { action: 'block' } });
    await press(box.post);
    expect(() => box.button('Post anyway')).toThrow();
    await press(box.post);
    expect(box.presses).toEqual([]);
  });

  it('needs a reason where the policy wants one', async () => {
    const box = await createBox('My secret', { secret: { action: 'justify' } });
    await press(box.post);
    expect(() => box.button('Post anyway')).toThrow();
    const reason = box.host.root.querySelector<HTMLElement>('.reasons button');
    if (reason === null) throw new Error('No reasons are offered.');
    await press(reason);
    await press(box.post);
    expect(box.presses).toEqual(PRESS_EVENTS);
  });
});
