import type { Evidence } from './adapter.ts';
import { evidence as bluesky } from './bluesky.ts';
import { evidence as buffer } from './buffer.ts';
import { evidence as discord } from './discord.ts';
import { evidence as facebook } from './facebook.ts';
import { evidence as github } from './github.ts';
import { evidence as glassdoor } from './glassdoor.ts';
import { evidence as googleBusiness } from './google-business.ts';
import { evidence as googleMaps } from './google-maps.ts';
import { evidence as hackerNews } from './hacker-news.ts';
import { evidence as hootsuite } from './hootsuite.ts';
import { evidence as indeed } from './indeed.ts';
import { evidence as instagram } from './instagram.ts';
import { evidence as linkedin } from './linkedin.ts';
import { evidence as mastodon } from './mastodon.ts';
import { evidence as medium } from './medium.ts';
import { evidence as nextdoor } from './nextdoor.ts';
import { evidence as nhsUk } from './nhs-uk.ts';
import { evidence as pinterest } from './pinterest.ts';
import { evidence as quora } from './quora.ts';
import { evidence as reddit } from './reddit.ts';
import { evidence as slack } from './slack.ts';
import { evidence as sprout } from './sprout.ts';
import { evidence as stackOverflow } from './stack-overflow.ts';
import { evidence as teams } from './teams.ts';
import { evidence as telegram } from './telegram.ts';
import { evidence as threads } from './threads.ts';
import { evidence as tiktok } from './tiktok.ts';
import { evidence as tripadvisor } from './tripadvisor.ts';
import { evidence as trustpilot } from './trustpilot.ts';
import { evidence as tumblr } from './tumblr.ts';
import { evidence as whatsapp } from './whatsapp.ts';
import { evidence as x } from './x.ts';
import { evidence as yelp } from './yelp.ts';
import { evidence as youtube } from './youtube.ts';

/**
 * Where the selectors of every site come from, by adapter. Apart from `index.ts`, so that none of it
 * is injected into pages.
 */
export const EVIDENCE: Readonly<Record<string, Evidence>> = {
  x: x,
  linkedin: linkedin,
  facebook: facebook,
  instagram: instagram,
  threads: threads,
  reddit: reddit,
  youtube: youtube,
  tiktok: tiktok,
  bluesky: bluesky,
  mastodon: mastodon,
  pinterest: pinterest,
  tumblr: tumblr,
  quora: quora,
  medium: medium,
  'hacker-news': hackerNews,
  discord: discord,
  whatsapp: whatsapp,
  telegram: telegram,
  slack: slack,
  teams: teams,
  nextdoor: nextdoor,
  'google-maps': googleMaps,
  'google-business': googleBusiness,
  trustpilot: trustpilot,
  tripadvisor: tripadvisor,
  glassdoor: glassdoor,
  indeed: indeed,
  yelp: yelp,
  'nhs-uk': nhsUk,
  'stack-overflow': stackOverflow,
  github: github,
  hootsuite: hootsuite,
  buffer: buffer,
  sprout: sprout,
};
