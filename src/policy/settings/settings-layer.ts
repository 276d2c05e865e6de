import type { PolicySource } from '../merge-policy.ts';
import type { Settings } from './settings-schema.ts';

/** Which policy a layer speaks for: a layer on top takes the name of the one below. */
export interface LayerHeader {
  readonly id: string;
  readonly version: string;
}

/** The part of the settings that changes the policy, as a layer, where there is any. */
export function writeSettingsLayer(
  { accounts, sites, language }: Settings,
  { id, version }: LayerHeader,
): readonly PolicySource[] {
  if (accounts === undefined && sites === undefined && language === undefined) return [];
  const layer = { forepost: 1, id, version, accounts, sites, language };
  return [{ file: 'managed settings', text: JSON.stringify(layer) }];
}
