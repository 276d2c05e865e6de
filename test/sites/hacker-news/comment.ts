import type { SitePage } from '../site-page.ts';

/** A reply to a comment. */
export const page: SitePage = {
  adapter: 'hacker-news',
  box: 'comment',
  address: 'https://news.ycombinator.com/',
  engine: 'textarea',
  markup: `<a id="me" href="user?id=ann_other">ann_other</a><table><tbody><tr><td><div class="commtext">Is the clinic open?</div>
    <form action="comment" method="post"><div data-editor></div><input type="submit" value="reply"></form></td></tr></tbody></table>`,
  editables: [{ name: 'text' }],
  paths: [{ press: 'input[type="submit"]', on: 'submit' }],
  identity: 'ann_other',
  replyTo: 'Is the clinic open?',
};
