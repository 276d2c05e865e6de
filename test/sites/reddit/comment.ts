import type { SitePage } from '../site-page.ts';

/** A comment: Lexical slotted into a custom element. */
export const page: SitePage = {
  adapter: 'reddit',
  box: 'comment',
  address: 'https://www.reddit.com/',
  engine: 'lexical',
  markup: `<shreddit-comment><div slot="comment">Which GP takes new patients?</div><shreddit-composer><div data-editor></div>
    <button type="button" slot="submit-button" id="comment-composer-submit-button">Comment</button></shreddit-composer></shreddit-comment>`,
  editables: [{ slot: 'rte', 'aria-placeholder': 'Join the conversation' }],
  paths: [{ press: '#comment-composer-submit-button' }, { key: 'Control+Enter' }],
  replyTo: 'Which GP takes new patients?',
};
