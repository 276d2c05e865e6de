import { describe, expect, it } from 'vitest';

import type { Adapter } from '../../src/adapters/adapter.ts';
import { bluesky } from '../../src/adapters/bluesky.ts';
import { facebook } from '../../src/adapters/facebook.ts';
import { generic } from '../../src/adapters/generic.ts';
import { isCovered } from '../../src/adapters/is-covered.ts';
import { linkedin } from '../../src/adapters/linkedin.ts';
import { mastodon } from '../../src/adapters/mastodon.ts';
import { nhsUk } from '../../src/adapters/nhs-uk.ts';
import {
  findEditables,
  type PickedEditable,
  pickComposeBox,
  pickSubmit,
} from '../../src/adapters/pick-compose-box.ts';
import { readText } from '../../src/adapters/read-text.ts';
import { reddit } from '../../src/adapters/reddit.ts';
import { x } from '../../src/adapters/x.ts';
import { pathOf } from '../../src/content/session/event-path.ts';
import { find, showPage } from '../content/support/page.ts';

/** The box around an element, as an event on it finds it. */
function boxOf(adapter: Adapter, element: Element) {
  return pickComposeBox(adapter, pathOf(element));
}

/** The composer that a press on an element publishes. */
function submitOf(adapter: Adapter, element: Element, seen: readonly HTMLElement[] = []) {
  return pickSubmit(adapter, pathOf(element), seen);
}

/** What a box says on the page about itself. */
function said(picked: PickedEditable | undefined, what: 'identity' | 'audience' | 'replyTo') {
  return picked && readText(picked.box[what], picked.composer);
}

const xComposer = (button: string, parts: number) =>
  `${Array.from(
    { length: parts },
    (_part, index) =>
      `<div data-testid="tweetTextarea_${index}_label"><div data-testid="tweetTextarea_${index}" contenteditable="true" role="textbox"><span>x</span></div></div>`,
  ).join('')}<button data-testid="${button}">Post</button>`;

describe('X', () => {
  const markup = `<main><div class="timeline">${xComposer('tweetButtonInline', 1)}
    <article><button aria-label="Share post">s</button></article></div>
    <div role="dialog">${xComposer('tweetButton', 3)}</div></main>`;

  it('takes the dialog over the timeline for a composer of its own', () => {
    const page = showPage(markup);
    const dialog = find(page, '[role="dialog"]');
    const picked = boxOf(x, find(dialog, 'span'));
    expect(picked?.composer).toBe(dialog);
    expect(picked?.editable.dataset['testid']).toBe('tweetTextarea_0');
    expect(submitOf(x, find(dialog, 'button'))?.composer).toBe(dialog);
  });

  it('reads all parts of a thread as one draft, and not the timeline behind it', () => {
    const page = showPage(markup);
    const picked = boxOf(x, find(page, '[role="dialog"] span'));
    if (picked === undefined) throw new Error('No box.');
    expect(findEditables(x, picked.box, picked.composer)).toHaveLength(3);
    const behind = boxOf(x, find(page, '.timeline span'));
    if (behind === undefined) throw new Error('No box.');
    expect(findEditables(x, behind.box, behind.composer)).toHaveLength(1);
  });

  it('does not take a button that shares a post for one that publishes the draft', () => {
    const page = showPage(markup);
    expect(submitOf(x, find(page, 'article button'))).toBeUndefined();
  });

  it('does not hold a button that is disabled', () => {
    const page = showPage(`<main>${xComposer('tweetButtonInline', 1)}</main>`);
    const button = find(page, 'button');
    button.setAttribute('aria-disabled', 'true');
    expect(submitOf(x, button)).toBeUndefined();
  });

  it('takes a label beside the editable for no editable', () => {
    const page = showPage('<main><div data-testid="tweetTextarea_0_label">Post</div></main>');
    expect(boxOf(x, find(page, '[data-testid]'))).toBeUndefined();
  });

  it('reads who speaks from the account switcher', () => {
    const page = showPage(
      `<button data-testid="SideNav_AccountSwitcher_Button"><span>Ann Other</span><span>@ann_o</span></button><main>${xComposer('tweetButtonInline', 1)}</main>`,
    );
    const picked = boxOf(x, find(page, 'main span'));
    expect(said(picked, 'identity')).toBe('@ann_o');
  });
});

