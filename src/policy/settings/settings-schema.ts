import { z } from 'zod';

import { ACCOUNTS } from '../../shared/vocabulary.ts';
import { id, text, words } from '../schema-atoms.ts';
import { isServedSafely } from './served-safely.ts';

/**
 * What an administrator can set for every browser of an organisation. Each top-level setting stands
 * on its own, because browsers and `readSettings` drop a wrong one as a whole and keep the rest.
 * Titles and descriptions are what the browsers' policy editors show.
 */

/** The address of a signed file. */
const fileAddress = z
  .string()
  .refine(isServedSafely, 'an https: address, or http: on this computer itself for a trial');

// Must match 32 bytes: 43 letters and a `=`; must not match a whole PEM file.
/** A public key as `forepost policy keygen` writes it. */
const publicKey = z
  .string()
  .regex(/^\s*[A-Za-z0-9+/]{43}=\s*$/, 'the one line of a .public file')
  .transform((key) => key.trim());

const handles = (title: string, description: string) =>
  words.optional().meta({ title, description });

const accounts = z
  .strictObject({
    brand: handles('Organisation', "Handles of the organisation's own accounts."),
    professional: handles('In their role', 'Handles of people who speak in their role.'),
    creator: handles('Creators', 'Handles of people who are paid to promote.'),
    default: z
      .enum(ACCOUNTS)
      .optional()
      .meta({
        title: 'Everyone else',
        description: `What a handle is that is not listed: ${ACCOUNTS.join(', ')}.`,
      }),
  })
  .meta({
    title: 'Accounts',
    description: "Which handles speak as what; added to the policy's own lists.",
  });

const sites = z
  .strictObject({
    off: words.optional().meta({
      title: 'Sites left alone',
      description: 'Hosts or adapters where Forepost does nothing, such as news.ycombinator.com.',
    }),
    add: z
      .array(
        z.strictObject({
          host: text.meta({
            title: 'Host',
            description: 'Such as forum.example.org, or *.forum.example.org for all below it.',
          }),
          adapter: id.meta({
            title: 'Adapter',
            description: 'What it is built with: such as mastodon, or generic for anything else.',
          }),
        }),
      )
      .optional()
      .meta({
        title: 'Sites added',
        description:
          'Hosts that Forepost watches besides. Each person allows them once, by a button on the status page.',
      }),
  })
  .meta({ title: 'Sites', description: 'Added to what the policy says about sites.' });

const features = z
  .strictObject({
    hints: z.boolean().optional().meta({
      title: 'Quiet hints',
      description: 'Marks words that do not hold a post; true without this setting.',
    }),
    safeReplies: z.boolean().optional().meta({
      title: 'Replies to copy',
      description: 'Offers safe replies to reviews; true without this setting.',
    }),
    welcome: z.boolean().optional().meta({
      title: 'First-run page',
      description:
        'Opens a page after the installation that says what Forepost does; true without it.',
    }),
    tryText: z.boolean().optional().meta({
      title: 'Trying a text',
      description: 'Offers a box on the status page to try a text; true without this setting.',
    }),
  })
  .meta({ title: 'Features', description: 'Parts of Forepost that can be switched off.' });

/** Fewer people than this could be told apart by what is counted. */
const FEWEST_PEOPLE = 10;

const measurement = z
  .strictObject({
    url: fileAddress.meta({
      title: 'Address of the collector',
      description:
        "Where your organisation's own OpenTelemetry collector takes metrics over HTTP, such as https://collector.example.org/v1/metrics.",
    }),
    people: z
      .int()
      .min(FEWEST_PEOPLE)
      .meta({
        title: 'How many people',
        description: `For how many people this setting is made: ${FEWEST_PEOPLE} at least, else nothing is counted.`,
      }),
    group: id.optional().meta({
      title: 'Group',
      description: 'Which group they are, such as north-region; it goes with the counts.',
    }),
  })
  .meta({
    title: 'Measurement',
    description:
      'Sends daily counts of rule, site and outcome to your own collector: never a text, a person or a time of day. Nothing is counted without this setting.',
  });

export const settingsSchema = z.strictObject({
  policy: text.optional().meta({
    title: 'Policy',
    description:
      'A whole policy file as text, YAML or JSON. It goes on top of the policy from policyUrl.',
  }),
  policyUrl: fileAddress.optional().meta({
    title: 'Address of the signed policy',
    description: 'Where the file that "forepost policy sign" wrote is served. Needs policyKey.',
  }),
  policyKey: z.array(publicKey).min(1).max(8).optional().meta({
    title: 'Public keys',
    description:
      'Ed25519 public keys that signed files are checked with, one entry each as "forepost policy keygen" wrote it. Two while a key is being replaced.',
  }),
  crisisUrl: fileAddress.optional().meta({
    title: 'Address of the crisis file',
    description:
      'Where the file that "forepost crisis" wrote is served; asked for every minute. Needs policyKey.',
  }),
  refreshMinutes: z.int().min(5).max(10_080).optional().meta({
    title: 'Minutes between looks',
    description: 'How often the signed policy is asked for, from 5 to 10080; 60 without it.',
  }),
  accounts: accounts.optional(),
  sites: sites.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en-GB')
    .optional()
    .meta({
      title: 'Language',
      description: "The language of Forepost and of the policy's texts, such as en-GB.",
    }),
  department: id.optional().meta({
    title: 'Department',
    description: 'Which department of the signed policy this browser belongs to.',
  }),
  features: features.optional(),
  measurement: measurement.optional(),
  allowPause: z.boolean().optional().meta({
    title: 'Allow a pause',
    description:
      'Lets people pause warnings for an hour at a time from the popup; false without it. What the policy blocks stays blocked.',
  }),
});

/** Settings that are in force; each may be absent. */
export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;

/** How often the signed policy is asked for where nothing is set. */
export const DEFAULT_REFRESH_MINUTES = 60;
