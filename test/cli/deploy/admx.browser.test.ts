import { describe, expect, it } from 'vitest';

import { makeKit } from '../../../src/cli/deploy/kit/make-kit.ts';
import { readOrg } from '../../../src/cli/deploy/read-org.ts';
import { settingsSchema } from '../../../src/policy/settings/settings-schema.ts';
import { ORG } from './kit-fixtures.ts';

const ID = 'dloicalocdbfnillldhkbgalhcnojfjc';
const org = readOrg(ORG, 'org.yaml');
if (!org.ok) throw new Error(org.problem.join('\n'));
const kit = makeKit(org.value, '1.0.0');

/** The order that the schema of templates asks for; an editor refuses the whole file for another. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  policyDefinitions: ['policyNamespaces', 'resources', 'supportedOn', 'categories', 'policies'],
  policyDefinitionResources: ['displayName', 'description', 'resources'],
  resources: ['stringTable', 'presentationTable'],
  policy: [
    'parentCategory',
    'supportedOn',
    'enabledValue',
    'disabledValue',
    'enabledList',
    'disabledList',
    'elements',
  ],
};
/** Which box of a presentation belongs to which element. */
const BOXES: Readonly<Record<string, string>> = {
  text: 'textBox',
  multiText: 'multiTextBox',
  decimal: 'decimalTextBox',
};
const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

