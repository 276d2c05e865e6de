import type { STORED } from '../../messaging/stored.ts';

/** One thing that Forepost keeps in the browser's storage. */
export interface KeptItem {
  readonly what: string;
  /** What of it tells anything about the person, and what does not. */
  readonly aboutPeople: string;
  readonly howLong: string;
}

/**
 * All that is kept, by its name in the storage. The compiler refuses the list when something is
 * stored that is missing here.
 */
export const KEPT_ON_DEVICE: Readonly<Record<keyof typeof STORED, KeptItem>> = {
  policy: {
    what: 'The policy in force, ready to run.',
    aboutPeople: 'Only what your policy says, such as the names of its contacts.',
    howLong: 'Until the next policy replaces it.',
  },
  previous: {
    what: 'The clauses before the last change, to show what is new.',
    aboutPeople: 'Nothing.',
    howLong: 'Until the clauses change again.',
  },
  strings: {
    what: 'The words of the panel and the pages in the language that you have set.',
    aboutPeople: 'Nothing.',
    howLong: 'Until the setting or the version changes.',
  },
  sources: {
    what: 'The managed settings and the signed files that were accepted last.',
    aboutPeople: 'Only what you have set, such as the department of the browser.',
    howLong: 'Until new ones are accepted or the setting is taken away.',
  },
  channels: {
    what: 'When each signed file was looked for last, and why a look failed.',
    aboutPeople: 'Nothing but these times.',
    howLong: 'Until the next look.',
  },
  coverage: {
    what: 'Which of the listed sites Forepost has run on, how well it sees them, and when it last noted so.',
    aboutPeople:
      'That this browser has used the site. No account, no page, no post. Nothing from private windows.',
    howLong: 'The latest 100 sites; each is overwritten by a newer note.',
  },
  added: {
    what: 'The hosts that your policy or settings add, and whether each is watched.',
    aboutPeople: 'Whether the person has allowed Forepost on these hosts.',
    howLong: 'Until the policy or the settings change.',
  },
  faults: {
    what: 'What went wrong inside Forepost: a part of it, a code, how often and when.',
    aboutPeople: 'Nothing: an error is kept by its kind, never by its words.',
    howLong: 'The latest 50 kinds.',
  },
  draw: {
    what: 'A random number from 0 to 1 that says which part of the devices this one belongs to while the policy is rolled out.',
    aboutPeople: 'Nothing; it is never sent.',
    howLong: 'As long as Forepost is installed.',
  },
  pause: {
    what: 'When a pause ends that the person has begun.',
    aboutPeople: 'That moment.',
    howLong: 'One hour at most.',
  },
  speakers: {
    what: 'As whom the person has said that they post, by site and handle.',
    aboutPeople:
      'The handle, where the site shows one, and their answer; the person sees and forgets both in the popup. Nothing from private windows.',
    howLong: 'The latest 100, until the person forgets them.',
  },
  muted: {
    what: 'Which warnings the person has called wrong: the rule, one of four reasons, and a number made from the words with a secret of the device.',
    aboutPeople:
      'That a rule was called wrong. The words are not kept; whoever has the device can test a guess. Nothing from private windows.',
    howLong: 'The latest 500, until the person takes them back.',
  },
  counts: {
    what: 'How often each rule came to which outcome on which site, by whole days. Only while the setting measurement is there.',
    aboutPeople:
      'That this browser has met these rules. No text, no account, no time of day. Nothing from private windows.',
    howLong: 'Until the collector has them, seven days at most.',
  },
};
