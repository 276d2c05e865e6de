import type { z } from 'zod';

import { explainIssue } from '../parse/explain-issue.ts';
import { suggestName } from '../parse/nearest-name.ts';
import { formatPolicyPath } from '../parse/policy-problem.ts';
import { type SettingName, type Settings, settingsSchema } from './settings-schema.ts';

/** A setting that is not in force, and why in one sentence. */
export interface RefusedSetting {
  readonly key: string;
  readonly reason: string;
}

/** Settings as far as they are right. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly refused: readonly RefusedSetting[];
}

/** Settings that make sense only beside another one. */
const NEEDS: readonly (readonly [SettingName, SettingName])[] = [
  ['policyUrl', 'policyKey'],
  ['crisisUrl', 'policyKey'],
];

/** Reads what an administrator has set, key by key: a wrong value is refused, the rest applies. */
export function readSettings(given: Readonly<Record<string, unknown>>): ReadSettings {
  const refused: RefusedSetting[] = [];
  const right: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    const reason = explainSetting(key, value);
    if (reason === undefined) right[key] = value;
    else refused.push({ key, reason });
  }
  const wrong = new Set(refused.map(({ key }) => key));
  for (const [key, needed] of NEEDS) {
    if (!(key in right) || needed in right) continue;
    delete right[key];
    const state = wrong.has(needed) ? 'which is refused itself' : 'which is not set';
    refused.push({ key, reason: `${key}: works only with ${needed}, ${state}` });
  }
  return { settings: settingsSchema.parse(right), refused };
}

/** What is wrong with one setting; `undefined` when nothing is. */
function explainSetting(key: string, value: unknown): string | undefined {
  const { shape } = settingsSchema;
  if (!isSettingName(key)) {
    return `${key}: unknown setting${suggestName(key, Object.keys(shape))}`;
  }
  const form: z.ZodType = shape[key];
  const checked = form.safeParse(value);
  if (checked.success) return undefined;
  const [first] = checked.error.issues.flatMap((issue) => explainIssue(issue, { form, value }));
  if (first === undefined) return `${key}: has the wrong form`;
  return `${formatPolicyPath([key, ...first.path])}: ${first.message}`;
}

function isSettingName(key: string): key is SettingName {
  return Object.hasOwn(settingsSchema.shape, key);
}