describe('LinkedIn', () => {
  it('finds the classic share box inside an open shadow root', () => {
    const page = showPage('<div id="interop-outlet"></div>');
    const shadow = find(page, '#interop-outlet').attachShadow({ mode: 'open' });
    shadow.innerHTML = `<div class="share-box"><button class="share-unified-settings-entry-button"><span>Ann Other</span><span>Post to Anyone</span></button>
      <div class="ql-editor" contenteditable="true" data-test-ql-editor-contenteditable="true"><p>x</p></div>
      <div class="ql-clipboard" contenteditable="true"></div>
      <button class="share-actions__primary-action">Post</button></div>`;
    const picked = boxOf(linkedin, find(shadow, 'p'));
    expect(picked?.composer).toBe(find(shadow, '.share-box'));
    expect(said(picked, 'identity')).toBe('Ann Other');
    const submit = submitOf(linkedin, find(shadow, '.share-actions__primary-action'));
    expect(submit?.composer).toBe(picked?.composer);
  });

  it('holds only the last button of words in the newer dialog', () => {
    const page =
      showPage(`<dialog open><button>Discard</button><button aria-label="Close"><svg></svg></button>
      <div componentkey="ShareBox_textEditor" contenteditable="true"><p>x</p></div><button class="_1">Veröffentlichen</button></dialog>`);
    const [discard, close, post] = page.querySelectorAll('button');
    const composers = [discard, close, post].map(
      (button) => button && submitOf(linkedin, button)?.composer.tagName,
    );
    expect(composers).toEqual([undefined, undefined, 'DIALOG']);
  });
});

describe('Facebook', () => {
  it('tells a comment from a message by its label', () => {
    const page =
      showPage(`<div role="article"><form><div class="c" role="textbox" contenteditable="true" aria-label="Comment as Meadowbank"></div></form></div>
      <div role="main"><div class="m" role="textbox" contenteditable="true" aria-label="Message"></div></div>`);
    const comment = boxOf(facebook, find(page, '.c'));
    expect(comment?.box.surface).toBe('comment');
    expect(said(comment, 'identity')).toBe('Meadowbank');
    expect(boxOf(facebook, find(page, '.m'))?.box.surface).toBe('message');
  });

  it('knows a comment box in another language by where it stands', () => {
    const page = showPage(
      '<div role="article"><form><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Als Ann kommentieren"></div><div role="button" aria-label="Kommentieren"></div></form></div>',
    );
    expect(boxOf(facebook, find(page, '[role="textbox"]'))?.box.submitKeys).toBe('enter');
    expect(submitOf(facebook, find(page, '[role="button"]'))?.box.surface).toBe('comment');
  });

  it('takes the whole page for a composer where nothing encloses the box', () => {
    const page = showPage(
      '<div role="textbox" contenteditable="true" aria-label="Comment as Ann"></div>',
    );
    const picked = boxOf(facebook, find(page, '[role="textbox"]'));
    expect(picked?.composer).toBe(document.documentElement);
  });
});

describe('forms', () => {
  it('reads the content warning of Mastodon with the post', () => {
    const page =
      showPage(`<form class="compose-form"><input id="cw-spoiler-input"><textarea class="autosuggest-textarea__textarea"></textarea>
      <div class="compose-form__submit"><button type="submit">Post</button></div></form>`);
    const picked = boxOf(mastodon, find(page, 'textarea'));
    if (picked === undefined) throw new Error('No box.');
    expect(findEditables(mastodon, picked.box, picked.composer)).toHaveLength(2);
    expect(boxOf(mastodon, find(page, 'input'))?.composer).toBe(picked.composer);
  });

  it('reads the review that a provider answers', () => {
    const page = showPage(
      '<main><article>Waited three weeks</article><form action="/reply"><textarea name="reply-text"></textarea><button>Submit</button></form></main>',
    );
    const picked = boxOf(nhsUk, find(page, 'textarea'));
    expect(picked?.box.surface).toBe('review-reply');
    expect(said(picked, 'replyTo')).toBe('Waited three weeks');
  });

  it('does not take a search form beside a review for one', () => {
    const page = showPage(
      '<main><form><input type="text" name="q"><button>Search</button></form></main>',
    );
    expect(boxOf(nhsUk, find(page, 'input'))).toBeUndefined();
    expect(submitOf(nhsUk, find(page, 'button'))).toBeUndefined();
  });
});

