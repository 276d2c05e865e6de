import type { ChromiumName, Org, Platform } from '../org-schema.ts';
import type { Block } from '../page.ts';
import { CHROMIUM_PLACES } from './chromium-policy.ts';

/** What is done on each platform that the organisation has. */
export function listPlatformSteps(org: Org): readonly Block[] {
  return org.platforms.flatMap((platform) => {
    const { title, items } = SECTIONS[platform](org);
    return [
      { kind: 'heading', level: 2, text: title },
      { kind: 'steps', items },
    ] as const;
  });
}

interface Section {
  readonly title: string;
  readonly items: readonly string[];
}

const SECTIONS: Readonly<Record<Platform, (org: Org) => Section>> = {
  linux: (org) => ({
    title: 'Linux',
    items: [
      ...listNames(org).map(
        (name) =>
          `Copy both files of \`linux/${name}\` to \`${CHROMIUM_PLACES[name].linuxFolder}\`${name === 'chrome' ? ' (for Chromium, `/etc/chromium/policies/managed`)' : ''}. They stay two: a slip in the settings then uninstalls nothing.`,
      ),
      ...listNames(org).map(
        (name) =>
          `If another file there has \`ExtensionSettings\` for ${CHROMIUM_PLACES[name].title}, put our entry into it instead: of two files only one would count.`,
      ),
      ...(org.browsers.firefox === undefined
        ? []
        : [
            'Copy `linux/firefox/policies.json` to `/etc/firefox/policies`, or put its two entries into the file that is there, and restart Firefox.',
          ]),
    ],
  }),
  windows: (org) => ({
    title: 'Windows',
    items: [
      'On one computer: as administrator, run `reg import windows\\forepost.reg`.',
      'On all of them: have `windows\\install.ps1` run as the system, in 64 bits, by your management tool or as a start-up script of a group policy.',
      'Or, with group policy: copy the `.admx` files of `windows\\admx` into the folder `PolicyDefinitions` of your central store and the `.adml` files into its `en-US`. Under Computer Configuration › Policies › Administrative Templates stands one folder for each browser, with your answers in the boxes: enable "Install Forepost" and the settings that you need.',
      ...(org.browsers.firefox === undefined
        ? []
        : [
            'The template for Firefox has the settings only; install it by "Extension Management" of Mozilla’s own template, or by the script.',
          ]),
      'If Firefox has `ExtensionSettings` already, put our entry into that value instead: the script would replace it.',
      'Restart Firefox; Chrome and Edge follow by themselves.',
    ],
  }),
  macos: (org) => ({
    title: 'macOS',
    items: [
      ...listNames(org).map(
        (name) =>
          `Upload \`macos/forepost-${name}.mobileconfig\` to your device management and assign it.`,
      ),
      ...(org.browsers.firefox === undefined
        ? []
        : ['Upload `macos/forepost-firefox.mobileconfig` and assign it.']),
      'Where a profile with `ExtensionSettings` for the same browser exists, put our entry into it instead.',
    ],
  }),
  'google-admin': (org) => ({
    title: 'Google Admin console',
    items:
      org.browsers.chrome === undefined
        ? ['Nothing is to be done: your answers do not name Chrome.']
        : [
            'Open Devices › Chrome › Apps & extensions › Users & browsers, and choose the organisational unit.',
            `Add Chrome app or extension by ID: \`${org.browsers.chrome.id}\`, from the address \`${org.browsers.chrome.updateUrl}\`.`,
            'Set the installation policy to "Force install".',
            'Paste `google-admin/policy-for-extension.json` under "Policy for extensions", and save.',
          ],
  }),
  intune: (org) => ({
    title: 'Intune',
    items: [
      'Under Devices › Scripts and remediations, add `intune/install.ps1` as a platform script: not with the credentials of the user, in 64-bit PowerShell. It installs and sets, and needs no template.',
      'Or, if you keep policies as profiles: import the administrative templates of your browsers, make a custom profile with the rows of `intune/oma-uri.json`, and use the script for the settings only.',
      ...(org.browsers.chrome === undefined
        ? []
        : [
            'Or, for Chrome alone: under Devices › Configuration › Import ADMX, upload `intune/admx/forepost-chrome.admx` with its `.adml`, then make a profile from the imported template.',
          ]),
      'Assign it to the group of ten people first.',
    ],
  }),
};

function listNames({ browsers }: Org): readonly ChromiumName[] {
  const names: readonly ChromiumName[] = ['chrome', 'edge'];
  return names.filter((name) => browsers[name] !== undefined);
}
