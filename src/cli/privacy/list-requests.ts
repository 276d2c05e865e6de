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
  const { policyUrl, crisisUrl, measurement, refreshMinutes = DEFAULT_REFRESH_MINUTES } = settings;
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
    ...(measurement === undefined
      ? []
      : [
          {
            setting: 'measurement',
            address: measurement.url,
            when: 'Once a day at most, at a random time of the day after the one that was counted.',
            carries:
              'How often each rule came to which outcome on which site, the name of the group, and the version of Forepost. No text, no person, no device.',
          },
        ]),
  ];
}
