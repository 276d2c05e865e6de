import type { Firefox } from '../org-schema.ts';
import { CHROMIUM_PLACES, type Installation } from './chromium-policy.ts';
import { writeFirefoxInstallation } from './firefox-policy.ts';
import { escapeXml } from './xml.ts';

/** One row of a custom profile in Intune. */
export interface OmaSetting {
  readonly name: string;
  readonly omaUri: string;
  readonly dataType: 'String';
  readonly value: string;
}

const CONFIG = './Device/Vendor/MSFT/Policy/Config';

/** Installs in Chrome or Edge, once the browser's administrative template has been imported. */
export function writeChromiumOma(
  name: 'chrome' | 'edge',
  id: string,
  installation: Installation,
): OmaSetting {
  const { title, intunePath } = CHROMIUM_PLACES[name];
  return {
    name: `Forepost: install in ${title}`,
    omaUri: `${CONFIG}/${intunePath}/ExtensionSettings`,
    dataType: 'String',
    value: writeData('ExtensionSettings', { [id]: installation }),
  };
}

/** Installs in Firefox, once Mozilla's administrative template has been imported. */
export function writeFirefoxOma(firefox: Firefox): OmaSetting {
  return {
    name: 'Forepost: install in Firefox',
    omaUri: `${CONFIG}/Firefox~Policy~firefox~Extensions/ExtensionSettings`,
    dataType: 'String',
    value: writeData('JSON', { [firefox.id]: writeFirefoxInstallation(firefox) }),
  };
}

function writeData(id: string, value: object): string {
  return `<enabled/><data id="${id}" value="${escapeXml(JSON.stringify(value))}"/>`;
}
