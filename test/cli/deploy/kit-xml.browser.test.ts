import { describe, expect, it } from 'vitest';

import { makeKit } from '../../../src/cli/deploy/kit/make-kit.ts';
import { readOrg } from '../../../src/cli/deploy/read-org.ts';
import { ORG } from './kit-fixtures.ts';

const org = readOrg(ORG, 'org.yaml');
if (!org.ok) throw new Error(org.problem.join('\n'));
const kit = makeKit(org.value, '1.0.0');

/** Parses with a real parser of XML, which reports a fault as an element. */
function parse(path: string): Document {
  const document = new DOMParser().parseFromString(kit.get(path) ?? '', 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

/** A value of a property list. */
function readPlist(element: Element): unknown {
  const children = [...element.children];
  switch (element.tagName) {
    case 'dict':
      return Object.fromEntries(
        children.flatMap((child, at) => {
          const value = children[at + 1];
          if (child.tagName !== 'key' || value === undefined) return [];
          return [[child.textContent, readPlist(value)]];
        }),
      );
    case 'array':
      return children.map(readPlist);
    case 'true':
    case 'false':
      return element.tagName === 'true';
    case 'integer':
      return Number(element.textContent);
    case 'string':
      return element.textContent;
    default:
      throw new Error(`A property list has no ${element.tagName}.`);
  }
}

function readProfile(path: string): unknown {
  const root = parse(path).documentElement.firstElementChild;
  if (root === null) throw new Error('The property list is empty.');
  return readPlist(root);
}

describe('profiles of macOS', () => {
  it.each(['chrome', 'edge', 'firefox'])('are property lists with a head: %s', (name) => {
    expect(readProfile(`macos/forepost-${name}.mobileconfig`)).toMatchObject({
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadOrganization: 'Meadowbank <b>Bold & Co',
      PayloadUUID: expect.stringMatching(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/),
    });
  });

  it('install in one domain and set in another, with the values as they are', () => {
    const id = 'dloicalocdbfnillldhkbgalhcnojfjc';
    expect(readProfile('macos/forepost-chrome.mobileconfig')).toMatchObject({
      PayloadContent: [
        {
          PayloadType: 'com.google.Chrome',
          ExtensionSettings: { [id]: { override_update_url: true } },
        },
        { PayloadType: `com.google.Chrome.extensions.${id}`, ...org.value.settings },
      ],
    });
    expect(readProfile('macos/forepost-firefox.mobileconfig')).toMatchObject({
      PayloadContent: [
        {
          EnterprisePoliciesEnabled: true,
          '3rdparty': { Extensions: { 'a@b.example': org.value.settings } },
        },
      ],
    });
  });
});

describe('manifest of updates', () => {
  it('names the package by its whole address', () => {
    const check = parse('updates/chrome.xml').querySelector('app > updatecheck');
    expect(check?.getAttribute('codebase')).toBe('https://it.example/forepost.crx?a=1&b=2');
    expect(check?.getAttribute('version')).toBe('2.3.4');
    expect(check?.namespaceURI).toBe('http://www.google.com/update2/response');
  });
});
