import type { StoredSources } from '../../messaging/stored.ts';
import { useTranslate } from '../../panel/use-translate.ts';
import { explainDepartment } from '../../policy/distribution/explain-department.ts';
import { writeSettingValue } from './write-setting-value.ts';

/** The part of what a policy is made of that is shown. */
export type ShownSources = Pick<StoredSources, 'settings' | 'refused' | 'release'>;

interface ManagedSettingsProps {
  /** Absent until anything was set. */
  readonly sources: ShownSources | undefined;
}

/** What the organisation has set for this browser, and which of it is not in force and why. */
export function ManagedSettings({ sources }: ManagedSettingsProps) {
  const translate = useTranslate();
  const settings = Object.entries(sources?.settings ?? {});
  const refused = sources === undefined ? [] : listRefused(sources);
  return (
    <section class="block" aria-labelledby="settings-heading">
      <h2 id="settings-heading">{translate('managedSettings')}</h2>
      {settings.length === 0 && refused.length === 0 ? (
        <p class="soft">{translate('noManagedSettings')}</p>
      ) : (
        <p class="soft">{translate('managedSettingsNote')}</p>
      )}
      {settings.length === 0 ? null : (
        <dl class="facts">
          {settings.map(([key, value]) => (
            <div key={key} class="fact">
              <dt>
                <code>{key}</code>
              </dt>
              <dd dir="auto">{writeSettingValue(value) ?? translate('settingIsSet')}</dd>
            </div>
          ))}
        </dl>
      )}
      {refused.length === 0 ? null : (
        <div class="refusal" role="note">
          <h3>{translate('settingsRefused')}</h3>
          <p>{translate('refusedNote')}</p>
          <ul lang="en" dir="ltr">
            {refused.map(({ key, reason }) => (
              <li key={key}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** What is not in force, and why: wrong values, and a department that does not exist. */
function listRefused(sources: ShownSources): StoredSources['refused'] {
  const reason = explainDepartment(sources);
  return [...sources.refused, ...(reason === undefined ? [] : [{ key: 'department', reason }])];
}
