import type { PanelModel } from '../../src/panel/panel-model.ts';
import { SEVERITIES } from '../../src/shared/vocabulary.ts';
import {
  createContact,
  createFinding,
  createModel,
  createQuietFinding,
} from '../panel/panel-fixtures.ts';

/** A crisis with everything that the strip can show. */
const CRISIS = {
  topic: 'Canal Street',
  holdingLine: 'We are aware of an incident at Canal Street and will say more at noon.',
  updates: 'https://northfold.example/updates',
  speaker: 'Sana Mirza',
  until: Date.parse('2040-01-02T18:00:00Z'),
};

const REPLIES = ['Thank you', 'We are sorry', 'Please call us', 'Opening hours', 'Our policy'].map(
  (title) => ({
    id: title,
    title,
    text: `${title}. We cannot speak about anyone’s care here; our desk is glad to help.`,
  }),
);

const { hours: _hours, ...PERSON } = createContact();
const OPEN = {
  ...PERSON,
  availability: { kind: 'open', until: Date.parse('2040-01-02T17:00:00Z') },
} as const;
const CLOSED = {
  ...PERSON,
  availability: { kind: 'closed', opens: Date.parse('2040-01-02T09:00:00Z') },
} as const;
const ON_CALL = { name: 'On-call press office', phone: '01632 960000' };

/** What is opened before the picture is taken. */
export type Opened = 'ask' | 'more' | 'replies' | 'why' | 'wrong';

/** One state of the panel worth a picture. */
export interface State {
  readonly model: PanelModel;
  readonly opened?: Opened;
}

/** Every state of the panel, by the name of its picture. */
export const STATES: Readonly<Record<string, State>> = {
  ...Object.fromEntries(
    SEVERITIES.map((severity) => [
      severity,
      { model: createModel({ findings: [createFinding({ severity })] }) },
    ]),
  ),
  'several, folded': { model: createModel({ findings: [createFinding(), createQuietFinding()] }) },
  'several, open': {
    model: createModel({ findings: [createFinding(), createQuietFinding()] }),
    opened: 'more',
  },
  hint: { model: createModel({ findings: [createQuietFinding()] }) },
  justify: { model: createModel({ findings: [createFinding({ action: 'justify' })] }) },
  block: { model: createModel({ findings: [createFinding({ action: 'block' })] }) },
  why: { model: createModel(), opened: 'why' },
  wrong: { model: createModel(), opened: 'wrong' },
  'contact, open': {
    model: createModel({ findings: [createFinding({ contact: OPEN })] }),
  },
  'contact, closed': {
    model: createModel({
      findings: [createFinding({ severity: 'high', contact: CLOSED, standIn: ON_CALL })],
    }),
  },
  ask: { model: createModel(), opened: 'ask' },
  replies: { model: createModel({ replies: REPLIES }), opened: 'replies' },
  crisis: { model: createModel({ crises: [CRISIS] }) },
  'crisis, brand': { model: createModel({ crises: [CRISIS], account: 'brand' }) },
};
