import '../support/node-global.ts';

import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';

import { replaceBySuggestion } from '../../../src/rules/suggest/replace-by-suggestion.ts';
import type { Suggestion } from '../../../src/rules/suggest/suggestion.ts';
import type { MountEngine } from '../../editors/page/engine.ts';
import { mountDraft } from '../../editors/page/engines/draft.ts';
import { mountPlain, mountTextarea } from '../../editors/page/engines/fields.ts';
import { mountLexical } from '../../editors/page/engines/lexical.ts';
import { mountQuill1, mountQuill2 } from '../../editors/page/engines/quill.ts';
import { mountSlate } from '../../editors/page/engines/slate.ts';
import { mountTiptap } from '../../editors/page/engines/tiptap.ts';
import { startListening } from '../support/composing.ts';
import { createFinding, rangesOf } from '../support/create-finding.ts';
import { find, showPage } from '../support/page.ts';
import { press } from '../support/press.ts';

const ENGINES: Readonly<Record<string, MountEngine>> = {
  'a text area': mountTextarea,
  TipTap: mountTiptap,
  'Quill 1': mountQuill1,
  'Quill 2': mountQuill2,
  Slate: mountSlate,
  Lexical: mountLexical,
};

/** The undo of an editor waits this long before it begins another step. */
const HISTORY_MS = 1_200;

/** What is suggested, what a person would select and type for the same, and what then stands there. */
const EDITS = [
  { suggestion: { place: 'words', text: 'story' }, after: 'My story is out' },
  {
    suggestion: { place: 'words', text: '<b>&amp; "{marked}"' },
    after: 'My <b>&amp; "secret" is out',
  },
  { suggestion: { place: 'start', text: 'Ad:' }, after: 'Ad: My secret is out' },
  {
    suggestion: { place: 'end', text: '(Views my own.)' },
    after: 'My secret is out (Views my own.)',
  },
  { suggestion: { place: 'post', text: 'No comment.' }, after: 'No comment.' },
] as const satisfies readonly { readonly suggestion: Suggestion; readonly after: string }[];

/** Warns of a word until the suggestion has been taken up. */
function createChecker(suggestion: Suggestion, after: string) {
  return {
    check: (text: string) => {
      const ranges = rangesOf(text, 'secret');
      const change = replaceBySuggestion(text, ranges, suggestion);
      if (ranges.length === 0 || text === after || change === undefined) return [];
      return [createFinding({ ranges, suggestion: { ...suggestion, change } })];
    },
  };
}

/** An editor in a page, with the caret in it. */
async function mountEditor(mount: MountEngine) {
  const page = showPage('<section><div></div><button type="button">Post</button></section>');
  const engine = mount(find(page, 'div'));
  onTestFinished(() => engine.clear());
  engine.editable.focus();
  return { engine };
}

/** An editor with a draft for which something is suggested, and the panel open. */
async function openPanel(mount: MountEngine, suggestion: Suggestion, after: string) {
  const editor = await mountEditor(mount);
  const composing = await startListening({
    tools: { checker: createChecker(suggestion, after) },
  });
  await userEvent.keyboard('My secret is out');
  await new Promise((resolve) => setTimeout(resolve, HISTORY_MS));
  await press(composing.button('1 thing to check'));
  expect(editor.engine.readText()).toBe('My secret is out');
  return { ...editor, ...composing };
}

describe.each(Object.entries(ENGINES))('a suggestion in %s', (_name, mount) => {
  it.each(EDITS)('is written at a press, and one undo takes it back: $after', async (edit) => {
    const { suggestion, after } = edit;
    const { engine, button, panel, faults } = await openPanel(mount, suggestion, after);
    const model = engine.readModel();
    await press(button('Use this wording'));
    await expect.poll(() => engine.readText()).toBe(after);
    await expect.poll(panel).toBeNull();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => engine.readText()).toBe('My secret is out');
    expect(engine.readModel()).toBe(model);
    expect(faults).toEqual([]);
  });

  it('leaves the same model and markup as the same edit typed by a person', async () => {
    const [{ suggestion, after }] = EDITS;
    const { engine, button } = await openPanel(mount, suggestion, after);
    await press(button('Use this wording'));
    await expect.poll(() => engine.readText()).toBe(after);
    const seen = { model: engine.readModel(), html: engine.editable.innerHTML };
    const { engine: typed } = await mountEditor(mount);
    await userEvent.keyboard('My secret');
    await userEvent.keyboard('{Shift>}{ArrowLeft>6}{/Shift}');
    await userEvent.keyboard('story');
    await userEvent.keyboard(' is out');
    await expect.poll(() => typed.readText()).toBe(after);
    expect(seen).toEqual({ model: typed.readModel(), html: typed.editable.innerHTML });
  });
});

describe.each([
  ['Draft.js', mountDraft],
  ['an editor that nobody knows', mountPlain],
] as const)('a suggestion in %s', (_name, mount) => {
  it('can be copied only', async () => {
    const [{ suggestion, after }] = EDITS;
    const { engine, button } = await openPanel(mount, suggestion, after);
    expect(button('Copy')).toBeDefined();
    expect(() => button('Use this wording')).toThrow('No button');
    expect(engine.readText()).toBe('My secret is out');
  });
});

describe('an editor that makes something else of a suggestion', () => {
  const [{ suggestion, after }] = EDITS;

  it('gets its words back, and the panel says so', async () => {
    const { engine, host, button } = await openPanel(mountTextarea, suggestion, after);
    const field = engine.editable;
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('Not a text area.');
    // The editor takes no more than was there.
    field.maxLength = 12;
    await press(button('Use this wording'));
    await expect
      .poll(() => find(host.root, '.wording-outcome').textContent)
      .toContain('your words are as they were');
    expect(engine.readText()).toBe('My secret is out');
  });

  it('is said to be looked at where its undo does not help', async () => {
    const { engine, host, button } = await openPanel(mountTextarea, suggestion, after);
    engine.editable.addEventListener('input', () => {
      if (engine.editable instanceof HTMLTextAreaElement)
        engine.editable.value = 'my words, twice secret';
    });
    await press(button('Use this wording'));
    await expect
      .poll(() => find(host.root, '.wording-outcome').textContent)
      .toContain('look at your post');
  });
});

describe('a person who goes on at once', () => {
  const [{ suggestion, after }] = EDITS;

  it('keeps what they write', async () => {
    const { engine, button } = await openPanel(mountTextarea, suggestion, after);
    await press(button('Use this wording'));
    await userEvent.keyboard('!');
    await expect.poll(() => engine.readText()).toBe('My story! is out');
    await new Promise((resolve) => setTimeout(resolve, HISTORY_MS));
    expect(engine.readText()).toBe('My story! is out');
  });
});
