import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { mountHint } from '../../src/panel/mount-hint.ts';
import { english } from './english.ts';
import { createRoot, findersIn } from './panel-fixtures.ts';

afterEach(() => document.body.replaceChildren());

/** A hint in a root of its own. */
function createHint(count = 1) {
  const root = createRoot();
  const onOpen = vi.fn();
  const onLeave = vi.fn();
  const options = { root, count, severity: 'high', onOpen, onLeave, translate: english } as const;
  const hint = mountHint(options);
  return { root, hint, onOpen, onLeave, ...findersIn(hint.element) };
}

describe('hint', () => {
  test('shows the count and opens on a real press', async () => {
    const { button, onOpen } = createHint();
    await userEvent.click(button('1 thing to check'));
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('ignores a press that a script makes', () => {
    const { button, onOpen } = createHint();
    button('1 thing to check').click();
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('is read out politely when there is more to check, not when there is less', async () => {
    const { hint, find } = createHint(1);
    const spoken = find(HTMLElement, '[role=status]');
    await vi.waitFor(() => expect(spoken.textContent).toBe('1 thing to check'));
    hint.update(3, 'high');
    await vi.waitFor(() => expect(spoken.textContent).toBe('3 things to check'));
    hint.update(2, 'high');
    await vi.waitFor(() => expect(find(HTMLElement, '.hint').textContent).toContain('2 things'));
    expect(spoken.textContent).toBe('3 things to check');
  });

  test('takes the button away at nought and is read out anew when it comes back', async () => {
    const { hint, find } = createHint(1);
    hint.update(0, 'info');
    await vi.waitFor(() => expect(hint.element.querySelector('button')).toBeNull());
    hint.update(1, 'low');
    await vi.waitFor(() =>
      expect(find(HTMLElement, '[role=status]').textContent).toBe('1 thing to check'),
    );
  });

  test('leaves nothing behind when it is destroyed', () => {
    const { hint, root } = createHint();
    hint.destroy();
    expect(root.childElementCount).toBe(0);
  });
});