/** Parses with a real parser of XML. */
function parse(path: string): Document {
  const document = new DOMParser().parseFromString(kit.get(path) ?? '', 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

function load(name: string) {
  const admx = parse(`windows/admx/forepost-${name}.admx`);
  const adml = parse(`windows/admx/en-US/forepost-${name}.adml`);
  const find = (policy: string): Element => {
    const found = admx.querySelector(`policy[name="${policy}"]`);
    if (found === null) throw new Error(`There is no policy ${policy}.`);
    return found;
  };
  const box = (policy: string) => adml.querySelector(`presentation[id="${policy}"] > *`);
  return { admx, adml, find, box };
}

describe.each(['chrome', 'edge', 'firefox'])('the template for %s', (name) => {
  const { admx, adml } = load(name);

  it('has its parts in the order of the schema, in its namespace', () => {
    for (const document of [admx, adml]) {
      expect(document.documentElement.namespaceURI).toBe(NAMESPACE);
      for (const element of document.querySelectorAll('*')) {
        const order = ORDER[element.tagName];
        if (order === undefined) continue;
        const tags = [...element.children].map(({ tagName }) => tagName);
        expect(tags).toEqual(order.filter((tag) => tags.includes(tag)));
      }
    }
  });

  it('names only words and boxes that it has', () => {
    const text = admx.documentElement.outerHTML;
    for (const [, kind, id] of text.matchAll(/\$\((string|presentation)\.(\w+)\)/g)) {
      expect(adml.querySelector(`${kind}[id="${id}"]`), `${kind} ${id}`).not.toBeNull();
    }
  });

  it('has the right kind of box for everything that can be entered', () => {
    for (const element of admx.querySelectorAll('elements > *')) {
      const policy = element.closest('policy')?.getAttribute('name');
      const box = adml.querySelector(`presentation[id="${policy}"] > *`);
      expect(box?.tagName).toBe(BOXES[element.tagName]);
      expect(box?.getAttribute('refId')).toBe(element.getAttribute('id'));
    }
  });

  it('gives each policy a name, a title and a category of its own file', () => {
    const names = [...admx.querySelectorAll('policy')].map((each) => each.getAttribute('name'));
    expect(new Set(names).size).toBe(names.length);
    for (const id of names) expect(id).toMatch(/^\w+$/);
    const refs = [...admx.querySelectorAll('parentCategory')].map((each) =>
      each.getAttribute('ref'),
    );
    expect(new Set(refs)).toEqual(new Set(['Forepost']));
    expect(admx.querySelector('category')?.getAttribute('name')).toBe('Forepost');
  });
});

describe('the templates of Chrome and Edge', () => {
  const { admx, find, box, adml } = load('chrome');

  it('install as the registry file does, and take it away when disabled', () => {
    const install = find('Install');
    expect(install.getAttribute('key')).toBe(
      `SOFTWARE\\Policies\\Google\\Chrome\\ExtensionSettings\\${ID}`,
    );
    const items = [...install.querySelectorAll('enabledList > item')].map((item) => [
      item.getAttribute('valueName'),
      item.querySelector('string')?.textContent ??
        Number(item.querySelector('decimal')?.getAttribute('value')),
    ]);
    expect(Object.fromEntries(items)).toEqual({
      installation_mode: 'force_installed',
      update_url: 'https://it.example/chrome.xml',
      override_update_url: 1,
      toolbar_pin: 'force_pinned',
    });
    const deleted = [...install.querySelectorAll('disabledList > item')];
    expect(deleted.every((item) => item.querySelector('delete') !== null)).toBe(true);
    expect(deleted).toHaveLength(items.length);
  });

  it('have every managed setting, in the place where the browser reads it', () => {
    const names = Object.keys(settingsSchema.shape);
    for (const name of names) {
      expect(find(name).getAttribute('key')).toBe(
        `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`,
      );
      const value = find(name).getAttribute('valueName');
      const inner = find(name).querySelector('elements > *')?.getAttribute('valueName');
      expect(value ?? inner).toBe(name);
    }
    expect(admx.querySelectorAll('policy')).toHaveLength(names.length + 1);
    expect(load('edge').find('policyUrl').getAttribute('key')).toContain(
      'Policies\\Microsoft\\Edge',
    );
  });

  it('write each kind of value as the browser reads it', () => {
    expect(find('allowPause').querySelector('enabledValue > decimal')?.getAttribute('value')).toBe(
      '1',
    );
    const minutes = find('refreshMinutes').querySelector('decimal');
    expect(minutes?.getAttribute('minValue')).toBe('5');
    expect(minutes?.getAttribute('maxValue')).toBe('10080');
    expect(find('policyKey').querySelector('elements > text')).not.toBeNull();
  });

  it('begin with the answers, as far as they fit a line', () => {
    expect(box('refreshMinutes')?.getAttribute('defaultValue')).toBe('30');
    const suggestionOf = (name: string) => box(name)?.querySelector('defaultValue')?.textContent;
    expect(suggestionOf('policyUrl')).toBe('https://policy.example/p.json');
    expect(suggestionOf('sites')).toBe('{"off":["x.com"]}');
    expect(suggestionOf('policy')).toBeUndefined();
    expect(suggestionOf('department')).toBeUndefined();
  });

  it('say which settings are entered as JSON', () => {
    const explain = (name: string) =>
      adml.querySelector(`string[id="${name}_Explain"]`)?.textContent;
    expect(explain('sites')).toContain('Enter it as JSON');
    expect(explain('policyUrl')).not.toContain('JSON');
  });
});

describe('the template of Firefox', () => {
  it('writes lines under the id of the add-on, and shows the answers as JSON', () => {
    const { find, adml } = load('firefox');
    const lines = find('Settings').querySelector('multiText');
    expect(lines?.getAttribute('valueName')).toBe('a@b.example');
    expect(find('Settings').getAttribute('key')).toMatch(/Firefox\\3rdparty\\Extensions$/);
    const explained = adml.querySelector('string[id="Settings_Explain"]')?.textContent ?? '';
    expect(JSON.parse(explained.slice(explained.indexOf('{')))).toEqual(org.value.settings);
  });
});

describe('the template for Intune', () => {
  it('is that of Chrome', () => {
    const name = 'admx/forepost-chrome.admx';
    expect(kit.get(`intune/${name}`)).toBe(kit.get(`windows/${name}`));
  });
});
