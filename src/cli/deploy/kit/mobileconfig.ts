import { sha256 } from '@noble/hashes/sha2.js';

import { escapeXml } from './xml.ts';

/** What a profile sets in one preference domain. */
export interface Payload {
  readonly domain: string;
  readonly content: object;
}

/** Who a profile is from, and what it is called by. */
export interface ProfileHead {
  readonly organisation: string;
  readonly title: string;
  /** Reversed domain name; the same one replaces an older profile. */
  readonly identifier: string;
}

/** A configuration profile of macOS, for device management or a double click. */
export function writeMobileconfig(head: ProfileHead, payloads: readonly Payload[]): string {
  const { identifier, title, organisation } = head;
  const profile = {
    PayloadContent: payloads.map(({ domain, content }) => ({
      ...content,
      ...writeHead(domain, `${identifier}.${domain}`),
    })),
    ...writeHead('Configuration', identifier),
    PayloadDisplayName: title,
    PayloadOrganization: organisation,
    PayloadScope: 'System',
    PayloadRemovalDisallowed: true,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${writePlistValue(profile, '')}
</plist>
`;
}

function writeHead(type: string, identifier: string): object {
  return {
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: writeUuid(identifier),
  };
}

/** One value as a property list writes it, over as many lines as it has parts. */
function writePlistValue(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (Array.isArray(value)) {
    const items = value.map((item) => writePlistValue(item, inner));
    return [`${indent}<array>`, ...items, `${indent}</array>`].join('\n');
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).flatMap(([name, field]) => [
      `${inner}<key>${escapeXml(name)}</key>`,
      writePlistValue(field, inner),
    ]);
    return [`${indent}<dict>`, ...fields, `${indent}</dict>`].join('\n');
  }
  return `${indent}<string>${escapeXml(String(value))}</string>`;
}

/** A UUID that is made of a name, so that the same answers give the same file. */
function writeUuid(name: string): string {
  const digits = Array.from(sha256(new TextEncoder().encode(name)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`];
  return [...parts, `a${digits.slice(17, 20)}`, digits.slice(20, 32)].join('-').toUpperCase();
}
