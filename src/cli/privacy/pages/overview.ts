import { code, type Page } from '../../deploy/page.ts';
import { ALL_CLAIMS } from '../claims.ts';
import { KEPT_ON_DEVICE } from '../kept-on-device.ts';
import { type PackFacts, writeNames } from '../pack-facts.ts';
import { ADDED_SITES_REASON, explainPermissions, SITES_REASON } from '../permission-reasons.ts';
import { heading, list, table, text, writeTests } from './blocks.ts';

/** The facts: what is processed, kept and asked for, and what proves it. For data protection and IT. */
export function writeOverview(facts: PackFacts): Page {
  return {
    title: `Forepost and personal data at ${facts.organisation}`,
    language: 'en-GB',
    blocks: [
      text(
        `This page was written from the policy and the settings in force and from the built extension. Policy: “${facts.policy.title}” (${code(facts.policy.id)}, version ${code(facts.policy.version)}) with ${facts.counts.rules} rules for ${facts.counts.clauses} clauses. Write it again when one of them changes.`,
      ),
      heading('What is processed, where, and for how long'),
      table(['What', 'Where', 'For how long'], listProcessing(facts)),
      heading('Why nothing leaves the page'),
      text(
        'The draft is read and checked by a script inside the page. That script has no code to reach a network, and the messages by which it speaks to the rest of the extension have no place for a text: they are ids, codes and numbers, and anything else is refused. The rest of the extension asks for the files below, and for nothing else.',
      ),
      text('A draft, or a part of it, leaves the box only when the person does one of these:'),
      list(
        'They post it, on the site, as they would without Forepost.',
        'They ask a contact and tick the box that adds the draft: their own mail program then opens with it, and they send it or not.',
        'They copy it themselves.',
      ),
      heading('Requests that the extension can make'),
      table(
        ['Setting', 'Address', 'When', 'What it carries'],
        facts.requests.map(({ setting, address, when, carries }) => [
          code(setting),
          code(address),
          when,
          carries,
        ]),
        'None: no address is set.',
      ),
      text(
        `A server that is asked sees what every web server sees: the network address, the kind of browser, and the time. Measurement is ${facts.measures ? 'switched on' : 'off'}.`,
      ),
      text(
        facts.packageAddresses.length === 0
          ? 'The browser itself, not the extension, fetches the extension and its updates.'
          : `The browser itself, not the extension, fetches the extension and its updates from ${writeNames([...new Set(facts.packageAddresses)])}.`,
      ),
      text(
        facts.openedHosts.length === 0
          ? 'The panel and the reader have no link to a page of the organisation.'
          : `A person can open pages of ${writeNames(facts.openedHosts)} from the panel or the reader; the address opened is the one in the policy.`,
      ),
      heading('Permissions'),
      table(
        ['Permission', 'Why'],
        [
          ...explainPermissions(facts.permissions).map(([name, why]) => [code(name), why]),
          ['The listed sites', SITES_REASON],
          [`Sites that you add (${writeNames(facts.optionalHosts)}, optional)`, ADDED_SITES_REASON],
        ],
      ),
      text(`The sites: ${writeNames(facts.hosts)}.`),
      text(
        facts.sitesAdded.length === 0
          ? 'The policy and the settings add none.'
          : `Added by the policy or the settings, each watched once the person has allowed it: ${writeNames(facts.sitesAdded)}.`,
      ),
      text(
        facts.sitesOff.length === 0
          ? 'None of them is left alone by the policy or the settings.'
          : `Left alone by the policy or the settings: ${writeNames(facts.sitesOff)}.`,
      ),
      heading('What is kept on the device'),
      text(
        'In the storage that the browser gives to the extension, which no site can read. Removing the extension removes all of it.',
      ),
      table(
        ['Name', 'What', 'What it tells of a person', 'For how long'],
        Object.entries(KEPT_ON_DEVICE).map(([name, { what, aboutPeople, howLong }]) => [
          code(name),
          what,
          aboutPeople,
          howLong,
        ]),
      ),
      heading('What is proven, and where'),
      text(
        'Each of these is a test in the source of Forepost, run in real browsers where a browser matters. `npm test` runs them all.',
      ),
      table(
        ['Claim', 'Test'],
        ALL_CLAIMS.map((claim) => [claim.text, writeTests(claim)]),
      ),
    ],
  };
}

function listProcessing({ measures }: PackFacts): readonly (readonly string[])[] {
  const inPage = 'In the page, in the memory of the browser.';
  return [
    ['The draft in a compose box of a listed site', inPage, 'While the box is open. Never stored.'],
    [
      'A text that is being answered, where a rule asks for it',
      inPage,
      'While the box is open. Never stored.',
    ],
    [
      'The handle that speaks, to tell a private account from one of the organisation',
      inPage,
      'While the box is open. Never stored.',
    ],
    ['What is listed below as kept', 'On the device, in the browser.', 'As it says there.'],
    [
      'Counts of rule, site and outcome',
      measures ? 'At the address below.' : 'Nowhere: measurement is off.',
      measures ? 'As long as your collector keeps them.' : 'Not at all.',
    ],
  ];
}
