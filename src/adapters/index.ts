import type { Adapter } from './adapter.ts';
import { facebook } from './facebook.ts';
import { generic } from './generic.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { nhsUk } from './nhs-uk.ts';
import { practice } from './practice.ts';
import { x } from './x.ts';

/** Every site that the manifest lists. */
export const ADAPTERS: readonly Adapter[] = [x, linkedin, mastodon, facebook, nhsUk, generic];

/** Adapters that only the practice copy of the extension reaches. */
export const PRACTICE_ADAPTERS: readonly Adapter[] = [practice];
