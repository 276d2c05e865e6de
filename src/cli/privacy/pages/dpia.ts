import { code, type Page } from '../../deploy/page.ts';
import { CLAIMS } from '../claims.ts';
import { type PackFacts, writeNames } from '../pack-facts.ts';
import { fillIn, heading, list, table, text } from './blocks.ts';
import { listRisks } from './risks.ts';

/** What an impact assessment can take over, and what the organisation must add to it. */
export function writeDpia(facts: PackFacts): Page {
  return {
    title: `Input for a data protection impact assessment: Forepost at ${facts.organisation}`,
    language: 'en-GB',
    blocks: [
      text(
        'This page describes what Forepost does and what can go wrong. It is not the assessment, and not legal advice: the decision, and everything marked “To fill in”, is the organisation’s. The facts are in `overview.html`.',
      ),
      heading('1. What is planned'),
      text(
        `An extension in the browser checks what people write in compose boxes of ${facts.hosts.length + facts.sitesAdded.length} addresses of social, review and messaging sites, before they post it. It compares the draft with the ${facts.counts.clauses} clauses of “${facts.policy.title}” (version ${code(facts.policy.version)}), and shows the person, and nobody else, what may breach one of them, whom to ask, and what to change.`,
      ),
      list(
        `What it may do: ${describeActions(facts)}.`,
        `Where: ${facts.sitesOff.length === 0 ? 'on all sites that it knows' : `on all sites that it knows but ${writeNames(facts.sitesOff)}`}. Private messages on those sites are checked in the same way, and nothing of them leaves the page either.`,
        `Whose data: employees who write; people they write about, while the draft is open.`,
        `Recipients: none. ${facts.measures ? 'Measurement is switched on: counts without text and without a person go to the organisation’s own collector.' : 'Measurement is off.'}`,
      ),
      fillIn(
        'The controller, its representative and its data protection officer.',
        'Who is given the extension: which employees, on which computers, and whether those are also used in private.',
        'The lawful basis, with its reasons. Consent is seldom a sound one between employer and employee.',
      ),
      heading('2. Why it is needed, and why not less'),
      list(
        'The purpose is to keep people from breaching a duty by accident: confidentiality, other people’s data, rules on advertising and on prices.',
        'Training alone does not help in the moment of posting; a check by a colleague takes longer, and means that someone else reads the draft.',
        'Filters on the network read what people write and report it. Forepost does neither.',
        'What is processed is the draft alone, where it is written, while it is written.',
      ),
      fillIn(
        'The problem in your organisation that this is for, and what has been tried.',
        'Why these people, these sites and these clauses are needed. Take away those that are not: sites by the setting `sites`, clauses in the policy.',
      ),
      heading('3. Risks and measures'),
      table(
        ['Risk', 'Measure', 'Proven by'],
        listRisks(facts).map(({ risk, measure, proof }) => [risk, measure, proof]),
      ),
      fillIn('How likely and how grave each risk is after these measures, and who accepts it.'),
      heading('4. Rights of the people'),
      list(
        'Nothing about a person is held by the organisation through Forepost, so there is nothing to give out, correct or delete centrally.',
        'What is kept on the device can be seen on the status page; removing the extension deletes it.',
        'No decision is made about anyone: the person decides about their own post.',
        CLAIMS.personDecides.text,
      ),
      fillIn('How people are told (`notice.html` is a beginning), and to whom they can turn.'),
      heading('5. Whom you have asked'),
      fillIn(
        'The advice of the data protection officer.',
        'The views of employees or their representatives (`works-council.html` is written for them).',
        'The decision, its date, and when it is looked at again. Do so when the policy or the settings change.',
      ),
    ],
  };
}

const ACTION_WORDS = {
  audit: 'say nothing',
  hint: 'mark words quietly',
  warn: 'hold a post until the person decides',
  justify: 'hold a post until the person has chosen a reason, which is not kept',
  block: 'hold a post until it is changed',
} as const;

function describeActions({ actions }: PackFacts): string {
  const words = actions.map((action) => ACTION_WORDS[action]);
  return words.length === 0 ? 'nothing, because no rule leads to an action' : words.join('; ');
}
