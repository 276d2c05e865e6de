import { expect, it } from 'vitest';

import { setStage } from './support/stage.ts';
import { findCase } from './support/surface-cases.ts';
import type { Visit } from './support/visit.ts';
import { waitUntil } from './support/wait-until.ts';

const POST = findCase('x-post');
const stage = setStage({ surfaces: [POST] });

/** Whether the hint asks as whom the person posts. */
async function asks(visit: Visit): Promise<boolean> {
  return (await visit.ours((root) => root.querySelector('.ask-speaker') !== null)) === true;
}

/** A page on which a press was held. */
async function hold(visit: Visit): Promise<void> {
  await visit.typeFlagged();
  await visit.pressSubmit();
  await visit.waitForPanel();
}

it('leads from the editor to the hint and back with the keyboard', () =>
  stage.visit(POST, async (visit) => {
    const { keyboard } = visit.page;
    await visit.typeFlagged();
    await keyboard.down('Alt');
    await keyboard.down('Shift');
    await keyboard.press('KeyF');
    await keyboard.up('Shift');
    await keyboard.up('Alt');
    await waitUntil('the focus in the hint', () =>
      visit.ours((root) => root.activeElement?.matches('.hint') === true || undefined),
    );
    await keyboard.press('Escape');
    expect(await visit.ours((root) => root.activeElement !== null)).toBe(false);
    await keyboard.type(' and more');
    await waitUntil('what is typed', async () => (await visit.model()).endsWith('and more'));
  }));

it('says why it warns, from what it saw', () =>
  stage.visit(POST, async (visit) => {
    await hold(visit);
    await visit.clickOurs('Why am I seeing this?');
    await waitUntil('the cues', () =>
      visit.ours((root) => root.querySelector('.cues dd, .why-seen-none')?.textContent),
    );
  }));

it('prepares a question without the draft, which only a real key press ticks', () =>
  stage.visit(POST, async (visit) => {
    await hold(visit);
    await visit.ours((root) => root.querySelector<HTMLElement>('.ask-button')?.focus());
    await visit.page.keyboard.press('Enter');
    const question = await waitUntil('the question', () =>
      visit.ours((root) => root.querySelector<HTMLTextAreaElement>('.ask textarea')?.value),
    );
    expect(question).toContain('What I want to say');
    expect(question).not.toContain(POST.flagged.slice(0, 20));
    const tick = async (): Promise<void> => {
      await visit.ours((root) => root.querySelector<HTMLElement>('.ask-draft input')?.focus());
      await visit.page.keyboard.press(' ');
    };
    const isAdded = (): Promise<boolean | undefined> =>
      visit.ours(
        (root) => root.querySelector<HTMLInputElement>('.ask-draft input')?.checked === true,
      );
    expect(await isAdded()).toBe(false);
    await tick();
    await waitUntil('the tick', async () => (await isAdded()) === true);
    await tick();
    await waitUntil('no tick', async () => (await isAdded()) === false);
  }));

it('asks once as whom a person posts, and every open page follows the answer', () =>
  stage.visitAll([POST, POST], async ([first, second]) => {
    if (first === undefined || second === undefined) throw new Error('Two pages were expected.');
    for (const visit of [first, second]) {
      await visit.page.bringToFront();
      await visit.typeFlagged();
      expect(await asks(visit)).toBe(true);
    }
    await second.clickOurs('Posting as:');
    await second.clickOurs('Myself, at work');
    for (const visit of [second, first]) {
      await visit.page.bringToFront();
      await waitUntil('no more question', async () => !(await asks(visit)));
    }
  }));

it('is quiet where it was called wrong, in another page too', () =>
  stage.visitAll([POST, POST], async ([first, second]) => {
    if (first === undefined || second === undefined) throw new Error('Two pages were expected.');
    await first.page.bringToFront();
    await hold(first);
    await first.clickOurs('This is wrong');
    await first.clickOurs('It means something else');
    await first.waitForNoPanel();
    await second.page.bringToFront();
    await second.type(POST.flagged);
    await second.pressSubmit();
    await waitUntil('the post', async () => (await second.posts()).length > 0);
  }));
