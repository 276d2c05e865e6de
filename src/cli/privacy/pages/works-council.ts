import type { Page } from '../../deploy/page.ts';
import { CLAIMS } from '../claims.ts';
import type { PackFacts } from '../pack-facts.ts';
import { fillIn, heading, list, text, writeProofs } from './blocks.ts';

/** One page for a works council, union or staff forum: what Forepost is unable to do. */
export function writeWorksCouncil(facts: PackFacts): Page {
  return {
    title: `Forepost at ${facts.organisation}: summary for employees’ representatives`,
    language: 'en-GB',
    blocks: [
      text(
        `Forepost is an extension in the browser. Before someone posts on a social or review site, it shows them, and only them, what may breach “${facts.policy.title}”, and whom to ask. ${facts.actions.includes('block') ? 'Some rules of this policy keep a post back until it is changed; for all others the person decides.' : 'The person decides.'}`,
      ),
      text(
        'In Germany, for one, what matters to a works council is whether a device is able to monitor conduct (section 87(1) no. 6 of the Works Constitution Act). So this page says what Forepost is unable to do. It is not legal advice.',
      ),
      heading('What it cannot do'),
      list(
        'Report to managers. There is no report, no dashboard and no account of a person.',
        'Log posts. Neither drafts nor posts are written down, nor whether someone posted after a warning.',
        `Send a draft anywhere. ${CLAIMS.noWayOut.text}`,
        `Follow people. ${CLAIMS.noAddresses.text}`,
        `Post, or change a post. ${CLAIMS.personDecides.text}`,
        'Measure performance. It keeps no number of warnings, no history and no comparison of people.',
      ),
      heading('What is on the computer'),
      text(
        `The policy and the settings; which of the listed sites Forepost has run on; its own faults; what the person has called wrong, as a number and not as words. ${CLAIMS.privateWindows.text} The list is in \`overview.html\`.`,
      ),
      heading('What is counted'),
      text(
        facts.measures
          ? 'Measurement is switched on. It sends counts by rule, site and outcome to the organisation’s own server: no text and no person. It can be switched off.'
          : 'Nothing. Measurement is off.',
      ),
      heading('How you can check it'),
      list(
        `The source is open, and tests prove these claims: ${writeProofs(CLAIMS.noRequests, CLAIMS.noWayOut, CLAIMS.noAddresses, CLAIMS.personDecides, CLAIMS.privateWindows)}.`,
        `${CLAIMS.sameBytes.text} An expert of yours can build it and compare.`,
        'The status page of the extension shows every setting that the employer has made.',
      ),
      heading('What should be agreed'),
      fillIn(
        'That measurement stays as it is now, and that settings and clauses change only after you were told.',
        'That nothing Forepost shows is used against anyone. Name who answers questions, and when this is looked at again.',
      ),
    ],
  };
}
