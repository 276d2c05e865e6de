import { copyText } from '../../panel/copy-text.ts';
import type { Translate } from '../../shared/strings.ts';
import { create } from './create-element.ts';
import type { PracticeSection } from './samples.ts';
import type { MountSurface, PracticeSurface } from './surfaces/practice-surface.ts';

/** Builds one section (what it is, samples, the box, what was published) and mounts its box. */
export function buildSection(
  translate: Translate,
  section: PracticeSection,
  mount: MountSurface,
): { readonly element: HTMLElement; readonly surface: PracticeSurface } {
  const element = create('div', 'surface');
  element.id = section.id;
  // The box speaks as its site does to whoever reads it in English.
  const box = create('div', 'box');
  box.lang = 'en';
  box.dir = 'ltr';
  const samples = create('div', 'samples');
  samples.append(
    buildSample(translate, 'held', section.flagged),
    buildSample(translate, 'let-through', section.clean),
  );
  element.append(
    create('h2', '', translate(section.strings)),
    create('p', 'note', translate(`${section.strings}Note`)),
    create('p', 'note', translate(`${section.strings}Expects`)),
    samples,
    box,
  );
  const surface = mount(box);
  element.append(listPublished(translate, element, surface));
  return { element, surface };
}

/** One sample with a button that copies it. */
function buildSample(
  translate: Translate,
  kind: 'held' | 'let-through',
  text: string,
): HTMLElement {
  const row = create('p', 'sample');
  const copy = create('button', 'copy', translate('practiceCopy'));
  copy.type = 'button';
  copy.ariaLabel = translate('practiceCopyNamed', text);
  copy.addEventListener('click', async () => {
    const isCopied = await copyText(text, navigator.clipboard);
    copy.textContent = translate(isCopied ? 'copied' : 'copyFailed');
  });
  const draft = create('span', '', text);
  draft.lang = 'en';
  draft.dir = 'ltr';
  const word = translate(kind === 'held' ? 'practiceHeld' : 'practiceNotHeld');
  row.append(create('b', `kind ${kind}`, word), draft, copy);
  return row;
}

/** What this box has published so far, so that a person sees what a press did. */
function listPublished(
  translate: Translate,
  element: HTMLElement,
  surface: PracticeSurface,
): HTMLElement {
  const list = create('output', 'published');
  const show = (): void => {
    list.replaceChildren(
      ...surface.posts.map((post) => create('p', '', translate('practicePublished', post))),
    );
  };
  // The box's own handlers lie below and have run when these events arrive here.
  for (const type of ['click', 'keydown', 'submit']) element.addEventListener(type, show);
  return list;
}
