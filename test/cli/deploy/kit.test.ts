import { describe, expect, it } from 'vitest';

import { Workshop } from '../distribution/workshop.ts';
import { KEY, ORG } from './kit-fixtures.ts';
import { readReg } from './read-reg.ts';

const ID = 'dloicalocdbfnillldhkbgalhcnojfjc';

/** Writes the kit of some answers, as the command line does. */
async function writeKit(org = ORG, ...more: readonly string[]) {
  const workshop = new Workshop({ 'org.yaml': org });
  const run = await workshop.run('deploy', 'kit', '--org', 'org.yaml', '--out', 'kit', ...more);
  const read = (path: string) => workshop.files[`kit/${path}`] ?? '';
  return { workshop, run, read, json: (path: string) => JSON.parse(read(path)) };
}

describe('forepost deploy kit', () => {
  it('writes a file for every browser and platform, and says which', async () => {
    const { run, workshop } = await writeKit();
    expect(run.code).toBe(0);
    const names = Object.keys(workshop.files).filter((name) => name.startsWith('kit/'));
    expect(names.map((name) => name.slice(4)).sort()).toEqual([
      'README.md',
      'google-admin/policy-for-extension.json',
      'hosts.txt',
      'index.html',
      'intune/admx/en-US/forepost-chrome.adml',
      'intune/admx/forepost-chrome.admx',
      'intune/install.ps1',
      'intune/oma-uri.json',
      'intune/remove.ps1',
      'linux/chrome/forepost-install.json',
      'linux/chrome/forepost-settings.json',
      'linux/edge/forepost-install.json',
      'linux/edge/forepost-settings.json',
      'linux/firefox/policies.json',
      'macos/forepost-chrome.mobileconfig',
      'macos/forepost-edge.mobileconfig',
      'macos/forepost-firefox.mobileconfig',
      'updates/chrome.xml',
      'updates/firefox.json',
      'windows/admx/en-US/forepost-chrome.adml',
      'windows/admx/en-US/forepost-edge.adml',
      'windows/admx/en-US/forepost-firefox.adml',
      'windows/admx/forepost-chrome.admx',
      'windows/admx/forepost-edge.admx',
      'windows/admx/forepost-firefox.admx',
      'windows/forepost-remove.reg',
      'windows/forepost.reg',
      'windows/install.ps1',
      'windows/remove.ps1',
    ]);
    for (const name of names) expect(run.out).toContain(`Wrote ${name}.`);
  });

  it('writes only what was asked for', async () => {
    const org = `${ORG.split('browsers:')[0]}browsers: { firefox: { id: a@b, package: 'https://c.example/f.xpi' } }
platforms: [google-admin, linux]
settings: {}
`;
    const { run, workshop } = await writeKit(org);
    expect(run.err).toBe('');
    expect(Object.keys(workshop.files).filter((name) => /^kit\/[^/]+\//.test(name))).toEqual([
      'kit/linux/firefox/policies.json',
    ]);
  });

  it('installs and sets apart on Linux, with updates from where the package came from', async () => {
    const { json } = await writeKit();
    expect(json('linux/chrome/forepost-install.json')).toEqual({
      ExtensionSettings: {
        [ID]: {
          installation_mode: 'force_installed',
          update_url: 'https://it.example/chrome.xml',
          override_update_url: true,
          toolbar_pin: 'force_pinned',
        },
      },
    });
    expect(json('linux/edge/forepost-install.json').ExtensionSettings[ID]).not.toHaveProperty(
      'override_update_url',
    );
    const settings = json('linux/chrome/forepost-settings.json')['3rdparty'].extensions[ID];
    expect(settings).toMatchObject({ refreshMinutes: 30, policyKey: [KEY], language: 'en-GB' });
    expect(json('linux/firefox/policies.json').policies).toMatchObject({
      ExtensionSettings: { 'a@b.example': { install_url: 'https://it.example/f.xpi' } },
      '3rdparty': { Extensions: { 'a@b.example': settings } },
    });
    expect(json('google-admin/policy-for-extension.json')).toMatchObject({
      refreshMinutes: { Value: 30 },
      features: { Value: { hints: false } },
    });
  });

  it('writes a registry file that says the same, whatever is in the texts', async () => {
    const { read } = await writeKit();
    expect(read('windows/forepost.reg')).toMatch(/^[\x20-\x7e\r\n]*$/);
    const keys = readReg(read('windows/forepost.reg'));
    const base = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';
    expect(keys.get(`${base}\\Google\\Chrome\\ExtensionSettings\\${ID}`)).toMatchObject({
      installation_mode: 'force_installed',
      override_update_url: 1,
    });
    const set = keys.get(`${base}\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`);
    expect(set).toMatchObject({
      refreshMinutes: 30,
      policy:
        "forepost: 1\nid: inline\nversion: '1'\norganisation: { names: [\"Größe \\ O'Neil\"] }\n",
      policyKey: JSON.stringify([KEY]),
      features: '{"hints":false}',
    });
    const firefox = keys.get(`${base}\\Mozilla\\Firefox\\3rdparty\\Extensions`);
    expect(JSON.parse(String(firefox?.['a@b.example']))).toMatchObject({ refreshMinutes: 30 });
  });

  it('takes away on Windows exactly what it brought', async () => {
    const { read } = await writeKit();
    const brought = [...readReg(read('windows/forepost.reg')).keys()];
    const removal = read('windows/forepost-remove.reg');
    for (const key of brought) {
      const isWhole = removal.includes(`[-${key}]`);
      expect(isWhole || removal.includes(`[${key}]\r\n"`)).toBe(true);
    }
    // Values of others beside ours stay.
    expect(removal).toContain(
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox]\r\n"ExtensionSettings"=-',
    );
    expect(removal).not.toContain('[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla');
  });

  it('quotes for PowerShell, so that no text can end its string', async () => {
    const { read } = await writeKit();
    const script = read('windows/install.ps1');
    expect(script.startsWith('\uFEFF#Requires -RunAsAdministrator\r\n')).toBe(true);
    expect(script).toContain("O''Neil");
    expect(script.replaceAll(/'(?:[^']|'')*'/g, '')).not.toContain("'");
    expect(read('intune/install.ps1')).toBe(script);
  });

  it('writes rows for Intune whose value is XML around JSON', async () => {
    const { json } = await writeKit();
    const rows: readonly { omaUri: string; value: string }[] = json('intune/oma-uri.json');
    expect(rows.map(({ omaUri }) => omaUri.split('/').at(-1))).toEqual(
      Array(3).fill('ExtensionSettings'),
    );
    const [, data = ''] = /value="([^"]+)"\/>$/.exec(rows[0]?.value ?? '') ?? [];
    expect(JSON.parse(data.replaceAll('&quot;', '"'))).toHaveProperty(ID);
  });

  it('lists the hosts that browsers must reach, the stores with theirs', async () => {
    const { read } = await writeKit();
    expect(read('hosts.txt').trim().split('\n')).toEqual([
      'edge.microsoft.com',
      'it.example',
      'msedgeextensions.sf.tlu.dl.delivery.mp.microsoft.com',
      'policy.example',
    ]);
  });

  it('says what people must press where the settings add hosts, and opens no firewall for them', async () => {
    const added = ORG.replace(
      'sites: {',
      'sites: { add: [{ host: social.example, adapter: mastodon }],',
    );
    const { read } = await writeKit(added);
    expect(read('README.md')).toMatch(/`social\.example`.*"Allow on these sites"/);
    expect(read('hosts.txt')).not.toContain('social.example');
    expect((await writeKit()).read('README.md')).not.toContain('Allow on these sites');
  });

  it('names where updates are, in a version of the packages', async () => {
    const { read, json } = await writeKit();
    expect(read('updates/chrome.xml')).toContain('version="2.3.4"');
    expect(json('updates/firefox.json').addons['a@b.example'].updates).toEqual([
      { version: '2.3.4', update_link: 'https://it.example/f.xpi' },
    ]);
  });

  it('explains every step with the exact values, as Markdown and as a page', async () => {
    const { read } = await writeKit();
    for (const file of ['README.md', 'index.html']) {
      const page = read(file);
      for (const value of [
        ID,
        'https://it.example/chrome.xml',
        'https://policy.example/p.json',
        'helpdesk@m.example',
      ]) {
        expect(page, `${file}: ${value}`).toContain(value);
      }
      for (const title of [
        'Linux',
        'Windows',
        'macOS',
        'Google Admin console',
        'Intune',
        'Check that it works',
        'Remove it again',
      ]) {
        expect(page, `${file}: ${title}`).toContain(title);
      }
    }
    expect(read('index.html')).not.toMatch(/<script|src=|<b>Bold/);
    expect(read('index.html')).toContain('Meadowbank &lt;b&gt;Bold');
  });

  it('says for each platform how to remove it, and nothing of the others', async () => {
    const { read } = await writeKit(
      ORG.replace('[linux, windows, macos, google-admin, intune]', '[intune]'),
    );
    const [, removal = ''] = read('README.md').split('## Remove it again');
    expect(removal).toContain('`intune/remove.ps1`');
    expect(removal).not.toMatch(/Linux|Windows|macOS|Google/);
    const [, all = ''] = (await writeKit()).read('README.md').split('## Remove it again');
    expect(all.match(/^- /gm)).toHaveLength(5);
  });

  it('says what a collector must do where outcomes are counted', async () => {
    const measured = `${ORG}  measurement: { url: https://c.example/v1/metrics, people: 40 }\n`;
    expect((await writeKit(measured)).read('README.md')).toMatch(/`https:\/\/c\.example.*CORS/);
    expect((await writeKit()).read('README.md')).not.toContain('CORS');
  });

  it('keeps files that are there unless it may replace them', async () => {
    const { workshop } = await writeKit();
    const again = ['deploy', 'kit', '--org', 'org.yaml', '--out', 'kit'];
    expect(await workshop.run(...again)).toMatchObject({
      code: 2,
      err: expect.stringContaining('is there already'),
    });
  });

  it.each<readonly [string, readonly string[], string]>([
    ['no answers', ['--out', 'kit'], 'expected "--org FILE"'],
    ['no folder', ['--org', 'org.yaml'], 'expected "--out DIR"'],
    ['something more', ['org.yaml'], 'expected no argument, but found "org.yaml"'],
    ['an unknown option', ['--or', 'x'], 'unknown option "--or"'],
    [
      'a file that is not there',
      ['--org', 'none.yaml', '--out', 'kit'],
      'none.yaml: there is no such file',
    ],
  ])('refuses %s in one sentence', async (_name, args, sentence) => {
    const run = await new Workshop({ 'org.yaml': ORG }).run('deploy', 'kit', ...args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(sentence);
  });
});

describe('forepost deploy new', () => {
  it('writes answers that the kit takes as they are', async () => {
    const workshop = new Workshop();
    expect((await workshop.run('deploy', 'new', '--out', 'org.yaml')).code).toBe(0);
    const run = await workshop.run('deploy', 'kit', '--org', 'org.yaml', '--out', 'kit');
    expect(run).toMatchObject({ code: 0, err: '' });
  });

  it('refuses what it does not know', async () => {
    expect((await new Workshop().run('deploy', 'new', 'x')).err).toContain('found "x"');
    expect((await new Workshop().run('deploy', 'new', '--x')).err).toContain('unknown option');
  });
});
