import type { Adapter } from './adapter.ts';
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { generic } from './generic.ts';
import { hackerNews } from './hacker-news.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { nhsUk } from './nhs-uk.ts';
import { practice } from './practice.ts';
import { reddit } from './reddit.ts';
import { threads } from './threads.ts';
import { x } from './x.ts';

/** Every site that the manifest lists. */
export const ADAPTERS: readonly Adapter[] = [
  x,
  linkedin,
  mastodon,
  facebook,
  nhsUk,
  reddit,
  bluesky,
  threads,
  hackerNews,
  generic,
];

/** Adapters that only the practice copy of the extension reaches. */
export const PRACTICE_ADAPTERS: readonly Adapter[] = [practice];
