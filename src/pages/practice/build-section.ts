import type { PracticeSection } from './samples.ts';
import type { MountSurface, PracticeSurface } from './surfaces/practice-surface.ts';

/** Builds one section (what it is, samples, the box, what was published) and mounts its box. */
export function buildSection(
  section: PracticeSection,
  mount: MountSurface,
): { readonly element: HTMLElement; readonly surface: PracticeSurface } {
  const element = create('div', 'surface');
  element.id = section.id;
  const box = create('div', 'box');
  const samples = create('div', 'samples');
  samples.append(buildSample('Held', section.flagged.text), buildSample('Not held', section.clean));
  element.append(
    create('h2', '', section.title),
    create('p', 'note', `${section.note} ${section.flagged.expects}`),
    samples,
    box,
  );
  const surface = mount(box);
  element.append(listPublished(element, surface));
  return { element, surface };
}

/** One sample with a button that copies it. */
function buildSample(kind: string, text: string): HTMLElement {
  const row = create('p', 'sample');
  const copy = create('button', 'copy', 'Copy');
  copy.type = 'button';
  copy.ariaLabel = `Copy: ${text}`;
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => {
        copy.textContent = 'Copied';
      },
      () => {
        copy.textContent = 'Select the text to copy it';
      },
    );
  });
  row.append(
    create('b', kind === 'Held' ? 'kind held' : 'kind', kind),
    create('span', '', text),
    copy,
  );
  return row;
}

/** What this box has published so far, so that a person sees what a press did. */
function listPublished(element: HTMLElement, surface: PracticeSurface): HTMLElement {
  const list = document.createElement('output');
  list.className = 'published';
  const show = (): void => {
    list.replaceChildren(
      ...surface.posts.map((post) => create('p', '', `Published here: ${post}`)),
    );
  };
  // The box's own handlers lie below and have run when these events arrive here.
  for (const type of ['click', 'keydown', 'submit']) element.addEventListener(type, show);
  return list;
}

/** Makes an element with a class and text. */
function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
