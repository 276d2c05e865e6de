import type { Settings } from '../../../policy/settings/settings-schema.ts';
import type { Firefox } from '../org-schema.ts';
import { CHROMIUM_PLACES, type Installation } from './chromium-policy.ts';
import { FIREFOX_REGISTRY_KEY, writeFirefoxInstallation } from './firefox-policy.ts';
import type { RegistryKey, RegistryValue } from './registry.ts';

/** Chrome's and Edge's keys: a subkey of ExtensionSettings leaves other extensions alone. */
export function listChromiumKeys(
  name: 'chrome' | 'edge',
  id: string,
  parts: { readonly installation: Installation; readonly settings: Settings },
): readonly RegistryKey[] {
  const { registryKey } = CHROMIUM_PLACES[name];
  return [
    {
      key: `${registryKey}\\ExtensionSettings\\${id}`,
      isOurs: true,
      values: writeValues(parts.installation),
    },
    {
      key: `${registryKey}\\3rdparty\\extensions\\${id}\\policy`,
      isOurs: true,
      values: writeValues(parts.settings),
    },
  ];
}

/** Firefox's keys: JSON as the lines of one value each. */
export function listFirefoxKeys(firefox: Firefox, settings: Settings): readonly RegistryKey[] {
  const installations = { [firefox.id]: writeFirefoxInstallation(firefox) };
  return [
    {
      key: FIREFOX_REGISTRY_KEY,
      isOurs: false,
      values: { ExtensionSettings: writeLines(installations) },
    },
    {
      key: `${FIREFOX_REGISTRY_KEY}\\3rdparty\\Extensions`,
      isOurs: false,
      values: { [firefox.id]: writeLines(settings) },
    },
  ];
}

function writeValues(
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, RegistryValue>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, writeValue(value)]),
  );
}

/** Numbers and yes or no as numbers, texts as texts, anything else as JSON. */
function writeValue(value: unknown): RegistryValue {
  if (typeof value === 'boolean') return { kind: 'number', value: Number(value) };
  if (typeof value === 'number') return { kind: 'number', value };
  return { kind: 'text', value: typeof value === 'string' ? value : JSON.stringify(value) };
}

function writeLines(value: unknown): RegistryValue {
  return { kind: 'lines', value: JSON.stringify(value) };
}