describe('Bluesky and Reddit', () => {
  it('reads all posts of a Bluesky thread as one draft', () => {
    const post = '<div class="ProseMirror" contenteditable="true"><p>x</p></div>';
    const page = showPage(
      `<div data-testid="composePostView">${post}${post}<button data-testid="composerPublishBtn">Post</button></div>`,
    );
    const picked = submitOf(bluesky, find(page, 'button'));
    if (picked === undefined) throw new Error('No box.');
    expect(findEditables(bluesky, picked.box, picked.composer)).toHaveLength(2);
  });

  it('finds a field in a shadow root below the composer once it has been used', () => {
    const page = showPage(
      '<shreddit-composer><faceplate-textarea-input></faceplate-textarea-input><button type="submit" slot="submit-button">Comment</button></shreddit-composer>',
    );
    const shadow = find(page, 'faceplate-textarea-input').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<textarea id="innerTextArea"></textarea>';
    const field = find(shadow, 'textarea');
    const picked = boxOf(reddit, field);
    expect(picked?.composer.localName).toBe('shreddit-composer');
    const submit = submitOf(reddit, find(page, 'button'), [field]);
    expect(submit?.composer).toBe(picked?.composer);
  });
});

describe('generic boxes', () => {
  it.each([
    ['a text area in a form', '<form><textarea></textarea><button>OK</button></form>'],
    [
      'an editable beside a button that says so',
      '<section><p><i contenteditable="true">x</i></p><button>Antworten</button></section>',
    ],
    [
      'a button outside the nearest section',
      '<article><section><i contenteditable>x</i></section><footer><div role="button" aria-label="Send now">➤</div></footer></article>',
    ],
  ])('take %s', (_name, markup) => {
    const page = showPage(markup);
    const editable = find(page, 'textarea,[contenteditable]');
    const control = find(page, 'button,[role="button"]');
    const picked = boxOf(generic, editable);
    expect(picked && isCovered(picked)).toBe(true);
    expect(submitOf(generic, control)?.composer).toBe(picked?.composer);
  });

  it.each([
    ['a search field', '<form role="search"><textarea aria-label="Search X"></textarea></form>'],
    ['a combobox', '<form><div contenteditable="true" role="combobox"></div></form>'],
    ['a password', '<form><input type="password"></form>'],
    ['a one-line field', '<form><input type="text" name="city"></form>'],
    ['text that can only be read', '<form><textarea readonly></textarea></form>'],
    ['what a page has switched off', '<form><div contenteditable="false">x</div></form>'],
    ['a title alone', '<form><input name="title"></form>'],
  ])('leave %s alone', (_name, markup) => {
    const page = showPage(markup);
    const field = find(page, 'textarea,input,[contenteditable]');
    expect(boxOf(generic, field)).toBeUndefined();
  });

  it('read a title together with its text', () => {
    const page = showPage(
      '<form><input name="title"><textarea></textarea><button>Publish</button></form>',
    );
    const picked = boxOf(generic, find(page, 'input'));
    if (picked === undefined) throw new Error('No box.');
    expect(findEditables(generic, picked.box, picked.composer)).toHaveLength(2);
  });

  it('leave a button of another form alone', () => {
    const page = showPage(
      '<form class="one"><textarea></textarea><button>Post</button></form><form class="two"><button>Save</button></form>',
    );
    expect(submitOf(generic, find(page, '.two button'))).toBeUndefined();
  });

  it('say when nothing but the look tells that a box publishes', () => {
    const page = showPage('<section><textarea></textarea></section>');
    const picked = boxOf(generic, find(page, 'textarea'));
    expect(picked && isCovered(picked)).toBe(false);
  });

  it('never take what a box of the site describes', () => {
    const page = showPage(`<main>${xComposer('tweetButtonInline', 1)}</main>`);
    expect(x.boxes).toContain(boxOf(x, find(page, 'span'))?.box);
  });
});
