/** Something that the pack says of Forepost, with the test that fails when it stops being true. */
export interface Claim {
  readonly text: string;
  /** File of the test from the root of the project, and its title as it is written there. */
  readonly proofs: readonly { readonly file: string; readonly title: string }[];
}

const PRIVACY = 'test/e2e/privacy.e2e.ts';

/** All claims that are proven; `test/cli/privacy/claims.test.ts` checks that the tests are there. */
export const CLAIMS = {
  noRequests: {
    text: 'No request is made while a draft is written, held and decided.',
    proofs: [
      { file: PRIVACY, title: 'asks for nothing while a draft is written, held and decided' },
    ],
  },
  noTrace: {
    text: 'No word of the draft is in a message inside the extension, in anything stored, or anywhere in the page but in its own box.',
    proofs: [{ file: PRIVACY, title: 'leaves no word of the draft outside of its box' }],
  },
  noWayOut: {
    text: 'The parts that see a draft have no code that could reach the network.',
    proofs: [
      { file: 'test/bundle/content-scripts.test.ts', title: 'has no way to reach the network' },
      {
        file: 'test/architecture.test.ts',
        title: 'cannot be reached over the network from where a draft is seen',
      },
    ],
  },
  plainRequests: {
    text: 'A request for a signed file carries nothing that could tell people apart, and follows no redirect.',
    proofs: [
      {
        file: 'test/background/fetch-file.test.ts',
        title: 'sends nothing that could tell people apart, and lets the cache make it conditional',
      },
      { file: 'test/background/fetch-file.test.ts', title: 'does not go where a server redirects' },
    ],
  },
  noAddresses: {
    text: 'The background learns neither the address nor the title of a page, only its host.',
    proofs: [
      {
        file: 'test/messaging/server.test.ts',
        title: 'tells the handler tab, frame and host, and not the address or title of the page',
      },
    ],
  },
  faultsWithoutText: {
    text: 'A fault is kept by its kind and never quotes what was written.',
    proofs: [
      {
        file: 'test/background/faults.test.ts',
        title: 'names the class of an error and never quotes it',
      },
    ],
  },
  mutedWithoutText: {
    text: 'What a person calls wrong is kept by rule, number and reason and never by its words.',
    proofs: [
      {
        file: 'test/content/session/muted-words.test.ts',
        title: 'is remembered on the device, by rule, number and reason and never by the words',
      },
    ],
  },
  privateWindows: {
    text: 'From private windows neither the sites used nor what was called wrong is kept.',
    proofs: [
      { file: 'test/background/coverage.test.ts', title: 'leaves no trace of %s' },
      { file: 'test/background/muted.test.ts', title: 'leaves no trace of a private window' },
    ],
  },
  frozenPermissions: {
    text: 'The extension asks for these permissions and sites, and for no other; on any further site it sees nothing until the organisation adds it and the person allows it.',
    proofs: [
      {
        file: 'test/bundle/extension.test.ts',
        title: 'asks for nothing but storage, scripting and alarms, on the hosts where it runs',
      },
      {
        file: 'test/build/manifest.test.ts',
        title: 'lists exactly the hosts of the adapters, and not the practice page',
      },
      {
        file: 'test/background/keep-added.test.ts',
        title: 'gives back every access that is not asked for',
      },
    ],
  },
  unseenBySites: {
    text: 'A site finds no file of the extension, and its page stays as it would be without Forepost.',
    proofs: [
      { file: 'test/bundle/extension.test.ts', title: 'offers no file to pages' },
      {
        file: 'test/e2e/identity.e2e.ts',
        title: 'leaves page and model as they are without Forepost, at every step',
      },
    ],
  },
  askedByHand: {
    text: 'A question to a contact has the draft in it only while the person ticks the box for it.',
    proofs: [
      {
        file: 'test/panel/ask.browser.test.ts',
        title: 'adds the draft to the mail only while it is ticked',
      },
    ],
  },
  personDecides: {
    text: 'Forepost never posts: after a decision the person presses Post again.',
    proofs: [
      {
        file: 'test/content/session/holding.browser.test.ts',
        title: 'passes once after the person has decided, and is never made for them',
      },
    ],
  },
  sameBytes: {
    text: 'The same source gives the same package, byte for byte.',
    proofs: [
      { file: 'test/bundle/packages.test.ts', title: 'have the same bytes after another build' },
    ],
  },
  genuineFiles: {
    text: 'A policy that was changed on its way, or signed with another key, is refused.',
    proofs: [
      {
        file: 'test/policy/distribution/open-signed.test.ts',
        title: 'is refused when one letter was changed',
      },
      {
        file: 'test/policy/distribution/open-signed.test.ts',
        title: 'is refused when it was signed with a key that is not set',
      },
    ],
  },
} as const satisfies Readonly<Record<string, Claim>>;

/** Every claim, in order. */
export const ALL_CLAIMS: readonly Claim[] = Object.values(CLAIMS);
