import { describe, expect, it } from 'vitest';

import { pathOf } from '../../../src/content/session/event-path.ts';
import { createTyped } from '../support/typed.ts';

describe('a press that was kept back before the rules were there', () => {
  it('is answered with the panel when its words are to be held', async () => {
    const { watcher, post, panel } = await createTyped();
    watcher.answerFor(pathOf(post));
    expect(panel()).not.toBeNull();
  });

  it('is answered with nothing when they are clean', async () => {
    const { watcher, post, panel } = await createTyped('A lovely day');
    watcher.answerFor(pathOf(post));
    expect(panel()).toBeNull();
  });
});
