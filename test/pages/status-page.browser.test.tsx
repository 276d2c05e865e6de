import '../../src/panel/styles/theme.css';
import '../../src/pages/page.css';
import '../../src/pages/status/status.css';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StatusPage } from '../../src/pages/status/StatusPage.tsx';
import type { StatusModel, TryCheck } from '../../src/pages/status/status-model.ts';
import { asClauseId, asRuleId } from '../../src/shared/ids.ts';
import { createReason, sayReason } from '../../src/shared/reason.ts';
import { emulate } from '../panel/emulate.ts';
import { findViolations } from '../panel/find-violations.ts';
import { findersIn } from '../panel/panel-fixtures.ts';
import { createCoverage, createPage, createPolicy, createStored } from './page-fixtures.tsx';

beforeEach(() => page.viewport(900, 1000));
afterEach(async () => {
  document.body.replaceChildren();
  await emulate({});
});

/** Sees every "bay 4" in a post, by a signal of that name, and says that a guard silenced a rule. */
const seeBay: TryCheck = (text, { surface }) => {
  const start = text.indexOf('bay 4');
  if (start < 0 || surface !== 'post') return { findings: [], rules: [] };
  const clause = asClauseId('patient-confidentiality');
  const place = { start, end: start + 5, words: 'bay 4' };
  const seen = {
    kind: 'signal',
    name: 'a-place',
    isSeen: true,
    places: [place],
    leftOut: 0,
  } as const;
  const match = {
    kind: 'group',
    isSeen: true,
    within: { kind: 'post' },
    order: false,
    count: 1,
    all: [seen],
    any: [{ ...seen, name: 'a-bed', isSeen: false, places: [] }],
    unless: [],
    missing: [],
  } as const;
  const rule = { clause, unmet: [], unless: [], guards: [], match } as const;
  return {
    findings: [
      {
        rule: asRuleId('patient-mosaic'),
        clause,
        severity: 'critical',
        action: 'warn',
        ranges: [place],
        message: 'This may point to one patient.',
        advice: 'Leave out where.',
      },
    ],
    rules: [
      { ...rule, rule: asRuleId('patient-mosaic'), outcome: 'found' },
      {
        ...rule,
        rule: asRuleId('patient-hint'),
        outcome: 'silenced',
        guards: [{ guard: 'own-story', effect: 'silences', reach: 'all' }],
      },
    ],
  };
};

/** The page for a state of affairs. */
async function createStatus(
  overrides: Partial<StatusModel> = {},
  check: TryCheck | undefined = seeBay,
  onRevoke: (rule: string) => void = () => undefined,
) {
  const model = {
    stored: createStored(),
    sources: undefined,
    channels: {},
    coverage: createCoverage(),
    muted: [],
    faults: [],
    diagnostics: ['forepost: 0.1.0'],
    ...overrides,
  };
  const element = await createPage(
    <StatusPage model={model} check={check} onRevoke={onRevoke} onAllow={async () => true} />,
  );
  return { element, ...findersIn(element) };
}

describe('status page', () => {
  test('names the policy in force, its version, source and time', async () => {
    const { find } = await createStatus();
    const facts = find(HTMLElement, '.facts').textContent;
    for (const part of ['Social media policy', '2026.11.1', 'Built into Forepost', '2026,']) {
      expect(facts).toContain(part);
    }
  });

  test('says how far a roll-out has come on this device, and nothing of it where there is none', async () => {
    const { find } = await createStatus();
    expect(find(HTMLElement, '.facts').textContent).not.toContain('Roll-out');
    const stored = { ...createStored(), policy: createPolicy({ stage: 'hint' }) };
    const { find: findNow } = await createStatus({ stored });
    expect(findNow(HTMLElement, '.facts').textContent).toContain(
      'Roll-outOn this device Forepost gives quiet hints so far',
    );
  });

  test('lists what the organisation has set, and what of it is refused and why', async () => {
    const reason = 'refreshMinutes: expected at least 5, but found the number 1';
    const sources = {
      settings: { department: 'urgent-care', policy: 'forepost: 1\nid: meadowbank' },
      refused: [{ key: 'refreshMinutes', reason }],
    };
    const { element } = await createStatus({ sources });
    const section = element.querySelector('[aria-labelledby="settings-heading"]')?.textContent;
    const noDepartment = 'department: there is no signed policy yet that could have one';
    for (const part of ['urgent-care', 'policy', 'Set', 'Not in force', reason, noDepartment]) {
      expect(section).toContain(part);
    }
    expect(section).not.toContain('meadowbank');
    expect(await findViolations(element)).toEqual([]);
  });

  test('tells how each signed file is doing, and why the last look changed nothing', async () => {
    const reason = createReason('reasonStatus', '500');
    const at = Date.UTC(2026, 10, 22, 9);
    const policy = {
      address: 'https://policy.example/policy.json',
      triedAt: at,
      nextAt: at,
      failures: 1,
      reason,
    };
    const crisis = { address: 'https://policy.example/c', triedAt: at, nextAt: at, failures: 0 };
    const { element } = await createStatus({
      channels: { policy, crisis: { ...crisis, goodAt: at } },
    });
    const section = element.querySelector('[aria-labelledby="files-heading"]');
    for (const part of [policy.address, sayReason(reason), 'Not yet', crisis.address]) {
      expect(section?.textContent).toContain(part);
    }
    expect(section?.querySelectorAll('.refusal')).toHaveLength(1);
    expect(await findViolations(element)).toEqual([]);
  });

  test('says nothing of signed files where none is set', async () => {
    const { element } = await createStatus();
    expect(element.querySelector('[aria-labelledby="files-heading"]')).toBeNull();
  });

  test('says so when the organisation has set nothing', async () => {
    const { element } = await createStatus();
    expect(element.textContent).toContain('Your organisation has set nothing for this browser.');
  });

  test('says why a newer policy was refused, and nothing of it otherwise', async () => {
    const problems = ['policy.yaml:12:3 rules[2].clause: no such clause'];
    const stored = createStored({ problems });
    const { find } = await createStatus({ stored });
    expect(find(HTMLElement, '.refusal').textContent).toContain(problems[0]);
    const { element } = await createStatus();
    expect(element.querySelector('.refusal')).toBeNull();
  });

  test('shows each site with its state in words', async () => {
    const { element } = await createStatus();
    const rows = [...element.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      expect.stringMatching(/x\.com.*Watching.*Last seen/u),
      expect.stringMatching(/linkedin.*Not covered/u),
      expect.stringMatching(/facebook.*Off by policy/u),
      expect.stringMatching(/mastodon.*No compose box found/u),
    ]);
  });

  test('lists faults by unit, code and number', async () => {
    const fault = { unit: 'rule:bay', code: 'unit-threw', count: 3, firstAt: 0, lastAt: 0 };
    const { find } = await createStatus({ faults: [fault] });
    expect(find(HTMLElement, '.faults').textContent).toMatch(/rule:bay.*unit-threw.*3 times/u);
  });

  test('says so where there is nothing yet', async () => {
    const { element } = await createStatus({ stored: undefined, coverage: [] }, undefined);
    for (const part of ['No policy is in force yet', 'No compose box has been', 'None noted.']) {
      expect(element.textContent).toContain(part);
    }
  });
});

