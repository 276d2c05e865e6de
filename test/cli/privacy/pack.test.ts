import { describe, expect, it } from 'vitest';

import { readOrg } from '../../../src/cli/deploy/read-org.ts';
import { ALL_CLAIMS } from '../../../src/cli/privacy/claims.ts';
import { KEPT_ON_DEVICE } from '../../../src/cli/privacy/kept-on-device.ts';
import { makePack } from '../../../src/cli/privacy/make-pack.ts';
import { OWN_PERMISSIONS } from '../../../src/cli/privacy/own-permissions.ts';
import { collectFacts } from '../../../src/cli/privacy/pack-facts.ts';
import { explainPermissions } from '../../../src/cli/privacy/permission-reasons.ts';
import { STORED } from '../../../src/messaging/stored.ts';
import { measureReadingGrade } from '../../../src/policy/lint/reading-grade.ts';
import { loadEmbeddedPolicy } from '../../../src/policy/load-policy.ts';
import type { Settings } from '../../../src/policy/settings/settings-schema.ts';
import { ORG as KIT_ORG } from '../deploy/kit-fixtures.ts';
import { Workshop, writePolicy } from '../distribution/workshop.ts';

/** The answers of the kit's tests, with an inline policy that is one. */
const ORG = KIT_ORG.replace(
  / {2}policy: \|\n(?: {4}.*\n)+/,
  '  policy: "{ forepost: 1, id: meadowbank, version: 2026.11.2, sites: { off: [tumblr], add: [{ host: social.example, adapter: mastodon }] } }"\n',
);
const PAGES = ['overview', 'dpia', 'works-council', 'notice'];
/** What a page of A4 holds in the size that the pages print in. */
const WORDS_ON_A_PAGE = 520;

/** Writes the pack of some files, as the command line does. */
async function writePack(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const workshop = new Workshop(files);
  const run = await workshop.run('privacy', 'pack', ...args, '--out', 'privacy');
  return { workshop, run, read: (name: string) => workshop.files[`privacy/${name}`] ?? '' };
}

/** The pack of a policy and answers with everything set. */
function writeWholePack() {
  const files = { 'policy.yaml': writePolicy(), 'org.yaml': ORG };
  return writePack(files, '--policy', 'policy.yaml', '--org', 'org.yaml');
}

const embedded = loadEmbeddedPolicy();
if (!embedded.ok) throw new Error('The embedded policy was refused.');
const policy = embedded.value;

/** The answers with something changed, as they are read from a file. */
function readAnswers(found = '', instead = '') {
  const org = readOrg(ORG.replace(found, instead), 'org.yaml');
  if (!org.ok) throw new Error(org.problem.join('\n'));
  return org.value;
}

