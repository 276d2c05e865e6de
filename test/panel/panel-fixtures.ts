import { mountPanel } from '../../src/panel/mount-panel.ts';
import type {
  PanelActions,
  PanelContact,
  PanelFinding,
  PanelModel,
} from '../../src/panel/panel-model.ts';
import { asClauseId, asRuleId } from '../../src/shared/ids.ts';
import type { Translate } from '../../src/shared/strings.ts';
import { english } from './english.ts';

/** A contact who can be reached in every way. */
export function createContact(overrides: Partial<PanelContact> = {}): PanelContact {
  return {
    name: 'Sana Mirza',
    role: 'Communications manager',
    mail: 'comms@northfold.example',
    phone: '+44 20 7946 0000',
    chat: 'https://chat.northfold.example/comms',
    hours: 'Mon–Fri 9–17',
    ...overrides,
  };
}

/** A grave finding with everything that a panel can show of it. */
export function createFinding(overrides: Partial<PanelFinding> = {}): PanelFinding {
  return {
    rule: asRuleId('patient-mosaic'),
    severity: 'critical',
    action: 'warn',
    message: 'This may let someone work out who the patient is.',
    advice: 'Leave out where and when.',
    excerpt: [
      { text: '…in ', isMarked: false },
      { text: 'bay 4', isMarked: true },
      { text: ' tonight…', isMarked: false },
    ],
    why: 'A place and a night are enough.',
    clause: {
      id: asClauseId('patient-confidentiality'),
      number: '4.2',
      title: 'Patient confidentiality',
      statement: 'Nothing you post may let anyone work out who you cared for.',
    },
    contact: createContact(),
    ...overrides,
  };
}

/** A finding that means the whole post and nobody answers for. */
export function createQuietFinding(overrides: Partial<PanelFinding> = {}): PanelFinding {
  const {
    why: _why,
    contact: _contact,
    ...rest
  } = createFinding({
    rule: asRuleId('own-views'),
    severity: 'low',
    action: 'hint',
    message: 'This may read as if the practice said it.',
    excerpt: [],
  });
  return { ...rest, ...overrides };
}

/** A model with one grave finding. */
export function createModel(overrides: Partial<PanelModel> = {}): PanelModel {
  return {
    policyTitle: 'Northfold policy',
    policyVersion: '2026.11',
    siteName: 'X',
    findings: [createFinding()],
    replies: [],
    crises: [],
    account: 'personal',
    draft: 'Lovely old chap in bay 4 tonight',
    ...overrides,
  };
}

/** Actions that note what was called. */
export function createActions(): PanelActions & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    onEdit: (rule) => calls.push(`edit ${rule}`),
    onOverride: (reason) => calls.push(reason === undefined ? 'override' : `override ${reason}`),
    onOpenClause: (clause) => calls.push(`open ${clause}`),
    onUseWording: async (rule) => {
      calls.push(`use ${rule}`);
      return 'undone' as const;
    },
    onReportWrong: (rule, reason) => calls.push(`wrong ${rule} ${reason}`),
    onExplain: (rule) => {
      calls.push(`explain ${rule}`);
      return [
        { name: 'care-place', words: ['bay 4'] },
        { name: 'time-of-day', words: ['tonight'] },
      ];
    },
  };
}

/** An open shadow root at the top of the document, to be removed with its host. */
export function createRoot(): ShadowRoot {
  const host = document.createElement('div');
  document.body.prepend(host);
  return host.attachShadow({ mode: 'open' });
}

/** A panel in a root of its own, with what a test needs to look at it. */
export function createPanel(model: PanelModel = createModel(), translate: Translate = english) {
  const root = createRoot();
  const actions = createActions();
  const panel = mountPanel({ root, model, actions, translate });
  return { root, actions, panel, ...findersIn(panel.element) };
}

/** Ways to find what a person sees; each throws for what is not there. */
export function findersIn(element: Element) {
  const find = <Found extends Element>(kind: new () => Found, selector: string): Found => {
    const found = element.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`Nothing matches "${selector}".`);
    return found;
  };
  const buttonNames = () => [...element.querySelectorAll('button')].map(nameOf);
  const button = (name: string): HTMLButtonElement => {
    const found = [...element.querySelectorAll('button')].find((each) => nameOf(each) === name);
    if (found === undefined) throw new Error(`No button "${name}" among: ${buttonNames().join()}`);
    return found;
  };
  return { find, button, buttonNames };
}

/** The name of a button: its label, else its text. */
function nameOf(button: HTMLButtonElement): string {
  return button.ariaLabel ?? button.textContent.trim();
}
