import type { Settings } from '../../../policy/settings/settings-schema.ts';
import type { Firefox } from '../org-schema.ts';

export const FIREFOX_REGISTRY_KEY = 'SOFTWARE\\Policies\\Mozilla\\Firefox';

/** The entry of one add-on in Firefox's policy ExtensionSettings. */
export function writeFirefoxInstallation({ package: installUrl }: Firefox): object {
  return { installation_mode: 'force_installed', install_url: installUrl };
}

/** Firefox's policies: what `policies.json` has below `policies`, and a profile of macOS as it is. */
export function writeFirefoxPolicies(firefox: Firefox, settings: Settings): object {
  return {
    ExtensionSettings: { [firefox.id]: writeFirefoxInstallation(firefox) },
    '3rdparty': { Extensions: { [firefox.id]: settings } },
  };
}
