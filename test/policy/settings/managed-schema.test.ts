import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { buildManagedSchema } from '../../../src/policy/settings/build-managed-schema.ts';
import { settingsSchema } from '../../../src/policy/settings/settings-schema.ts';

interface Node {
  readonly type?: unknown;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** What browsers accept in a schema of settings; with anything else Chrome refuses to load us. */
const ALLOWED = ['$schema', 'type', 'title', 'description', 'properties', 'items'];
const TYPES = ['object', 'array', 'string', 'integer', 'boolean'];

/** Every node with its path. */
function listNodes(node: Node, path = ''): readonly (readonly [string, Node])[] {
  const fields = Object.entries(node.properties ?? {});
  return [
    [path, node],
    ...fields.flatMap(([name, each]) => listNodes(each, `${path}.${name}`)),
    ...(node.items ? listNodes(node.items, `${path}[]`) : []),
  ];
}

const stored: Node = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

describe('public/managed-schema.json', () => {
  it('is what the settings say; `npm run unit -- -u` writes it anew', async () => {
    const text = `${JSON.stringify(buildManagedSchema(), null, 2)}
`;
    await expect(text).toMatchFileSnapshot('../../../public/managed-schema.json');
  });

  it('has every setting', () => {
    expect(Object.keys(stored.properties ?? {})).toEqual(Object.keys(settingsSchema.shape));
  });

  it('explains every setting and every field in it', () => {
    const unexplained = listNodes(stored)
      .filter(([path]) => path !== '' && !path.endsWith('[]'))
      .filter(([, { title, description }]) => !title || !description)
      .map(([path]) => path);
    expect(unexplained).toEqual([]);
  });

  it('uses nothing that makes a browser refuse the extension', () => {
    const foreign = listNodes(stored).flatMap(([path, node]) => [
      ...Object.keys(node)
        .filter((key) => !ALLOWED.includes(key))
        .map((key) => `${path} ${key}`),
      ...(TYPES.includes(String(node.type)) ? [] : [`${path} ${String(node.type)}`]),
    ]);
    expect(foreign).toEqual([]);
  });
});