describe('what was called wrong', () => {
  test('is listed by rule, each with a way to hear it again', async () => {
    const revoked: string[] = [];
    const muted = [
      { rule: 'door-code', count: 1, message: 'This gives away a door code.' },
      { rule: 'early-news', count: 3 },
    ];
    const { element, find } = await createStatus({ muted }, seeBay, (rule) => revoked.push(rule));
    expect(find(HTMLElement, '.muted').textContent).toMatch(
      /gives away a door code.*door-code.*1 place in.*early-news.*3 places in/u,
    );
    const button = find(HTMLButtonElement, '.muted li + li button');
    expect(button.ariaLabel).toBe('Warn me again: early-news');
    await userEvent.click(button);
    expect(revoked).toEqual(['early-news']);
    expect(await findViolations(element)).toEqual([]);
  });

  test('is nothing at first, and the page says so', async () => {
    const { element } = await createStatus();
    expect(element.textContent).toContain('You have not called any warning wrong.');
  });
});

describe('facts for support', () => {
  test('can be read in full before they are copied', async () => {
    const { find } = await createStatus({ diagnostics: ['forepost: 0.1.0', 'policy: none'] });
    await userEvent.click(find(HTMLElement, '[aria-labelledby="diagnostics-heading"] summary'));
    expect(find(HTMLElement, 'pre').innerText).toBe('forepost: 0.1.0\npolicy: none');
    expect(find(HTMLElement, '.copy button').textContent).toBe('Copy for support');
  });
});

describe('trying a text', () => {
  test('says which signals were seen by which words, and which rules were kept quiet', async () => {
    const { element, find } = await createStatus();
    await userEvent.fill(find(HTMLTextAreaElement, 'textarea'), 'Old chap in bay 4 tonight');
    await vi.waitFor(() => find(HTMLElement, '.why'));
    const [seen, quiet] = [...element.querySelectorAll('.why')].map((each) => each.textContent);
    expect(seen).toBe('Why?a-placebay 4');
    expect(quiet).toBe('1 rule was kept quietpatient-hintown-story');
  });

  test('shows what is found as it is typed, with the words marked', async () => {
    const { find } = await createStatus();
    await userEvent.fill(find(HTMLTextAreaElement, 'textarea'), 'Old chap in bay 4 tonight');
    await vi.waitFor(() => expect(find(HTMLElement, 'mark').textContent).toBe('bay 4'));
    expect(find(HTMLElement, '.tried-words').textContent).toBe('Old chap in bay 4 tonight');
    expect(find(HTMLElement, '.tried-head').textContent).toContain('holds the post until');
    const link = find(HTMLAnchorElement, '.tried a');
    expect(link.getAttribute('href')).toBe('../policy/index.html#patient-confidentiality');
  });

  test('checks again for another kind of text', async () => {
    const { find } = await createStatus();
    await userEvent.fill(find(HTMLTextAreaElement, 'textarea'), 'bay 4');
    await userEvent.selectOptions(find(HTMLSelectElement, '.choice + .choice select'), 'bio');
    await vi.waitFor(() =>
      expect(find(HTMLElement, '.tried-count').textContent).toBe('0 things found'),
    );
  });

  test('is not offered where there is no policy', async () => {
    const { element } = await createStatus({ stored: undefined }, undefined);
    expect(element.querySelector('textarea')).toBeNull();
  });
});

describe('access', () => {
  test.each(['light', 'dark'])('axe finds nothing wrong in a %s theme', async (theme) => {
    await emulate({ 'prefers-color-scheme': theme });
    const fault = { unit: 'rule:bay', code: 'unit-threw', count: 3, firstAt: 0, lastAt: 0 };
    const stored = createStored({ problems: ['line 3: not known'] });
    const { element, find } = await createStatus({ stored, faults: [fault] });
    await userEvent.fill(find(HTMLTextAreaElement, 'textarea'), 'bay 4');
    await vi.waitFor(() => find(HTMLElement, '.tried li'));
    expect(await findViolations(element)).toEqual([]);
  });

  test('fits 320 pixels without scrolling sideways', async () => {
    await page.viewport(320, 600);
    await createStatus();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
