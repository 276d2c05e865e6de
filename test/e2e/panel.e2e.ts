import { expect, it } from 'vitest';

import { browserFamily } from './support/launch.ts';
import { setStage } from './support/stage.ts';
import { findCase } from './support/surface-cases.ts';
import type { Visit } from './support/visit.ts';
import { waitUntil } from './support/wait-until.ts';

const POST = findCase('x-post');
/** A draft that is not as grave as one that gives a password away. */
const UNANNOUNCED = 'Signed the contract with a new client today, not announced yet';
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

it.each([
  ['into the panel for what is critical', POST.flagged, 'critical', true],
  ['nowhere for what is less', UNANNOUNCED, 'high', false],
])('moves the focus %s', (_where, draft, severity, isMoved) =>
  stage.visit(POST, async (visit) => {
    await visit.type(draft);
    await visit.waitForMarks();
    await visit.pressSubmit();
    await visit.waitForPanel();
    expect(await visit.ours((root) => root.querySelector('.panel')?.className)).toBe(
      `panel ${severity}`,
    );
    expect(await visit.ours((root) => root.activeElement?.matches('.panel') === true)).toBe(
      isMoved,
    );
  }),
);

it('is there within one frame of the press', () =>
  stage.visit(POST, async (visit) => {
    // Listens before Forepost does, because a press that is held goes no further.
    await visit.page.evaluateOnNewDocument(countFramesSincePress);
    await visit.page.reload({ waitUntil: 'load' });
    await visit.typeFlagged();
    await visit.ours(keepCountAtPanel);
    await visit.pressSubmit();
    await visit.waitForPanel();
    const { pressed, frames } = await visit.page.evaluate(() => ({
      ...document.documentElement.dataset,
    }));
    expect(pressed).toBe('true');
    expect(Number(frames)).toBeLessThanOrEqual(1);
  }));

it.each([
  [640, 450, '200 %'],
  [320, 225, '400 %'],
  [320, 640, 'a narrow window'],
])('has everything in reach in %i × %i, as at %s', (width, height) =>
  stage.visit(POST, async (visit) => {
    await hold(visit);
    await visit.page.setViewport({ width, height });
    await waitUntil('the panel inside the window', () =>
      visit.ours((root) => {
        const panel = root.querySelector('.panel')?.getBoundingClientRect();
        if (panel === undefined) return false;
        const isIn = panel.left >= 0 && panel.top >= 0;
        return isIn && panel.right <= innerWidth && Math.floor(panel.bottom) <= innerHeight;
      }),
    );
    expect(await visit.ours(listOutOfReach)).toEqual([]);
  }),
);

// The tree as assistive technology gets it, closed shadow roots and all, is told by Chromium alone.
if (browserFamily() === 'chromium') {
  it('tells assistive technology what each part is, is called, and when it speaks', () =>
    stage.visit(POST, async (visit) => {
      await visit.typeFlagged();
      const hint = await readTree(visit);
      expect(hint).toContain('button: 1 thing to check');
      expect(hint).toContain('status (polite): 1 thing to check');
      await visit.pressSubmit();
      await visit.waitForPanel();
      const said = 'This may give away a password or a code.';
      await waitUntil('what is spoken', async () =>
        (await readTree(visit)).includes(`status (polite): Your post is on hold. ${said}`),
      );
      const panel = await readTree(visit);
      for (const part of [
        `dialog: ${said} (not modal, focused)`,
        `heading: ${said}`,
        'DisclosureTriangle: Why am I seeing this? (collapsed)',
        'button: Ask IT Security (collapsed)',
        'button: Go back and edit',
        'button: Post anyway',
        'button: This is wrong (collapsed)',
      ]) {
        expect(panel).toContain(part);
      }
      const unnamed = /^(?:button|dialog|heading|link|searchbox|checkbox): ?(?:\(|$)/u;
      expect(panel.filter((part) => unnamed.test(part))).toEqual([]);
    }));
}

// The last, because the rule stays muted in this browser.
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

/** Every part of the accessibility tree: role, live region, name, and the states that we use. */
async function readTree({ page }: Visit): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textBelow = (id: string): string => {
    const node = byId.get(id);
    const name: unknown = node?.name?.value;
    return typeof name === 'string' && name !== ''
      ? name
      : (node?.childIds ?? []).map(textBelow).join('');
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ nodeId, role, properties = [] }) => {
      const has = (name: string, value: unknown) =>
        properties.some((each) => each.name === name && each.value.value === value);
      const states = [
        ...(has('expanded', false) ? ['collapsed'] : []),
        ...(has('modal', false) && role?.value === 'dialog' ? ['not modal'] : []),
        ...(has('focused', true) ? ['focused'] : []),
      ];
      const live = has('live', 'polite') ? ' (polite)' : '';
      const suffix = states.length === 0 ? '' : ` (${states.join(', ')})`;
      return `${String(role?.value)}${live}: ${textBelow(nodeId)}${suffix}`;
    });
}

/** Counts the frames that begin after the last event of a press, from the start of a page. */
function countFramesSincePress(): void {
  const count = (): void => {
    Reflect.set(window, 'framesSincePress', Reflect.get(window, 'framesSincePress') + 1);
    requestAnimationFrame(count);
  };
  Reflect.set(window, 'framesSincePress', 0);
  requestAnimationFrame(count);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    window.addEventListener(type, () => Reflect.set(window, 'framesSincePress', 0), true);
  }
  window.addEventListener('click', () => Reflect.set(window, 'isPressed', true), true);
}

/** Writes the count down once the panel is there, for the page to be asked. */
function keepCountAtPanel(root: ShadowRoot): void {
  Reflect.set(window, 'isPressed', false);
  const eye = new MutationObserver(() => {
    if (root.querySelector('[role="dialog"]') === null) return;
    document.documentElement.dataset['pressed'] = String(Reflect.get(window, 'isPressed'));
    document.documentElement.dataset['frames'] = String(Reflect.get(window, 'framesSincePress'));
    eye.disconnect();
  });
  eye.observe(root, { childList: true, subtree: true });
}

/** Controls of the panel that cannot be scrolled to or are cut off, and whatever is wider than it. */
function listOutOfReach(root: ShadowRoot): readonly string[] {
  const panel = root.querySelector('.panel');
  if (panel === null) return ['no panel'];
  for (const each of panel.querySelectorAll('details')) each.open = true;
  const wide = [panel, ...panel.querySelectorAll('.body')].filter(
    (part) => part.scrollWidth > part.clientWidth,
  );
  const controls = [...panel.querySelectorAll('button, a, summary')].filter((control) => {
    control.scrollIntoView({ block: 'start' });
    const area = control.getBoundingClientRect();
    const { left, right } = panel.getBoundingClientRect();
    const isWhole = area.left >= left && area.right <= right;
    // A clause of many lines can be higher than the window: its beginning must be there.
    const lower = Math.min(12, area.height / 2);
    const seen = root.elementFromPoint(area.x + area.width / 2, area.y + lower);
    return !(isWhole && control.scrollWidth <= control.clientWidth + 1 && control.contains(seen));
  });
  return [...wide, ...controls].map((part) => part.className || (part.textContent ?? ''));
}
