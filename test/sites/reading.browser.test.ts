import { describe, expect, it, onTestFinished } from 'vitest';

import type { Adapter } from '../../src/adapters/adapter.ts';
import { ADAPTERS } from '../../src/adapters/index.ts';
import {
  findEditables,
  type PickedEditable,
  pickComposeBox,
  pickSubmit,
} from '../../src/adapters/pick-compose-box.ts';
import { readText } from '../../src/adapters/read-text.ts';
import { readDraft } from '../../src/content/draft/read-draft.ts';
import { pathOf } from '../../src/content/session/event-path.ts';
import { findAll, mountPage } from './mount-page.ts';
import { SITE_PAGES } from './pages.ts';
import { idOf, type SitePage } from './site-page.ts';

const EDITABLE = ['textarea', 'input[type="text"]', '[contenteditable="true"]']
  .map((each) => `[data-editor] ${each}`)
  .join(',');

/** A page as it stands, with its adapter and its editables. */
function show(page: SitePage): { adapter: Adapter; root: HTMLElement; editables: HTMLElement[] } {
  const adapter = ADAPTERS.find(({ id }) => id === page.adapter);
  if (adapter === undefined) throw new Error(`There is no adapter ${page.adapter}.`);
  const root = document.createElement('div');
  document.body.append(root);
  onTestFinished(() => root.remove());
  mountPage(page, root);
  const editables = findAll(root, EDITABLE).filter((each) => !each.matches('.ql-clipboard'));
  return { adapter, root, editables };
}

/** What an event in an editable finds. */
function pick(adapter: Adapter, editable: HTMLElement): PickedEditable {
  const picked = pickComposeBox(adapter, pathOf(editable));
  if (picked === undefined) throw new Error('No compose box was found.');
  return picked;
}

describe.each(SITE_PAGES.map((page) => [idOf(page), page] as const))('%s', (_id, page) => {
  it('is known by its own box in every part, as one composer', () => {
    const { adapter, editables } = show(page);
    const found = editables.map((editable) => pick(adapter, editable));
    expect(editables.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ box }) => box.name))).toEqual(new Set([page.box]));
    expect(new Set(found.map(({ composer }) => composer)).size).toBe(1);
    expect(found[0]?.box.engine).toBe(page.engine);
  });

  it('tells who speaks, who reads and what is answered, and nothing that it does not know', () => {
    const { adapter, editables } = show(page);
    const [{ box, composer }] = editables.map((editable) => pick(adapter, editable)) as [
      PickedEditable,
    ];
    expect({
      identity: readText(box.identity, composer),
      audience: readText(box.audience, composer),
      replyTo: readText(box.replyTo, composer),
    }).toEqual({ identity: page.identity, audience: page.audience, replyTo: page.replyTo });
  });

  it('publishes with its own controls only, and all of its text together', () => {
    const { adapter, root, editables } = show(page);
    const { box, composer } = pick(adapter, editables[0] as HTMLElement);
    const controls = page.paths.flatMap((path) =>
      'press' in path ? findAll(root, path.press) : [],
    );
    for (const control of controls) {
      expect(pickSubmit(adapter, pathOf(control), editables)?.composer).toBe(composer);
    }
    const others = findAll(root, 'button,[role="button"],input[type="submit"]').filter(
      (each) => !controls.includes(each) && !each.matches('.nothing *') && !composer.contains(each),
    );
    for (const other of others) {
      expect(pickSubmit(adapter, pathOf(other), editables)?.composer).not.toBe(composer);
    }
    for (const field of findAll(root, '[data-field]')) {
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
        field.value = 'A further field';
      }
    }
    const fields = findAll(root, '[data-field]').length;
    const { text } = readDraft(findEditables(adapter, box, composer, editables));
    expect(text.match(/A further field/g)?.length ?? 0).toBe(fields);
  });
});
