import type { Chromium, Firefox } from '../org-schema.ts';
import { escapeXml } from './xml.ts';

/** What Chrome and Edge read at `update_url`. */
export function writeUpdateXml({ id, package: codebase = '' }: Chromium, version: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${escapeXml(id)}">
    <updatecheck codebase="${escapeXml(codebase)}" version="${escapeXml(version)}"/>
  </app>
</gupdate>
`;
}

/** What Firefox reads at the address that was packed into the add-on. */
export function writeUpdateJson({ id, package: link }: Firefox, version: string): object {
  return { addons: { [id]: { updates: [{ version, update_link: link }] } } };
}
