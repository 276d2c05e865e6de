import { buildSection } from './build-section.ts';
import { SECTIONS } from './samples.ts';
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

/** A link to each section, for a page that is long. */
function addLink(id: string, title: string): void {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = title;
  document.querySelector('#contents')?.append(link);
}

// `?surface=ID` shows one box alone, as a site would.
const only = new URLSearchParams(location.search).get('surface');
const practice: Record<string, PracticeSurface> = {};
for (const section of SECTIONS) {
  const mount = MOUNTS[section.id];
  if (mount === undefined || (only !== null && only !== section.id)) continue;
  const { element, surface } = buildSection(section, mount);
  document.querySelector('#surfaces')?.append(element);
  addLink(section.id, section.title);
  practice[section.id] = surface;
}
window.practice = practice;
