import { describe, expect, it } from 'vitest';

import { locatePieces } from '../../../src/content/draft/draft.ts';
import { readDraft } from '../../../src/content/draft/read-draft.ts';
import { find, showPage } from '../support/page.ts';

/** The editable of some markup: the element marked `e`, or the first. */
function createEditable(markup: string): HTMLElement {
  return find(showPage(markup), ':scope > *');
}

/** The text that is read from the inside of an editable. */
function read(inner: string): string {
  return readDraft([createEditable(`<div contenteditable="true">${inner}</div>`)]).text;
}

/** What the page shows at the ranges of a word: it must be that word. */
function wordsInPage(editables: readonly HTMLElement[], word: string): string {
  const draft = readDraft(editables);
  const start = draft.text.indexOf(word);
  return locatePieces(draft, { start, end: start + word.length })
    .map(({ node, start: from, end }) => {
      const text = node instanceof Text ? node.data : node.value;
      return text.slice(from, end);
    })
    .join('');
}

const draftBlock = (inner: string) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block public-DraftStyleDefault-ltr">${inner}</div></div>`;
const draftLeaf = (text: string) =>
  `<span data-offset-key="k-0-0"><span data-text="true">${text}</span></span>`;

describe('readDraft on the DOM of editors', () => {
  it('reads Draft.js: one line for each block, decorated words in one piece', () => {
    const blocks = [
      draftLeaf('Lovely chap in ') + draftLeaf('#bay4'),
      '<span data-offset-key="k-1-0"><br data-text="true"></span>',
      draftLeaf('Bye'),
    ];
    const inner = blocks.map(draftBlock).join('');
    expect(read(`<div data-contents="true">${inner}</div>`)).toBe('Lovely chap in #bay4\n\nBye');
  });

  it('reads an empty Draft.js editor as nothing', () => {
    const empty = '<span data-offset-key="k-0-0"><br data-text="true"></span>';
    expect(read(`<div data-contents="true">${draftBlock(empty)}</div>`)).toBe('');
  });

  it('reads Lexical: paragraphs, soft breaks, mentions and links', () => {
    const inner =
      '<p dir="auto"><span data-lexical-text="true">Thanks </span>' +
      '<span contenteditable="false" data-lexical-decorator="true">@Ann</span>' +
      '<span data-lexical-text="true"> see</span><br><a href="#"><span data-lexical-text="true">a.example</span></a></p>' +
      '<p><br></p><p dir="auto"><span data-lexical-text="true">End</span></p>';
    expect(read(inner)).toBe('Thanks @Ann see\na.example\n\nEnd');
  });

  it('reads ProseMirror: a trailing break only keeps its line open', () => {
    expect(read('<p>One<br>two<br><br class="ProseMirror-trailingBreak"></p><p>Three</p>')).toBe(
      'One\ntwo\n\nThree',
    );
    expect(read('<p data-placeholder="Write"><br class="ProseMirror-trailingBreak"></p>')).toBe('');
  });

  it('reads Quill: a line for each paragraph, without its helpers', () => {
    const inner =
      '<p>One</p><p><br></p><ol><li data-list="bullet"><span class="ql-ui" contenteditable="false">•</span>Two</li></ol>' +
      '<div class="ql-clipboard" contenteditable="true">pasted</div>';
    expect(read(inner)).toBe('One\n\nTwo');
  });

  it('reads Slate: no fillers and no placeholder', () => {
    const leaf = (inner: string) =>
      `<span data-slate-node="text"><span data-slate-leaf="true">${inner}</span></span>`;
    const element = (inner: string) => `<div data-slate-node="element">${inner}</div>`;
    const empty = leaf('<span data-slate-zero-width="n">\ufeff<br></span>');
    const placeholder =
      '<span data-slate-placeholder="true" contenteditable="false">Message #general</span>';
    expect(read(element(leaf(placeholder) + empty))).toBe('');
    const words = leaf('<span data-slate-string="true">Hi there</span>');
    expect(read(element(words) + element(empty) + element(words))).toBe('Hi there\n\nHi there');
  });

  it('reads CKEditor: fillers give no words', () => {
    const filler = '\u2060'.repeat(7);
    expect(read(`<p>One<strong>${filler}</strong></p><p><br data-cke-filler="true"></p>`)).toBe(
      'One\n',
    );
  });

  it('reads an ordinary editable: a bare first line, then blocks', () => {
    expect(read('One<div>Two</div><div><br></div><div>Three</div>')).toBe('One\nTwo\n\nThree');
    expect(read('One<div>Two</div>three')).toBe('One\nTwo\nthree');
  });

  it('takes emoji that are images by their words', () => {
    expect(read('<p>Fine <img alt="💙"> thanks</p>')).toBe('Fine 💙 thanks');
  });

  it('leaves out what is never published', () => {
    expect(read('<p>Hi<!-- x --><svg><title>icon</title></svg><button>x</button></p>')).toBe('Hi');
  });

  it('takes no line breaks from the indents of served markup', () => {
    expect(read('\n  <p>One</p>\n  <p>Two</p>\n')).toBe('One\nTwo');
  });
});

