import '../support/node-global.ts';

import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import { mountFacebookComment } from '../../../src/pages/practice/surfaces/facebook-comment.ts';
import { mountLinkedinDialog } from '../../../src/pages/practice/surfaces/linkedin-dialog.ts';
import { mountLinkedinPost } from '../../../src/pages/practice/surfaces/linkedin-post.ts';
import type { PracticeSurface } from '../../../src/pages/practice/surfaces/practice-surface.ts';
import { mountXPost } from '../../../src/pages/practice/surfaces/x-post.tsx';
import { startListening } from '../support/composing.ts';
import { find, showPage } from '../support/page.ts';
import { press } from '../support/press.ts';

type Mount = (root: HTMLElement) => PracticeSurface;

/** One of the practice page's editors: the real library in the structure of the site. */
interface EditorCase {
  readonly name: string;
  readonly mount: Mount;
  readonly opener?: string;
  /** Leads through an open shadow root where one stands in the way. */
  readonly editable: readonly [string, ...string[]];
  readonly submit: string;
  readonly keys?: string;
}

const CASES: readonly EditorCase[] = [
  {
    name: 'Draft.js on X',
    mount: mountXPost,
    editable: ['[data-testid="tweetTextarea_0"]'],
    submit: '[data-testid="tweetButtonInline"]',
    keys: '{Control>}{Enter}{/Control}',
  },
  {
    name: 'Draft.js in the dialog over the timeline',
    mount: mountXPost,
    opener: '.x-open',
    editable: ['[role="dialog"] [data-testid="tweetTextarea_1"]'],
    submit: '[data-testid="tweetButton"]',
  },
  {
    name: 'Quill 1 in a shadow root on LinkedIn',
    mount: mountLinkedinPost,
    editable: ['#interop-outlet', '.ql-editor'],
    submit: '.share-actions__primary-action',
  },
  {
    name: 'TipTap in a modal dialog on LinkedIn',
    mount: mountLinkedinDialog,
    opener: '.li-open',
    editable: ['[componentkey="ShareBox_textEditor"]'],
    submit: '._77fe01',
  },
  {
    name: 'Lexical on Facebook',
    mount: mountFacebookComment,
    editable: ['.fb-box'],
    submit: '.fb-send',
    keys: '{Enter}',
  },
];

/** Mounts an editor and types into it as a person does. */
async function openEditor({ mount, opener, editable, submit }: EditorCase, text: string) {
  const page = showPage('<div></div>');
  const surface = mount(find(page, 'div'));
  const composing = await startListening();
  if (opener !== undefined) await press(find(page, opener));
  const [first, ...inner] = editable;
  let field = find(page, first);
  for (const selector of inner) field = find(field.shadowRoot ?? field, selector);
  const root = field.getRootNode();
  const post = find(root instanceof ShadowRoot ? root : page, submit);
  await press(field);
  await userEvent.keyboard(text);
  return { ...composing, surface, field, post };
}

describe.each(CASES)('$name', (editor) => {
  it('posts a clean draft as if nobody had listened', async () => {
    const { surface, post, panel, faults } = await openEditor(editor, 'A lovely day');
    await press(post);
    expect(surface.posts).toEqual(['A lovely day']);
    expect(panel()).toBeNull();
    expect(faults).toEqual([]);
  });

  it('marks the words, holds the press, and posts once after the decision', async () => {
    const { surface, field, post, button, faults } = await openEditor(editor, 'My secret is out');
    const painted = () => [...CSS.highlights.values()].flatMap((each) => [...each].map(String));
    await expect.poll(painted).toEqual(['secret']);
    const markup = field.outerHTML;
    await press(post);
    expect(surface.posts).toEqual([]);
    expect(surface.readModel()).toBe('My secret is out');
    expect(field.outerHTML).toBe(markup);
    await press(button('Post anyway'));
    expect(surface.posts).toEqual([]);
    await press(post);
    expect(surface.posts).toEqual(['My secret is out']);
    expect(faults).toEqual([]);
  });

  it('lets the person go back and write over the words', async () => {
    const { surface, post, button } = await openEditor(editor, 'My secret is out');
    await press(post);
    await press(button('Go back and edit'));
    await userEvent.keyboard('cat');
    expect(surface.readModel()).toBe('My cat is out');
    await press(post);
    expect(surface.posts).toEqual(['My cat is out']);
  });
});

describe.each(CASES.filter(({ keys }) => keys !== undefined))(
  '$name, by the keyboard',
  (editor) => {
    it('holds and releases the key that publishes', async () => {
      const { surface, button } = await openEditor(editor, 'My secret is out');
      await userEvent.keyboard(editor.keys ?? '');
      expect(surface.posts).toEqual([]);
      expect(surface.readModel()).toBe('My secret is out');
      await press(button('Post anyway'));
      await userEvent.keyboard(editor.keys ?? '');
      expect(surface.posts).toEqual(['My secret is out']);
    });
  },
);
