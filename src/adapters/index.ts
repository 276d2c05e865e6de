import type { Adapter } from './adapter.ts';
import { bluesky } from './bluesky.ts';
import { buffer } from './buffer.ts';
import { discord } from './discord.ts';
import { facebook } from './facebook.ts';
import { github } from './github.ts';
import { glassdoor } from './glassdoor.ts';
import { googleBusiness } from './google-business.ts';
import { googleMaps } from './google-maps.ts';
import { hackerNews } from './hacker-news.ts';
import { hootsuite } from './hootsuite.ts';
import { indeed } from './indeed.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { medium } from './medium.ts';
import { nextdoor } from './nextdoor.ts';
import { nhsUk } from './nhs-uk.ts';
import { pinterest } from './pinterest.ts';
import { practice } from './practice.ts';
import { quora } from './quora.ts';
import { reddit } from './reddit.ts';
import { slack } from './slack.ts';
import { sprout } from './sprout.ts';
import { stackOverflow } from './stack-overflow.ts';
import { teams } from './teams.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tripadvisor } from './tripadvisor.ts';
import { trustpilot } from './trustpilot.ts';
import { tumblr } from './tumblr.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { yelp } from './yelp.ts';
import { youtube } from './youtube.ts';

/** Every site that the manifest lists, in the order in which people are told of them. */
export const ADAPTERS: readonly Adapter[] = [
  x,
  linkedin,
  facebook,
  instagram,
  threads,
  reddit,
  youtube,
  tiktok,
  bluesky,
  mastodon,
  pinterest,
  tumblr,
  quora,
  medium,
  hackerNews,
  discord,
  whatsapp,
  telegram,
  slack,
  teams,
  nextdoor,
  googleMaps,
  googleBusiness,
  trustpilot,
  tripadvisor,
  glassdoor,
  indeed,
  yelp,
  nhsUk,
  stackOverflow,
  github,
  hootsuite,
  buffer,
  sprout,
];

/** Adapters that only the practice copy of the extension reaches. */
export const PRACTICE_ADAPTERS: readonly Adapter[] = [practice];
