import { z } from 'zod';

import { type Settings, settingsSchema } from '../../../policy/settings/settings-schema.ts';
import type { ChromiumName, Firefox } from '../org-schema.ts';
import type { FixedValue, Template, TemplateInput, TemplatePolicy } from './admx.ts';
import { CHROMIUM_PLACES, type Installation } from './chromium-policy.ts';
import { FIREFOX_REGISTRY_KEY } from './firefox-policy.ts';

/** Chrome or Edge: one policy that installs, and one for each managed setting. */
export function describeChromium(
  name: ChromiumName,
  id: string,
  parts: { readonly installation: Installation; readonly settings: Settings },
): Template {
  const { registryKey, title } = CHROMIUM_PLACES[name];
  const install: TemplatePolicy = {
    name: 'Install',
    title: 'Install Forepost',
    explanation: `Enabled: ${title} installs Forepost and keeps it up to date. Not configured or disabled: it does not.`,
    key: `${registryKey}\\ExtensionSettings\\${id}`,
    input: { kind: 'fixed', values: writeFixedValues(parts.installation) },
  };
  const key = `${registryKey}\\3rdparty\\extensions\\${id}\\policy`;
  const settings = listSettings().map((setting) =>
    describeSetting(setting, key, Object.entries(parts.settings)),
  );
  return { name: title, title: `Forepost for ${title}`, policies: [install, ...settings] };
}

/** Firefox: all settings as the JSON of one value; Mozilla's own template installs. */
export function describeFirefox(firefox: Firefox, settings: Settings): Template {
  const policy: TemplatePolicy = {
    name: 'Settings',
    title: 'Settings of Forepost',
    explanation: `The managed settings as JSON. Those of your answers: ${JSON.stringify(settings)}`,
    key: `${FIREFOX_REGISTRY_KEY}\\3rdparty\\Extensions`,
    input: { kind: 'lines', value: firefox.id },
  };
  return { name: 'Firefox', title: 'Forepost for Firefox', policies: [policy] };
}

/** What the schema says of one setting. */
const settingForm = z.object({
  type: z.string(),
  title: z.string(),
  description: z.string(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});

interface SettingForm extends z.infer<typeof settingForm> {
  readonly name: string;
}

/** Every managed setting, in the order of the schema. */
function listSettings(): readonly SettingForm[] {
  const { properties = {} } = z.toJSONSchema(settingsSchema, { io: 'input' });
  return Object.entries(properties).map(([name, form]) => ({ name, ...settingForm.parse(form) }));
}

function describeSetting(
  form: SettingForm,
  key: string,
  given: readonly (readonly [string, unknown])[],
): TemplatePolicy {
  const { name, title, description, type } = form;
  const value = given.find(([each]) => each === name)?.[1];
  const input = describeInput(form, value);
  const isJson = input.kind === 'text' && type !== 'string';
  return {
    name,
    title,
    explanation: isJson ? `${description} Enter it as JSON, on one line.` : description,
    key,
    input,
  };
}

function describeInput(form: SettingForm, value: unknown): TemplateInput {
  const { name, type, minimum = 0, maximum = 2 ** 31 - 1 } = form;
  if (type === 'boolean') return { kind: 'flag', value: name };
  if (type === 'integer') {
    const suggestion = typeof value === 'number' ? value : undefined;
    return { kind: 'number', value: name, range: { least: minimum, most: maximum }, suggestion };
  }
  return { kind: 'text', value: name, suggestion: writeSuggestion(value) };
}

/** The value of the answers, as far as it fits a box of one line. */
function writeSuggestion(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /[\r\n]/.test(text) ? undefined : text;
}

function writeFixedValues(installation: Installation): Readonly<Record<string, FixedValue>> {
  return Object.fromEntries(
    Object.entries(installation).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? Number(value) : value,
    ]),
  );
}
