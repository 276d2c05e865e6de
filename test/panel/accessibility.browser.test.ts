import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { mountHint } from '../../src/panel/mount-hint.ts';
import type { PanelModel } from '../../src/panel/panel-model.ts';
import { SEVERITIES } from '../../src/shared/vocabulary.ts';
import { emulate } from './emulate.ts';
import { english } from './english.ts';
import { findViolations } from './find-violations.ts';
import {
  createFinding,
  createModel,
  createPanel,
  createQuietFinding,
  createRoot,
} from './panel-fixtures.ts';

const REPLIES = [{ id: 'thanks', title: 'Thanks', text: 'Thank you for writing.' }];

const MANY_REPLIES = [1, 2, 3, 4, 5].map((number) => {
  return { id: `${number}`, title: `Reply ${number}`, text: `Thank you, ${number} times.` };
});
const CRISIS = {
  topic: 'Canal Street',
  holdingLine: 'We will say more at noon.',
  updates: 'https://northfold.example/news',
  speaker: 'Sana Mirza',
  until: Date.parse('2040-01-02T15:00:00Z'),
};

/** Every state that looks different. */
const STATES: readonly (readonly [string, PanelModel])[] = [
  ...SEVERITIES.map(
    (severity) => [severity, createModel({ findings: [createFinding({ severity })] })] as const,
  ),
  ['several findings', createModel({ findings: [createFinding(), createQuietFinding()] })],
  ['a reason', createModel({ findings: [createFinding({ action: 'justify' })] })],
  ['a block', createModel({ findings: [createFinding({ action: 'block' })] })],
  ['replies', createModel({ replies: REPLIES })],
  ['many replies', createModel({ replies: MANY_REPLIES })],
  ['a crisis', createModel({ crises: [CRISIS], account: 'brand' })],
];

beforeEach(() => page.viewport(900, 1000));
afterEach(async () => {
  document.body.replaceChildren();
  document.body.style.background = '';
  await emulate({});
});

describe.each(['light', 'dark'])('in a %s theme', (theme) => {
  beforeEach(async () => {
    await emulate({ 'prefers-color-scheme': theme, 'prefers-reduced-motion': 'reduce' });
    document.body.style.background = theme === 'dark' ? 'black' : 'white';
  });

  test.each(STATES)('axe finds nothing wrong with a panel for %s', async (_name, model) => {
    const { panel, button, find } = createPanel(model);
    for (const details of panel.element.querySelectorAll('details')) details.open = true;
    await userEvent.click(button('Ask Sana Mirza'));
    await vi.waitFor(() => find(HTMLElement, '.ask'));
    expect(await findViolations(panel.element)).toEqual([]);
  });

  test.each(SEVERITIES)('axe finds nothing wrong with a hint of %s severity', async (severity) => {
    const nothing = () => undefined;
    const speaker = { handle: '@ann', assumed: 'personal', onAnswer: nothing } as const;
    const ways = { onOpen: nothing, onLeave: nothing, translate: english };
    const { element } = mountHint({ root: createRoot(), count: 2, severity, speaker, ...ways });
    element.querySelector<HTMLElement>('.ask-speaker')?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(element.querySelector('fieldset')).not.toBeNull());
    expect(await findViolations(element)).toEqual([]);
  });

  test('the panel takes its colours from the theme', () => {
    const { find } = createPanel();
    const { backgroundColor } = getComputedStyle(find(HTMLElement, '.panel'));
    expect(backgroundColor).toBe(theme === 'dark' ? 'rgb(23, 26, 31)' : 'rgb(255, 255, 255)');
  });
});

describe('settings of a person', () => {
  test('reduced motion stills the panel', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const { find } = createPanel();
    expect(getComputedStyle(find(HTMLElement, '.panel')).animationName).toBe('none');
  });

  test('forced colours keep marks, chips and the primary button apart', async () => {
    await emulate({ 'forced-colors': 'active' });
    const { find } = createPanel();
    expect(getComputedStyle(find(HTMLElement, '.primary')).borderTopWidth).toBe('3px');
    expect(getComputedStyle(find(HTMLElement, '.severity-chip')).borderTopStyle).toBe('solid');
    const mark = getComputedStyle(find(HTMLElement, 'mark')).backgroundColor;
    expect(mark).not.toBe(getComputedStyle(find(HTMLElement, '.panel')).backgroundColor);
  });

  test('a language from right to left turns the panel round', () => {
    const translate = (key: string, ...rest: readonly string[]) =>
      key === 'direction' ? 'rtl' : english(key, ...rest);
    const { find, button } = createPanel(createModel(), translate);
    const primary = button('Go back and edit').getBoundingClientRect();
    expect(primary.left).toBeGreaterThan(button('Post anyway').getBoundingClientRect().right);
    const excerpt = getComputedStyle(find(HTMLElement, '.panel'));
    expect(excerpt.direction).toBe('rtl');
  });

  test('tells severities apart by shape and word, not by colour alone', () => {
    const seen = SEVERITIES.map((severity) => {
      const { find } = createPanel(createModel({ findings: [createFinding({ severity })] }));
      const outline = find(SVGPathElement, '.severity-outline').getAttribute('d');
      return [find(HTMLElement, '.severity-chip').textContent, outline];
    });
    expect(new Set(seen.map(([word]) => word)).size).toBe(SEVERITIES.length);
    expect(new Set(seen.map(([, outline]) => outline)).size).toBe(SEVERITIES.length);
  });
});
