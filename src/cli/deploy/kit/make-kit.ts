import type { ChromiumName, Org, Platform } from '../org-schema.ts';
import { writeHtml, writeMarkdown } from '../page.ts';
import { type Template, writeAdml, writeAdmx } from './admx.ts';
import {
  CHROMIUM_PLACES,
  writeAdminConsole,
  writeInstallation,
  writeInstallPolicy,
  writeSettingsPolicy,
} from './chromium-policy.ts';
import { writeFirefoxPolicies } from './firefox-policy.ts';
import { writeGuide } from './guide.ts';
import { writeChromiumOma, writeFirefoxOma } from './intune.ts';
import { listHosts } from './list-hosts.ts';
import { type Payload, writeMobileconfig } from './mobileconfig.ts';
import {
  type RegistryKey,
  writePowerShell,
  writePowerShellRemoval,
  writeReg,
  writeRegRemoval,
} from './registry.ts';
import { listChromiumKeys, listFirefoxKeys } from './registry-keys.ts';
import { describeChromium, describeFirefox } from './templates.ts';
import { writeUpdateJson, writeUpdateXml } from './updates.ts';

/** Files by their path below the folder of the kit. */
export type Kit = ReadonlyMap<string, string>;

/** Everything that an administrator needs, made of an organisation's answers; no file names a time. */
export function makeKit(org: Org, ownVersion: string): Kit {
  const version = org.version ?? ownVersion;
  const guide = writeGuide(org);
  return new Map([
    ['README.md', writeMarkdown(guide)],
    ['index.html', writeHtml(guide)],
    ['hosts.txt', `${listHosts(org).join('\n')}\n`],
    ...Object.entries(listPlatformFiles(org)).flatMap(([platform, list]) =>
      org.platforms.some((each) => each === platform) ? list() : [],
    ),
    ...listUpdates(org, version),
  ]);
}

type Files = readonly (readonly [string, string])[];

function listPlatformFiles(org: Org): Readonly<Record<Platform, () => Files>> {
  return {
    linux: () => listLinux(org),
    windows: () => listWindows(org),
    macos: () => listMac(org),
    'google-admin': () => listAdminConsole(org),
    intune: () => listIntune(org),
  };
}

/** Chrome and Edge as far as the organisation has them, with how each is installed. */
function listChromium({ browsers, pinned = false }: Org) {
  const names: readonly ChromiumName[] = ['chrome', 'edge'];
  return names.flatMap((name) => {
    const browser = browsers[name];
    if (browser === undefined) return [];
    return [{ name, browser, installation: writeInstallation(browser, name, pinned) }];
  });
}

function listLinux(org: Org): Files {
  const { browsers, settings } = org;
  const files = listChromium(org).flatMap(
    ({ name, browser, installation }) =>
      [
        [
          `linux/${name}/forepost-install.json`,
          toJson(writeInstallPolicy(browser.id, installation)),
        ],
        [`linux/${name}/forepost-settings.json`, toJson(writeSettingsPolicy(browser.id, settings))],
      ] as const,
  );
  if (browsers.firefox === undefined) return files;
  const policies = { policies: writeFirefoxPolicies(browsers.firefox, settings) };
  return [...files, ['linux/firefox/policies.json', toJson(policies)]];
}

/** Registry keys of all browsers that the organisation has. */
function listKeys(org: Org): readonly RegistryKey[] {
  const { browsers, settings } = org;
  return [
    ...listChromium(org).flatMap(({ name, browser, installation }) =>
      listChromiumKeys(name, browser.id, { installation, settings }),
    ),
    ...(browsers.firefox === undefined ? [] : listFirefoxKeys(browsers.firefox, settings)),
  ];
}

function listWindows(org: Org): Files {
  const keys = listKeys(org);
  return [
    ['windows/forepost.reg', writeReg(keys)],
    ['windows/forepost-remove.reg', writeRegRemoval(keys)],
    ...listScripts('windows', keys),
    ...listTemplates('windows', org, ['chrome', 'edge', 'firefox']),
  ];
}

function listScripts(folder: string, keys: readonly RegistryKey[]): Files {
  return [
    [`${folder}/install.ps1`, writePowerShell(keys)],
    [`${folder}/remove.ps1`, writePowerShellRemoval(keys)],
  ];
}

/** Administrative templates for group policy, with the answers in their boxes. */
function listTemplates(
  folder: string,
  org: Org,
  wanted: readonly (keyof Org['browsers'])[],
): Files {
  const { settings } = org;
  const { firefox } = org.browsers;
  const templates: readonly (readonly [keyof Org['browsers'], Template])[] = [
    ...listChromium(org).map(({ name, browser, installation }) => {
      const parts = { installation, settings };
      return [name, describeChromium(name, browser.id, parts)] as const;
    }),
    ...(firefox === undefined ? [] : [['firefox', describeFirefox(firefox, settings)] as const]),
  ];
  return templates
    .filter(([name]) => wanted.includes(name))
    .flatMap(([name, template]) => [
      [`${folder}/admx/forepost-${name}.admx`, writeAdmx(template)] as const,
      [`${folder}/admx/en-US/forepost-${name}.adml`, writeAdml(template)] as const,
    ]);
}

function listIntune(org: Org): Files {
  const { firefox } = org.browsers;
  const rows = listChromium(org).map(({ name, browser, installation }) =>
    writeChromiumOma(name, browser.id, installation),
  );
  const all = firefox === undefined ? rows : [...rows, writeFirefoxOma(firefox)];
  return [
    ['intune/oma-uri.json', toJson(all)],
    ...listScripts('intune', listKeys(org)),
    // Templates of others may not write below Microsoft's own keys there, with exceptions that
    // could not be tried: Edge and Firefox have the script.
    ...listTemplates('intune', org, ['chrome']),
  ];
}

function listMac(org: Org): Files {
  const { organisation, browsers, settings } = org;
  const chromium = listChromium(org).map(({ name, browser, installation }) => {
    const { macDomain } = CHROMIUM_PLACES[name];
    const payloads = [
      { domain: macDomain, content: writeInstallPolicy(browser.id, installation) },
      { domain: `${macDomain}.extensions.${browser.id}`, content: settings },
    ];
    return [name, payloads] as const;
  });
  const firefox = browsers.firefox;
  const all: readonly (readonly [string, readonly Payload[]])[] = [
    ...chromium,
    ...(firefox === undefined
      ? []
      : [
          [
            'firefox',
            [
              {
                domain: 'org.mozilla.firefox',
                content: {
                  EnterprisePoliciesEnabled: true,
                  ...writeFirefoxPolicies(firefox, settings),
                },
              },
            ],
          ] as const,
        ]),
  ];
  return all.map(([name, payloads]) => {
    const head = { organisation, title: `Forepost for ${name}`, identifier: `forepost.${name}` };
    return [`macos/forepost-${name}.mobileconfig`, writeMobileconfig(head, payloads)];
  });
}

function listAdminConsole({ browsers, settings }: Org): Files {
  if (browsers.chrome === undefined) return [];
  return [['google-admin/policy-for-extension.json', toJson(writeAdminConsole(settings))]];
}

/** What lies on the organisation's own server, where it serves the packages itself. */
function listUpdates(org: Org, version: string): Files {
  const { firefox } = org.browsers;
  return [
    ...listChromium(org).flatMap(({ name, browser }) =>
      browser.package === undefined
        ? []
        : [[`updates/${name}.xml`, writeUpdateXml(browser, version)] as const],
    ),
    ...(firefox?.updateUrl === undefined
      ? []
      : [['updates/firefox.json', toJson(writeUpdateJson(firefox, version))] as const]),
  ];
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
