import { DEFAULT_REFRESH_MINUTES, type Settings } from '../../policy/settings/settings-schema.ts';

/** A request that the extension itself can make. */
export interface OwnRequest {
  /** The managed setting that has the address. */
  readonly setting: string;
  readonly address: string;
  readonly when: string;
  readonly carries: string;
}

const NO_BODY = 'Nothing: it only asks for the file. No cookie, no name, no referring page.';

/** Every request that the extension can make under some settings; without any, there are none. */
export function listRequests(settings: Settings): readonly OwnRequest[] {
  const { policyUrl, crisisUrl, refreshMinutes = DEFAULT_REFRESH_MINUTES } = settings;
  return [
    ...(policyUrl === undefined
      ? []
      : [
          {
            setting: 'policyUrl',
            address: policyUrl,
            when: `About every ${refreshMinutes} minutes while the browser runs.`,
            carries: NO_BODY,
          },
        ]),
    ...(crisisUrl === undefined
      ? []
      : [
          {
            setting: 'crisisUrl',
            address: crisisUrl,
            when: 'About every minute while the browser runs.',
            carries: NO_BODY,
          },
        ]),
    ...listAddresses(readMeasurement(settings)).map((address) => ({
      setting: 'measurement',
      address,
      when: 'From time to time, because your organisation has switched measurement on.',
      carries: 'Counts by rule, site and outcome. No text and no person.',
    })),
  ];
}

/** The setting that switches counting on; `undefined` where it is not set. */
export function readMeasurement(settings: Readonly<Record<string, unknown>>): unknown {
  return settings['measurement'];
}

/** Every web address inside a value. */
function listAddresses(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return /^https?:/.test(value) && URL.canParse(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listAddresses);
}
