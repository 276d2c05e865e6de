import { z } from 'zod';

import { text } from '../../policy/schema-atoms.ts';
import { isServedSafely } from '../../policy/settings/served-safely.ts';
import { settingsSchema } from '../../policy/settings/settings-schema.ts';

/** What an organisation answers once, for everything that the deployment kit writes. */

export const PLATFORMS = ['linux', 'windows', 'macos', 'google-admin', 'intune'] as const;
export type Platform = (typeof PLATFORMS)[number];

const address = z
  .string()
  .refine(isServedSafely, 'an https: address, or http: on this computer itself for a trial');

// Must match `dloicalocdbfnillldhkbgalhcnojfjc`; must not match `forepost`.
const chromeId = z.string().regex(/^[a-p]{32}$/, "the extension's id: 32 letters from a to p");
// Must match `forepost@forepost.example` and `{…}` with a UUID; must not match `forepost`.
const geckoId = z
  .string()
  .regex(
    /^(?:[\w.-]*@[\w.-]+|\{[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\})$/,
    "the add-on's id, such as forepost@forepost.example",
  );
// Must match `1.2.3`; must not match `v1`.
const version = z.string().regex(/^\d+(?:\.\d+){0,3}$/, 'a version such as 0.1.0');

/** Chrome and Edge: the same file, but each store gives an id of its own. */
const chromium = z.strictObject({
  id: chromeId,
  /** A store's address, or that of the update manifest on the organisation's server. */
  updateUrl: address,
  /** Where the `.crx` lies; only without a store. */
  package: address.optional(),
});

const firefox = z.strictObject({
  id: geckoId,
  /** Where the signed `.xpi` lies. */
  package: address,
  /** The address that was packed into it, where updates.json lies; only without a store. */
  updateUrl: address.optional(),
});

const browsers = z
  .strictObject({
    chrome: chromium.optional(),
    edge: chromium.optional(),
    firefox: firefox.optional(),
  })
  .refine((given) => Object.values(given).some((each) => each !== undefined), {
    error: 'at least one of chrome, edge and firefox',
  });

export const orgSchema = z.strictObject({
  /** The form of the file. */
  kit: z.literal(1),
  organisation: text,
  /** Whom people ask about the deployment itself. */
  helpDesk: text,
  /** Whom people ask what is done with their data, for the pages of `forepost privacy pack`. */
  privacyContact: text.optional(),
  /** The version of the packages on the organisation's own server. */
  version: version.optional(),
  /** Whether Chrome and Edge always show the button. */
  pinned: z.boolean().optional(),
  browsers,
  platforms: z.array(z.enum(PLATFORMS)).min(1),
  settings: settingsSchema,
});

export type Org = z.infer<typeof orgSchema>;
export type ChromiumName = 'chrome' | 'edge';
export type Chromium = z.infer<typeof chromium>;
export type Firefox = z.infer<typeof firefox>;
