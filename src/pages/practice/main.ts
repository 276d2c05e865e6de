import { buildLead } from './build-lead.ts';
import { buildSection } from './build-section.ts';
import { loadPracticeStrings } from './load-practice-strings.ts';
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

/** Draws the page in the reader's language; `?surface=ID` shows one box alone, as a site would. */
async function showPractice(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const language = asked.get('language');
  const translate = await loadPracticeStrings(language === null ? navigator.languages : [language]);
  document.title = translate('practiceTitle');
  document.documentElement.lang = translate('locale');
  document.documentElement.dir = translate('direction');
  const only = asked.get('surface');
  const sections = SECTIONS.filter(({ id }) => only === null || only === id);
  const main = document.createElement('main');
  main.id = 'surfaces';
  document.body.append(buildLead(translate, sections), main);
  const practice: Record<string, PracticeSurface> = {};
  for (const section of sections) {
    const mount = MOUNTS[section.id];
    if (mount === undefined) throw new Error(`Nothing mounts ${section.id}.`);
    const { element, surface } = buildSection(translate, section, mount);
    main.append(element);
    practice[section.id] = surface;
  }
  window.practice = practice;
}

void showPractice();
