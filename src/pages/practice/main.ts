import { type PracticeSection, SECTIONS } from './samples.ts';
import { mountFacebookComment } from './surfaces/facebook-comment.ts';
import { mountGenericComment } from './surfaces/generic-comment.ts';
import { mountLinkedinDialog } from './surfaces/linkedin-dialog.ts';
import { mountLinkedinPost } from './surfaces/linkedin-post.ts';
import { mountMastodonPost } from './surfaces/mastodon-post.tsx';
import { mountNhsReviewReply } from './surfaces/nhs-review-reply.ts';
import type { MountSurface, PracticeSurface } from './surfaces/practice-surface.ts';
import { mountXPost } from './surfaces/x-post.tsx';

declare global {
  interface Window {
    /** For tests and for the demonstration: the surfaces by id. */
    practice?: Readonly<Record<string, PracticeSurface>>;
  }
}

const MOUNTS: Readonly<Record<string, MountSurface>> = {
  'x-post': mountXPost,
  'linkedin-post': mountLinkedinPost,
  'linkedin-dialog': mountLinkedinDialog,
  'mastodon-post': mountMastodonPost,
  'facebook-comment': mountFacebookComment,
  'nhs-review-reply': mountNhsReviewReply,
  'generic-comment': mountGenericComment,
};

/** One sample with a button that copies it. */
function sampleRow(label: string, text: string): HTMLElement {
  const row = document.createElement('p');
  row.className = 'sample';
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.textContent = 'Copy';
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
  const words = document.createElement('span');
  const kind = document.createElement('b');
  kind.textContent = `${label} `;
  words.append(kind, text);
  row.append(words, copy);
  return row;
}

/** One section: what it is, samples, and the box. */
function addSection(section: PracticeSection, mount: MountSurface): PracticeSurface {
  const element = document.createElement('div');
  element.className = 'surface';
  element.id = section.id;
  const title = document.createElement('h2');
  title.textContent = section.title;
  const note = document.createElement('p');
  note.className = 'note';
  note.textContent = `${section.note} ${section.flagged.expects}`;
  const box = document.createElement('div');
  box.className = 'box';
  element.append(
    title,
    note,
    sampleRow('Held:', section.flagged.text),
    sampleRow('Not held:', section.clean),
    box,
  );
  document.querySelector('#surfaces')?.append(element);
  return mount(box);
}

const only = new URLSearchParams(location.search).get('surface');
const practice: Record<string, PracticeSurface> = {};
for (const section of SECTIONS) {
  const mount = MOUNTS[section.id];
  if (mount === undefined || (only !== null && only !== section.id)) continue;
  practice[section.id] = addSection(section, mount);
}
window.practice = practice;
