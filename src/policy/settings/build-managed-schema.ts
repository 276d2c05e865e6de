import { z } from 'zod';

import { settingsSchema } from './settings-schema.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * The form of the settings as Chrome, Edge and Firefox read it. Only kinds of value are told:
 * a browser drops what does not fit without a word, while `readSettings` says what was expected.
 */
export function buildManagedSchema(): Node {
  const schema = readNode(z.toJSONSchema(settingsSchema, { io: 'input' }));
  return { $schema: 'http://json-schema.org/draft-03/schema#', ...keepKinds(schema) };
}

/** One node with its kind and its words; limits, choices and patterns stay behind. */
function keepKinds(node: Node): Node {
  const { type, title, description, properties, items } = node;
  const fields = Object.entries(readNode(properties));
  return {
    type,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(type === 'object'
      ? {
          properties: Object.fromEntries(
            fields.map(([name, each]) => [name, keepKinds(readNode(each))]),
          ),
        }
      : {}),
    ...(items === undefined ? {} : { items: keepKinds(readNode(items)) }),
  };
}

/** What JSON Schema writes as an object. */
function readNode(value: unknown): Node {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