describe('readDraft on fields and parts', () => {
  it('reads fields by their value', () => {
    const area = createEditable('<textarea></textarea>');
    if (area instanceof HTMLTextAreaElement) area.value = 'One\n\nTwo';
    expect(readDraft([area]).text).toBe('One\n\nTwo');
  });

  it('sets the parts of a thread apart by an empty line', () => {
    const page = showPage('<p>One</p><p></p><p>Three</p>');
    const parts = [...page.querySelectorAll('p')];
    expect(readDraft(parts).text).toBe('One\n\nThree');
  });
});

describe('the way back from the draft to the page', () => {
  it('leads to exactly the words, across spans, emoji and line breaks', () => {
    const editable = createEditable(
      '<div contenteditable="true"><p>💙 <b>NHS</b> num<i>ber 943</i> 476 <a>5919</a></p><p>tail</p></div>',
    );
    expect(wordsInPage([editable], 'number 943 476 5919')).toBe('number 943 476 5919');
    expect(wordsInPage([editable], 'tail')).toBe('tail');
  });

  it('leads through added line breaks without counting them', () => {
    const editable = createEditable('<div contenteditable="true"><p>on</p><p>off</p></div>');
    expect(wordsInPage([editable], 'n\no')).toBe('no');
  });

  it('leads into the right part of several', () => {
    const page = showPage('<p>first</p><textarea></textarea>');
    const area = find(page, 'textarea');
    if (area instanceof HTMLTextAreaElement) area.value = 'second';
    expect(wordsInPage([find(page, 'p'), area], 'cond')).toBe('cond');
  });
});

describe('readDraft at its limits', () => {
  it('reads 10,000 nodes at any depth without freezing', () => {
    const editable = createEditable('<div contenteditable="true"></div>');
    let deepest: Element = editable;
    for (let depth = 0; depth < 2_000; depth++) {
      const span = document.createElement('span');
      deepest.append('x', span);
      deepest = span;
    }
    for (let line = 0; line < 4_000; line++) {
      const block = document.createElement('p');
      block.append('word ');
      editable.append(block);
    }
    const begun = performance.now();
    const { text, segments } = readDraft([editable]);
    expect(performance.now() - begun).toBeLessThan(500);
    expect(segments).toHaveLength(6_000);
    expect(text.split('\n')).toHaveLength(4_001);
  });

  it('keeps 100,000 characters, lone surrogates and control characters as they are', () => {
    const text = `${'a\u0000\ud800 \u202e'.repeat(20_000)}end`;
    const editable = createEditable('<div contenteditable="true"></div>');
    editable.append(text);
    expect(readDraft([editable]).text).toBe(text);
  });
});
