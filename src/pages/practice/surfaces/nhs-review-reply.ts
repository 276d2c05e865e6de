import { createFromMarkup, type PracticeSurface, query } from './practice-surface.ts';

/** A provider's reply to a review on NHS.UK: a plain form that the server rendered. */
export function mountNhsReviewReply(root: HTMLElement): PracticeSurface {
  const posts: string[] = [];
  const main = createFromMarkup(`<main class="nhsuk-main"><article class="review">
    <h3>Waited three weeks</h3><p>Rang every morning and never got through. Janet W, 12 October</p></article>
    <form action="/services/reviews/reply" method="post"><label for="reply">Your reply</label>
    <textarea id="reply" name="reply-text" class="nhsuk-textarea" rows="5"></textarea>
    <button type="submit" class="nhsuk-button">Submit reply</button></form></main>`);
  root.append(main);
  const field = query(main, 'textarea', HTMLTextAreaElement);
  // The real page posts to its server; here the page itself counts what would have been sent.
  query(main, 'form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    posts.push(field.value);
    field.value = '';
  });
  return { posts, readModel: () => field.value };
}
