import type { Settings } from '../../../policy/settings/settings-schema.ts';
import type { Chromium, ChromiumName } from '../org-schema.ts';

/** What differs between the browsers that take Chrome's policies. */
export interface ChromiumPlace {
  readonly title: string;
  readonly linuxFolder: string;
  readonly registryKey: string;
  readonly macDomain: string;
  /** The way to the settings of extensions in Intune's form of the administrative templates. */
  readonly intunePath: string;
  /** The store, and the other hosts that it sends packages from. */
  readonly store: { readonly updateUrl: string; readonly hosts: readonly string[] };
  readonly policyPage: string;
}

export const CHROMIUM_PLACES: Readonly<Record<ChromiumName, ChromiumPlace>> = {
  chrome: {
    title: 'Chrome',
    linuxFolder: '/etc/opt/chrome/policies/managed',
    registryKey: 'SOFTWARE\\Policies\\Google\\Chrome',
    macDomain: 'com.google.Chrome',
    intunePath: 'Chrome~Policy~googlechrome~Extensions',
    store: {
      updateUrl: 'https://clients2.google.com/service/update2/crx',
      hosts: ['clients2.googleusercontent.com'],
    },
    policyPage: 'chrome://policy',
  },
  edge: {
    title: 'Edge',
    linuxFolder: '/etc/opt/edge/policies/managed',
    registryKey: 'SOFTWARE\\Policies\\Microsoft\\Edge',
    macDomain: 'com.microsoft.Edge',
    intunePath: 'Edge~Policy~microsoft_edge~Extensions',
    store: {
      updateUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
      hosts: ['msedgeextensions.sf.tlu.dl.delivery.mp.microsoft.com'],
    },
    policyPage: 'edge://policy',
  },
};

/** The entry of one extension in the policy ExtensionSettings. */
export type Installation = Readonly<Record<string, string | boolean>>;

/** How a browser installs the extension and keeps it up to date. */
export function writeInstallation(
  { updateUrl }: Chromium,
  name: ChromiumName,
  isPinned: boolean,
): Installation {
  return {
    installation_mode: 'force_installed',
    update_url: updateUrl,
    // Without it a browser asks its store for updates of what came from elsewhere.
    ...(updateUrl === CHROMIUM_PLACES[name].store.updateUrl ? {} : { override_update_url: true }),
    ...(isPinned ? { toolbar_pin: 'force_pinned' } : {}),
  };
}

/** The policy file of Linux that installs. */
export function writeInstallPolicy(id: string, installation: Installation): object {
  return { ExtensionSettings: { [id]: installation } };
}

/** The policy file of Linux that sets; apart, so that a slip in it uninstalls nothing. */
export function writeSettingsPolicy(id: string, settings: Settings): object {
  return { '3rdparty': { extensions: { [id]: settings } } };
}

/** What Google's Admin console takes as "Policy for extensions". */
export function writeAdminConsole(settings: Settings): object {
  const entries = Object.entries(settings).map(([name, value]) => [name, { Value: value }]);
  return Object.fromEntries(entries);
}