describe('forepost privacy pack', () => {
  it('writes every page twice, and says which', async () => {
    const { run, workshop } = await writeWholePack();
    expect(run).toMatchObject({ code: 0, err: '' });
    const names = PAGES.flatMap((name) => [`privacy/${name}.html`, `privacy/${name}.md`]);
    expect(Object.keys(workshop.files).filter((name) => name.startsWith('privacy/'))).toEqual(
      names,
    );
    for (const name of names) expect(run.out).toContain(`Wrote ${name}.`);
  });

  it('says the same as page and as Markdown, and takes no name for markup', async () => {
    const { read } = await writeWholePack();
    for (const name of PAGES) {
      const titles = [...read(`${name}.md`).matchAll(/^## (.+)$/gm)].map(([, title]) => title);
      const headings = [...read(`${name}.html`).matchAll(/<h2>(.+)<\/h2>/g)].map(([, h]) => h);
      expect(headings).toEqual(titles);
      expect(read(`${name}.html`)).toContain('Meadowbank &lt;b&gt;Bold');
      expect(read(`${name}.html`)).not.toMatch(/<script|src=|<b>Bold/);
    }
  });

  it('is of the policy with its layers, and of the settings that are in force', async () => {
    const { read } = await writeWholePack();
    const overview = read('overview.md');
    expect(overview).toContain('(`meadowbank`, version `2026.11.2`)');
    expect(overview).toContain('| `policyUrl` | `https://policy.example/p.json` | About every 30');
    expect(overview).not.toContain('`crisisUrl`');
    expect(overview).toContain('Left alone by the policy or the settings: `tumblr`, `x.com`.');
    expect(overview).toContain('allowed it: `social.example`.');
    expect(overview).toContain('| Sites that you add (`https://*/*`, optional) | only hosts that');
    expect(overview).toContain('`https://it.example/f.xpi`');
    expect(read('dpia.md')).toContain('on all sites that it knows but `tumblr`, `x.com`');
  });

  it('is of the built-in policy where none is given, which asks for nothing', async () => {
    const { run, read } = await writePack({});
    expect(run.code).toBe(0);
    expect(read('overview.md')).toContain('None: no address is set.');
    expect(read('notice.md')).toContain('> **To fill in:** Whom people can ask');
  });

  it('names for each claim the test that proves it', async () => {
    const { read } = await writeWholePack();
    for (const { text, proofs } of ALL_CLAIMS) {
      const row = read('overview.md')
        .split('\n')
        .find((line) => line.startsWith(`| ${text} |`));
      for (const { file } of proofs) expect(row).toContain(`\`${file}\` “`);
    }
  });

  it('marks what only the organisation can say, and leaves nothing of it in the facts', async () => {
    const { read } = await writeWholePack();
    expect(read('dpia.md').match(/\*\*To fill in:\*\*/g)?.length).toBeGreaterThan(6);
    expect(read('dpia.html')).toContain('<p class="fill-in"><strong>To fill in:</strong>');
    expect(read('overview.md')).not.toContain('To fill in');
  });

  it('gives the same files for the same answers', async () => {
    const [one, other] = [await writeWholePack(), await writeWholePack()];
    for (const name of PAGES) expect(one.read(`${name}.html`)).toBe(other.read(`${name}.html`));
  });

  it('needs the policy itself where the settings only say where it is served', async () => {
    const { run } = await writePack({ 'org.yaml': ORG }, '--org', 'org.yaml');
    expect(run).toMatchObject({
      code: 2,
      err: expect.stringContaining('expected "--policy FILE"'),
    });
  });

  it.each<readonly [string, readonly string[], string]>([
    ['no folder', ['pack'], 'expected "--out DIR"'],
    ['something more', ['pack', 'x.yaml'], 'expected no argument, but found "x.yaml"'],
    ['an unknown option', ['pack', '--polcy', 'x'], 'did you mean "--policy"'],
    ['an unknown command', ['pak'], 'did you mean "pack"'],
    ['a file that is not there', ['pack', '--policy', 'no.yaml', '--out', 'o'], 'there is no such'],
    ['answers that are not there', ['pack', '--org', 'no.yaml', '--out', 'o'], 'there is no such'],
    ['wrong answers', ['pack', '--org', 'bad.yaml', '--out', 'o'], 'bad.yaml:'],
    ['a wrong policy', ['pack', '--policy', 'bad.yaml', '--out', 'o'], 'bad.yaml:'],
  ])('refuses %s in one sentence', async (_name, args, sentence) => {
    const run = await new Workshop({ 'bad.yaml': 'kit: 2\n' }).run('privacy', ...args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(sentence);
  });
});

describe('what the pack lists', () => {
  it('is everything that the extension stores', () => {
    expect(Object.keys(KEPT_ON_DEVICE).sort()).toEqual(Object.values(STORED).sort());
  });

  it('has a reason for each permission, and refuses one without', () => {
    expect(explainPermissions(OWN_PERMISSIONS.permissions)).toHaveLength(
      OWN_PERMISSIONS.permissions.length,
    );
    expect(() => explainPermissions(['tabs'])).toThrow('The permission "tabs" has no reason.');
  });

  it('has the crisis file, asked for each minute', () => {
    const org = readAnswers('refreshMinutes: 30', 'crisisUrl: https://policy.example/c.json');
    expect(collectFacts(policy, org, OWN_PERMISSIONS).requests).toMatchObject([
      { setting: 'policyUrl', when: expect.stringContaining('60 minutes') },
      { setting: 'crisisUrl', when: expect.stringContaining('every minute') },
    ]);
  });

  it('has the address that counts are sent to, where the settings have measurement', () => {
    const settings: Settings = {
      measurement: { url: 'https://otel.example/v1/metrics', people: 400 },
    };
    const facts = collectFacts(policy, { ...readAnswers(), settings }, OWN_PERMISSIONS);
    expect(facts.requests).toMatchObject([
      { setting: 'measurement', address: 'https://otel.example/v1/metrics' },
    ]);
    const pack = makePack(facts);
    for (const name of PAGES) expect(pack.get(`${name}.md`)).not.toMatch(/measurement is off/i);
  });

  it('names as contact whom the answers name, else the policy, else the help desk', () => {
    const named = readAnswers('version:', 'privacyContact: dpo@m.example\nversion:');
    expect(collectFacts(policy, named, OWN_PERMISSIONS).contact).toBe('dpo@m.example');
    const org = readAnswers();
    const [clause] = policy.clauses.filter(({ id }) => id === 'personal-data');
    const contacts = policy.contacts.map((each) =>
      each.id === clause?.contact ? { ...each, name: 'Ann', mail: 'ann@m.example' } : each,
    );
    expect(collectFacts({ ...policy, contacts }, org, OWN_PERMISSIONS).contact).toMatch(
      /^Ann.*ann@/,
    );
    const unreachable = { ...policy, contacts: [] };
    expect(collectFacts(unreachable, org, OWN_PERMISSIONS).contact).toBe('helpdesk@m.example');
    expect(collectFacts(unreachable, undefined, OWN_PERMISSIONS).contact).toBeUndefined();
  });

  it('promises free speech only where the policy stands on the pack that protects it', () => {
    const bare = { ...policy, packs: [] };
    const notices = [policy, bare].map((each) =>
      makePack(collectFacts(each, undefined, OWN_PERMISSIONS)).get('notice.md'),
    );
    expect(notices.map((notice) => notice?.includes('your union'))).toEqual([true, false]);
  });

  it('tells of blocking only where the policy blocks', () => {
    const block = { critical: 'block', high: 'warn', medium: 'hint', low: 'hint', info: 'audit' };
    const blocks = { personal: block, professional: block, brand: block, creator: block } as const;
    const blocking = makePack(
      collectFacts(
        { ...policy, actions: blocks as typeof policy.actions },
        undefined,
        OWN_PERMISSIONS,
      ),
    );
    const plain = makePack(collectFacts(policy, undefined, OWN_PERMISSIONS));
    expect(blocking.get('notice.md')).toContain('A few rules ask you to change your words first');
    expect(plain.get('notice.md')).not.toContain('A few rules');
    expect(blocking.get('dpia.md')).toContain('keeps back a post that is lawful');
    expect(plain.get('dpia.md')).not.toContain('keeps back a post that is lawful');
  });
});

describe('the pages for everyone', () => {
  const pack = makePack(collectFacts(policy, undefined, OWN_PERMISSIONS));
  const proseOf = (name: string) => (pack.get(name) ?? '').replaceAll(/^(?:#+|-|\d+\.|>) /gm, '');

  it('can be read at the age of twelve: the notice', () => {
    // The seventh school year begins at twelve.
    expect(measureReadingGrade(proseOf('notice.md'))).toBeLessThanOrEqual(7);
  });

  it.each(['notice.md', 'works-council.md'])('fit on one page: %s', (name) => {
    expect(proseOf(name).split(/\s+/).length).toBeLessThanOrEqual(WORDS_ON_A_PAGE);
  });

  it('never speak of a violation', () => {
    for (const text of pack.values()) expect(text).not.toMatch(/violat/i);
  });
});
