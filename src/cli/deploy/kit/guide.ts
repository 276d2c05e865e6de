import type { ChromiumName, Org, Platform } from '../org-schema.ts';
import { type Block, code, type Page } from '../page.ts';
import { CHROMIUM_PLACES } from './chromium-policy.ts';
import { listHosts } from './list-hosts.ts';
import { listPlatformSteps } from './platform-steps.ts';

/** The step-by-step page of a kit, with the organisation's own values. */
export function writeGuide(org: Org): Page {
  return {
    title: `Deploying Forepost at ${org.organisation}`,
    language: 'en-GB',
    blocks: [
      text(
        'This page was written from your answers, together with the files beside it. Questions about the deployment go to ' +
          `${org.helpDesk}. Begin with a group of ten people, then go on.`,
      ),
      heading('What is set'),
      { kind: 'table', head: ['What', 'Value'], rows: listValues(org) },
      heading('Before you begin'),
      { kind: 'checklist', items: listPreparations(org) },
      ...listPlatformSteps(org),
      heading('Check that it works'),
      { kind: 'steps', items: listChecks(org) },
      heading('Remove it again'),
      text(
        'Browsers remove the extension, and everything that it stored, once its policy is gone.',
      ),
      { kind: 'list', items: listRemovals(org) },
    ],
  };
}

function heading(value: string): Block {
  return { kind: 'heading', level: 2, text: value };
}

function text(value: string): Block {
  return { kind: 'text', text: value };
}

function listValues({ browsers, settings }: Org): readonly (readonly string[])[] {
  const rows = Object.entries({ ...browsers }).flatMap(([name, browser]) =>
    browser === undefined
      ? []
      : [
          [`Id in ${titleOf(name)}`, code(browser.id)],
          ...(browser.updateUrl === undefined
            ? []
            : [[`Updates for ${titleOf(name)}`, code(browser.updateUrl)]]),
          ...(browser.package === undefined
            ? []
            : [[`Package for ${titleOf(name)}`, code(browser.package)]]),
        ],
  );
  const set = Object.entries(settings).map(([name, value]) => [
    `Setting ${code(name)}`,
    code(typeof value === 'string' ? value : JSON.stringify(value)),
  ]);
  return [...rows, ...set];
}

function titleOf(browser: string): string {
  return browser === 'firefox'
    ? 'Firefox'
    : CHROMIUM_PLACES[browser === 'edge' ? 'edge' : 'chrome'].title;
}

function listPreparations(org: Org): readonly string[] {
  const { settings, browsers } = org;
  const files = [settings.policyUrl, settings.crisisUrl].flatMap((each) => each ?? []);
  const names: readonly ChromiumName[] = ['chrome', 'edge'];
  const own = names.filter((name) => browsers[name]?.package !== undefined);
  return [
    `The firewall lets browsers reach ${listHosts(org).map(code).join(', ') || 'nothing more'} (\`hosts.txt\`).`,
    ...files.map(
      (address) =>
        `${code(address)} answers over https with \`Access-Control-Allow-Origin: *\`, an \`ETag\` and no redirect.`,
    ),
    ...((settings.sites?.add ?? []).length === 0
      ? []
      : [
          `People know that these sites are to be watched too: ${(settings.sites?.add ?? []).map(({ host }) => code(host)).join(', ')}. They press "Allow on these sites" once, on the status page or in the popup. No policy of Chrome, Edge or Firefox gives this permission for them.`,
        ]),
    ...own.map(
      (name) =>
        `${code(`updates/${name}.xml`)} lies at ${code(browsers[name]?.updateUrl ?? '')}, and the \`.crx\` at ${code(browsers[name]?.package ?? '')}, served as \`application/x-chrome-extension\`. Windows takes it only on computers that belong to a domain or to Entra, macOS only under device management.`,
    ),
    ...(browsers.firefox?.updateUrl === undefined
      ? []
      : [`\`updates/firefox.json\` lies at ${code(browsers.firefox.updateUrl)}.`]),
    ...(settings.measurement === undefined
      ? []
      : [
          `The collector at ${code(settings.measurement.url)} takes OpenTelemetry metrics as JSON over HTTP, allows requests from the extension (CORS), and drops the addresses of those who send. Your works council or union has agreed to the counting.`,
        ]),
    'Comms know of it, and employees have been told what Forepost does and that their drafts never leave the page: `forepost privacy pack` writes a notice for them, and pages for data protection and for their representatives.',
  ];
}

function listChecks({ browsers, settings }: Org): readonly string[] {
  const names: readonly ChromiumName[] = ['chrome', 'edge'];
  return [
    ...names.flatMap((name) =>
      browsers[name] === undefined
        ? []
        : [
            `In ${CHROMIUM_PLACES[name].title}, open \`${CHROMIUM_PLACES[name].policyPage}\`, press "Reload policies", and look for \`ExtensionSettings\` and for ${code(browsers[name]?.id ?? '')} without an error.`,
          ],
    ),
    ...(browsers.firefox === undefined
      ? []
      : [
          'Restart Firefox, open `about:policies`, and look for `ExtensionSettings` and `3rdparty` under "Active" and for nothing under "Errors".',
        ]),
    'Open the options of Forepost: the status page lists every setting as set by your organisation, and names any that was refused.',
    ...(settings.policyUrl === undefined
      ? []
      : ['The status page names the policy in force as your organisation’s signed policy.']),
    ...((settings.sites?.add ?? []).length === 0
      ? []
      : ['After that click the status page lists each added site as "Watching".']),
    'On a listed site, type a sentence that one of your rules warns of, and press Post: the panel names your clause and your contact. Then clear the box.',
  ];
}

/** What takes Forepost away again, for each platform that was asked for. */
function listRemovals({ platforms }: Org): readonly string[] {
  const ways: Readonly<Record<Platform, string>> = {
    linux:
      'Linux: delete the files that you copied, or our entries where you put them into files of your own.',
    windows:
      'Windows: run `windows\\remove.ps1` as administrator, or import `windows\\forepost-remove.reg`. What you set by group policy, set to "Not configured" there.',
    macos: 'macOS: remove the profiles in your device management.',
    'google-admin':
      'Google Admin console: under "Policy for extensions" delete the text, then remove the extension from the organisational unit.',
    intune:
      'Intune: assign `intune/remove.ps1` as a platform script. To end the assignment of `install.ps1` alone takes nothing away from a computer. Profiles you delete.',
  };
  return platforms.map((platform) => ways[platform]);
}
