import { stringify } from 'yaml';

import type { Policy } from '../policy.ts';

/** What a starter is made of. */
export interface StarterParts {
  readonly id: string;
  /** What the organisation is called. */
  readonly name: string;
  /** The built-in pack that the starter builds on, and what that pack makes alone. */
  readonly pack: string;
  readonly packPolicy: Policy;
  /** When it is written, in milliseconds since the epoch. */
  readonly now: number;
}

/** Where the sample crisis ends: a week on. */
const PERIOD_MS = 7 * 86_400_000;

/**
 * Writes a policy to begin with: complete, valid, and commented line by line. What most
 * organisations need is in force; the rest stands there as comments in the right form.
 */
export function writeStarter(parts: StarterParts): string {
  const sections = [
    writeHeader(parts),
    writeOrganisation(parts),
    writeContacts(parts),
    writeClauses(parts),
    writeRule(parts),
    writePeriod(parts),
    writeSites(parts),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** What the policy is called, and how to work with it. */
function writeHeader({ id, name, pack, packPolicy }: StarterParts): string {
  return `# yaml-language-server: $schema=./forepost.schema.json
# The line above gives completion in editors: forepost policy schema --out forepost.schema.json
#
# Examine this file:  forepost policy lint FILE
# Try its examples:   forepost policy test FILE
# See what holds:     forepost policy show FILE
# Check a post:       forepost check --policy FILE 'The text of a post'
#
# Guidance for staff, not legal advice: let the people who own these clauses read them first.
forepost: 1
id: ${id}
version: '1'                    # Raise it with each change that you publish.
title: ${write(`${name}: social media policy`)}
language: ${packPolicy.language}
# jurisdiction: uk              # One of uk, us, eu, ie.

# The built-in pack that this policy builds on. Below stands only what is your own.
extends: [${pack}]`;
}

/** What the organisation is called and owns. */
function writeOrganisation({ id, name }: StarterParts): string {
  return `# What you are called and own. Rules about "our" organisation know it by these words.
organisation:
  names:
    - ${write(name)}
  domains:
    - ${id}.example             # A link to these counts as published.
  # aliases: [short name, former name]
  # handles: ['@${id}']
  # products: [product]
  # competitors: [competitor]

# Which of your handles speak for you. Everyone else speaks for themselves.
# accounts:
#   brand: ['@${id}']`;
}

/** When a contact answers, to copy from. */
const SAMPLE_HOURS = [
  '    # When they answer, and whom to ask at other times; a panel tells it in the reader’s own time.',
  '    # hours:',
  '    #   zone: Europe/London',
  "    #   open: [{ days: [mon, tue, wed, thu, fri], from: '09:00', until: '17:00' }]",
  '    # outOfHours: night',
];

/** Everyone to whom the pack sends people. */
function writeContacts({ id, packPolicy }: StarterParts): string {
  const contacts = Object.entries(packPolicy.contacts).map(([contact, { name, role }], index) =>
    [
      `  ${contact}:`,
      ...(role === undefined ? [] : [`    # ${role}.`]),
      `    name: ${write(name)}`,
      `    mail: ${contact}@${id}.example`,
      ...(index === 0 ? SAMPLE_HOURS : []),
    ].join('\n'),
  );
  return [
    '# Whom a warning sends people to. Fill in real addresses.',
    'contacts:',
    ...contacts,
    "  # night: { name: Press office at night, phone: '01632 960000' }",
  ].join('\n');
}

/** The clauses of the pack, ready to be numbered and linked as the organisation's own. */
function writeClauses({ id, packPolicy }: StarterParts): string {
  const clauses = Object.entries(packPolicy.clauses).flatMap(([clause, { number, title }]) => [
    `#   # ${title}`,
    `#   ${clause}: { number: '${number}', url: 'https://intranet.${id}.example/policy#${number}' }`,
  ]);
  return [
    '# The clauses of the pack. Give each the number and address that it has in your own policy.',
    '# clauses:',
    ...clauses,
  ].join('\n');
}

/** A rule to copy from: a code name and what must not be said of it yet. */
function writeRule({ packPolicy }: StarterParts): string {
  const clause = Object.hasOwn(packPolicy.clauses, SAMPLE_CLAUSE)
    ? SAMPLE_CLAUSE
    : (Object.keys(packPolicy.clauses)[0] ?? SAMPLE_CLAUSE);
  return `# Groups of words that rules look for. Terms are whole words in any case, with plural.
signals:
  code-name:
    terms: [Project Larch]      # What you have not announced. One common word alone fires too often.
  announcing:
    terms: [opens, opening, launches, launching, announce, announced, goes live]

# A rule says what is looked for, for which clause. Its examples are tried whenever it is loaded.
rules:
  - id: unannounced-project
    clause: ${clause}
    severity: high
    match:
      all: [code-name, announcing]
      within: sentence
    message: This may announce a project too early.
    advice: Wait for the announcement, then share its link.
    examples:
      warn:
        - Project Larch opens in May!
      silent:
        - Our library opens at nine tomorrow.
        - A larch fell over the path last night.

# A rule of the pack can be changed, or switched off, by its id.
# forepost policy show FILE lists them.`;
}

const SAMPLE_CLAUSE = 'confidential-business';

/** A crisis, ready for the day when it is needed. */
function writePeriod({ now }: StarterParts): string {
  const moment = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
  return `# A time window with words of its own: crisis, embargo, quiet-period or pre-election.
# periods:
#   - id: sample-crisis
#     kind: crisis
#     from: ${moment(now)}
#     until: ${moment(now + PERIOD_MS)}
#     topic: What has happened, in a few words
#     terms: [crane, Canal Street]
#     holdingLine: We are looking into it and will say more at noon.
#     contact: comms`;
}

/** Sites to stay away from, and what is done about findings. */
function writeSites({ packPolicy }: StarterParts): string {
  const { critical, high, medium, low, info } = packPolicy.actions;
  return `# What is done, by severity: audit, hint, warn, justify or block.
# actions: { critical: ${critical}, high: ${high}, medium: ${medium}, low: ${low}, info: ${info} }

# How far it has been rolled out: a device takes the first step that it belongs to.
# rollout:
#   - { stage: warn, percent: 10 }
#   - { stage: hint }

# Sites where Forepost stays away.
# sites:
#   off: [example.org]`;
}

/** A text as it stands in YAML, quoted where it must be. */
function write(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN', blockQuote: false }).trim();
}
