import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

import { buildJsonSchema } from '../../../src/policy/json-schema/build-json-schema.ts';
import { lintPolicy } from '../../../src/policy/lint/lint-policy.ts';
import { BUILT_IN_PACKS } from '../../../src/policy/packs/index.ts';
import { listWholePacks } from '../../../src/policy/starter/list-whole-packs.ts';
import { writeStarter } from '../../../src/policy/starter/write-starter.ts';
import { DETECTORS } from '../../../src/rules/detectors/index.ts';

const NOW = Date.parse('2026-11-22T09:00:00Z');
const DETECTOR_IDS = DETECTORS.map(({ id }) => id);

const PACKS = listWholePacks();

/** A starter on top of a built-in pack. */
function write(pack: string, name = 'Meadowbank Surgery'): string {
  const packPolicy = PACKS.get(pack);
  if (!packPolicy) throw new Error(`expected ${pack} to be a whole pack`);
  return writeStarter({ id: 'meadowbank', name, pack, packPolicy, now: NOW });
}

/** The starter with everything in force that stands there as a comment. */
function uncomment(starter: string): string {
  // Must match `# periods:`, `#   - id: x` and `  # handles: […]`; must not match a sentence.
  return starter.replaceAll(/^( *)# (?=[a-z]+:| )/gm, '$1');
}

describe.each([...PACKS.keys()])('the starter for %s', (pack) => {
  it('is found without fault by lint', () => {
    expect(lintPolicy([{ file: 'm.yaml', text: write(pack) }], NOW)).toEqual([]);
  });

  it('is found without error once all its comments are in force', () => {
    const text = uncomment(write(pack));
    expect(text).toContain('\nperiods:\n  - id: sample-crisis\n');
    const found = lintPolicy([{ file: 'm.yaml', text }], NOW);
    expect(found.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is taken by the JSON Schema that its first line names', () => {
    const schema = buildJsonSchema({ packs: Object.keys(BUILT_IN_PACKS), detectors: DETECTOR_IDS });
    const reader = z.fromJSONSchema(JSON.parse(JSON.stringify(schema)));
    expect(reader.safeParse(parse(write(pack))).error).toBeUndefined();
  });
});

describe('the packs to start from', () => {
  it('are those for a whole organisation, not the parts they are made of', () => {
    expect([...PACKS.keys()]).toEqual(expect.arrayContaining(['base', 'general', 'healthcare']));
    expect(PACKS.has('vocabulary')).toBe(false);
  });
});

describe('the starter', () => {
  it.each(["St Mary's: Surgery & Co", '- "Quoted" #1', 'Null', '{Curly}'])(
    'keeps the name %s as it is',
    (name) => {
      expect(parse(write('general', name))).toMatchObject({ organisation: { names: [name] } });
    },
  );
});
