import { CLAIMS } from '../claims.ts';
import type { PackFacts } from '../pack-facts.ts';
import { writeProofs } from './blocks.ts';

/** What could go wrong for people, what is done against it, and the tests that prove the measure. */
export interface Risk {
  readonly risk: string;
  readonly measure: string;
  readonly proof: string;
}

const BY_DESIGN = 'No test; see the source.';

/** The risks of an impact assessment under a policy and settings, gravest for people first. */
export function listRisks(facts: PackFacts): readonly Risk[] {
  const { actions, measures, requests, protectsSpeech } = facts;
  const { noRequests, noTrace, noWayOut, unseenBySites, genuineFiles } = CLAIMS;
  return [
    {
      risk: 'What someone writes reaches their employer, or anyone else.',
      measure: `${noWayOut.text} ${noTrace.text} ${noRequests.text}`,
      proof: writeProofs(noWayOut, noTrace, noRequests),
    },
    {
      risk: 'The tool is used to watch people or to judge their work.',
      measure: measures
        ? 'There is no report about a person and no log of posts. Measurement is on: it counts by rule, site and outcome, without text and without a person. Look at how small a group can be.'
        : 'There is no report and no log of posts, and measurement is off.',
      proof: writeProofs(CLAIMS.noRequests, CLAIMS.noAddresses),
    },
    {
      risk: 'People stop saying what they are entitled to say: about pay, conditions, safety, their union, or wrongs.',
      measure: protectsSpeech
        ? 'Speech of that kind silences the rules on conduct and tone, but not those on other people’s data. The notice says so. The person decides.'
        : 'None in this policy: it does not extend a pack that protects such speech. Extend one, such as `general`.',
      proof: BY_DESIGN,
    },
    ...(actions.includes('block')
      ? [
          {
            risk: 'A rule of this policy that blocks keeps back a post that is lawful.',
            measure:
              'Only rules that the policy gives the action "block" do so. Keep them few, and name a contact who answers quickly.',
            proof: BY_DESIGN,
          },
        ]
      : []),
    {
      risk: 'A warning is wrong, and someone is treated as if they had done wrong.',
      measure: `Warnings say "may" and that they can be wrong. Nobody but the person sees them. ${CLAIMS.mutedWithoutText.text}`,
      proof: writeProofs(CLAIMS.mutedWithoutText),
    },
    {
      risk: 'Someone with access to the computer learns which of the sites were used.',
      measure: `That a listed site was used is kept, without account, page or post, for at most 100 sites. ${CLAIMS.privateWindows.text}`,
      proof: writeProofs(CLAIMS.privateWindows, CLAIMS.faultsWithoutText),
    },
    {
      risk: 'A server learns about people from requests for the policy.',
      measure:
        requests.length === 0
          ? 'No address is set, so nothing is asked for.'
          : `${CLAIMS.plainRequests.text} Have the server keep no more than it needs.`,
      proof: writeProofs(CLAIMS.plainRequests),
    },
    {
      risk: 'Someone puts a policy of their own in place of yours.',
      measure: `${genuineFiles.text} The last good one stays.`,
      proof: writeProofs(genuineFiles),
    },
    {
      risk: 'A site finds out that someone uses Forepost, or that it has warned them.',
      measure: unseenBySites.text,
      proof: writeProofs(unseenBySites),
    },
    {
      risk: 'A later version asks to see more.',
      measure: CLAIMS.frozenPermissions.text,
      proof: writeProofs(CLAIMS.frozenPermissions),
    },
  ];
}
