import { describe, expect, it } from 'vitest';

import { buildPanelModel } from '../../../src/content/present/build-panel-model.ts';
import type { CompiledContact, CompiledPolicy } from '../../../src/policy/compiled-policy.ts';
import { asClauseId, asContactId } from '../../../src/shared/ids.ts';
import { createPolicy } from '../../support/fake-edge.ts';
import { createFinding } from '../support/create-finding.ts';

const policy: CompiledPolicy = createPolicy({
  title: 'Meadowbank policy',
  version: '2026.11',
  clauses: [
    {
      id: asClauseId('personal-data'),
      number: '4.2',
      title: 'Personal data',
      statement: 'Keep it private.',
      why: 'Someone could be found by it.',
      dos: ['Ask first.'],
      donts: [],
      contact: asContactId('comms'),
    },
  ],
  contacts: [
    {
      id: asContactId('comms'),
      name: 'Sana Mirza',
      mail: 'comms@meadowbank.example',
      outOfHours: asContactId('on-call'),
    },
  ],
  crises: [
    { id: 'over', from: 0, until: 1_000, topic: 'A fire' },
    { id: 'long', from: 0, until: 9_000 },
    {
      id: 'crane',
      from: 1_000,
      until: 2_000,
      topic: 'Canal Street',
      holdingLine: 'More at noon.',
      contact: asContactId('comms'),
    },
  ],
  replies: [
    { id: 'thanks', title: 'Thanks', text: 'Thank you.', surfaces: ['review-reply'] },
    { id: 'other', title: 'Other', text: 'Hello.', surfaces: ['post'] },
  ],
});

/** The model of some findings in a reply to a review. */
function modelOf(findings: readonly ReturnType<typeof createFinding>[], draft = 'My secret') {
  return buildPanelModel({
    policy,
    findings,
    draft,
    siteName: 'X',
    surface: 'review-reply',
    account: 'brand',
    now: 1_000,
    canWrite: ({ start }) => start > 0,
  });
}

/** Open on Mondays from nine to five, in London. */
const HOURS = {
  zone: 'Europe/London',
  open: [{ days: ['mon'], from: '09:00', until: '17:00' }],
} as const;

/** Whom a finding sends people to, at a moment, when the contact has given hours. */
function contactsAt(moment: string, hours: CompiledContact['hours'], isStandInThere = true) {
  const comms = { id: asContactId('comms'), name: 'Sana', outOfHours: asContactId('on-call') };
  const onCall = { id: asContactId('on-call'), name: 'Press office', phone: '1' };
  const contacts = [
    hours === undefined ? comms : { ...comms, hours },
    ...(isStandInThere ? [onCall] : []),
  ];
  const [finding] = buildPanelModel({
    policy: { ...policy, contacts },
    findings: [createFinding({})],
    draft: '',
    siteName: 'X',
    surface: 'post',
    account: 'personal',
    now: Date.parse(moment),
    canWrite: () => false,
  }).findings;
  return { contact: finding?.contact, standIn: finding?.standIn };
}

describe('whom a finding sends people to', () => {
  it('is the contact alone while they answer', () => {
    expect(contactsAt('2026-11-23T12:00:00Z', HOURS)).toEqual({
      contact: {
        name: 'Sana',
        availability: { kind: 'open', until: Date.parse('2026-11-23T17:00:00Z') },
      },
      standIn: undefined,
    });
  });

  it('is the contact out of hours too while they do not', () => {
    expect(contactsAt('2026-11-23T18:00:00Z', HOURS)).toEqual({
      contact: {
        name: 'Sana',
        availability: { kind: 'closed', opens: Date.parse('2026-11-30T09:00:00Z') },
      },
      standIn: { name: 'Press office', phone: '1' },
    });
  });

  it('is both where hours are given in words, or in a zone that is not known', () => {
    const inWords = contactsAt('2026-11-23T12:00:00Z', 'Mon 9–17');
    expect(inWords).toEqual({
      contact: { name: 'Sana', hours: 'Mon 9–17' },
      standIn: { name: 'Press office', phone: '1' },
    });
    const unknown = contactsAt('2026-11-23T12:00:00Z', { ...HOURS, zone: 'Europe/Lodnon' });
    expect(unknown).toEqual({ contact: { name: 'Sana' }, standIn: inWords.standIn });
  });

  it('is the contact alone where the policy has nobody for other times', () => {
    expect(contactsAt('2026-11-23T18:00:00Z', HOURS, false).standIn).toBeUndefined();
  });
});

describe('buildPanelModel', () => {
  it('says whose policy it is and where the draft stands', () => {
    const { policyTitle, policyVersion, siteName, draft } = modelOf([]);
    expect([policyTitle, policyVersion, siteName, draft]).toEqual([
      'Meadowbank policy',
      '2026.11',
      'X',
      'My secret',
    ]);
  });

  it('explains a finding by its clause, the words and whom to ask', () => {
    const [finding] = modelOf([createFinding({ ranges: [{ start: 3, end: 9 }] })]).findings;
    expect(finding).toMatchObject({
      message: 'This may tell a secret.',
      advice: 'Take it out.',
      why: 'Someone could be found by it.',
      excerpt: [
        { text: 'My ', isMarked: false },
        { text: 'secret', isMarked: true },
      ],
      clause: { number: '4.2', title: 'Personal data', statement: 'Keep it private.' },
      contact: { name: 'Sana Mirza', mail: 'comms@meadowbank.example' },
    });
    expect(finding?.contact).not.toHaveProperty('outOfHours');
  });

  it('shows a safer wording as it will read, and tells whether it can be written', () => {
    const change = { start: 3, end: 9, text: 'perhaps secret' };
    const [known, made] = modelOf([
      createFinding({
        suggestion: { place: 'start', text: 'Ad:', change: { ...change, start: 0 } },
      }),
      createFinding({ suggestion: { place: 'words', text: 'perhaps {marked}', change } }),
    ]).findings;
    expect(known?.wording).toEqual({ place: 'start', text: 'Ad:', isUsable: false });
    expect(made?.wording).toEqual({ place: 'words', text: 'perhaps secret', isUsable: true });
  });

  it('keeps the order of the findings', () => {
    const severities = modelOf([
      createFinding({ severity: 'critical' }),
      createFinding({ severity: 'low' }),
    ]).findings.map(({ severity }) => severity);
    expect(severities).toEqual(['critical', 'low']);
  });

  it('offers only replies for the surface', () => {
    expect(modelOf([]).replies.map(({ id }) => id)).toEqual(['thanks']);
  });

  it('tells of the crises that are going on, the one that ends first in front', () => {
    expect(modelOf([]).crises).toEqual([
      { until: 2_000, topic: 'Canal Street', holdingLine: 'More at noon.', speaker: 'Sana Mirza' },
      { until: 9_000 },
    ]);
  });

  it('leaves out a finding whose clause the policy does not have', () => {
    expect(modelOf([createFinding({ clause: asClauseId('gone') })]).findings).toEqual([]);
  });
});
