import { createFromMarkup, type PracticeSurface, query } from './practice-surface.ts';

/** A box that no adapter knows: an ordinary editable and a button that says what it does. */
export function mountGenericComment(root: HTMLElement): PracticeSurface {
  const posts: string[] = [];
  const section = createFromMarkup(`<section class="generic"><div class="words">
    <div class="generic-box" contenteditable="true" role="textbox" aria-multiline="true"
    aria-label="Your comment"></div></div><footer><button type="button">Send comment</button></footer></section>`);
  root.append(section);
  const box = query(section, '.generic-box', HTMLElement);
  const readModel = () => box.textContent;
  query(section, 'button', HTMLButtonElement).addEventListener('click', () => {
    posts.push(readModel());
    box.replaceChildren();
  });
  return { posts, readModel };
}
