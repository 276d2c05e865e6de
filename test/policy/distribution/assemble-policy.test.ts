import { describe, expect, it } from 'vitest';

import {
  assemblePolicy,
  type PolicyParts,
} from '../../../src/policy/distribution/assemble-policy.ts';
import { buildContent } from '../../../src/policy/distribution/build-content.ts';
import { createCrisis, createRelease, demand } from './signed-fixtures.ts';

/** A policy file with a contact's name, so that it shows which layer had the last word. */
function write(id: string, name: string, more = ''): string {
  const head = `forepost: 1\nid: ${id}\nversion: '7'\n`;
  return `${head}${more}contacts: { comms: { name: ${name}, mail: comms@meadowbank.example } }\n`;
}

const layers = [{ file: 'org.yaml', text: write('meadowbank', 'Org', 'extends: [healthcare]\n') }];
const departments = { wards: { file: 'wards.yaml', text: write('wards', 'Wards') } };
const policy = demand(buildContent({ layers, departments }));
const release = { content: createRelease({ policy }), hash: 'h', keyId: 'k' };
const crisis = { content: createCrisis(), hash: 'h', keyId: 'k' };
const inline = write('inline', 'Inline');

/** What the policy of some parts calls itself and its contact. */
function assemble(parts: PolicyParts) {
  const { id, contacts, periods } = demand(assemblePolicy(parts));
  const comms = contacts.find((contact) => contact.id === 'comms')?.name;
  return { id, comms, periods: periods.map((period) => period.id) };
}

describe('a policy of a browser whose outcomes are counted', () => {
  it('says so, and no other does', () => {
    const measurement = { url: 'https://collector.example/v1/metrics', people: 400 };
    expect(demand(assemblePolicy({ settings: { measurement } })).measures).toBe(true);
    expect('measures' in demand(assemblePolicy({ settings: {} }))).toBe(false);
  });
});

describe('buildContent', () => {
  it('carries what the organisation wrote, and nothing of the packs', () => {
    expect(policy).toMatchObject({ form: 1, id: 'meadowbank', version: '7' });
    expect(policy.layers).toHaveLength(1);
    expect(Object.keys(policy.departments ?? {})).toEqual(['wards']);
  });

  it('refuses a department whose policy does not compile, and says where', () => {
    const bad = { file: 'bad.yaml', text: write('bad', 'X', 'extends: [healthcair]\n') };
    const built = buildContent({ layers, departments: { wards: bad } });
    expect(built.ok ? [] : built.problem).toMatchObject([{ file: 'bad.yaml', line: 4 }]);
  });

  it('refuses files of the wrong form', () => {
    const built = buildContent({ layers: [{ file: 'a.yaml', text: 'id: 4' }], departments: {} });
    expect(built.ok ? [] : built.problem.length).toBeGreaterThan(0);
  });
});

describe('assemblePolicy', () => {
  it('is the built-in policy of no parts', () => {
    expect(assemble({ settings: {} }).id).toBe('general');
  });

  it('puts layers in their order: organisation, department, inline', () => {
    expect(assemble({ settings: {}, release }).comms).toBe('Org');
    expect(assemble({ settings: { department: 'wards' }, release }).comms).toBe('Wards');
    const all = { settings: { department: 'wards', policy: inline }, release };
    expect(assemble(all)).toMatchObject({ id: 'inline', comms: 'Inline' });
  });

  it('leaves a department out that the signed policy does not have', () => {
    expect(assemble({ settings: { department: 'toString' }, release }).comms).toBe('Org');
  });

  it('puts a crisis on top of everything, also of the built-in policy', () => {
    expect(assemble({ settings: {}, crisis })).toMatchObject({ id: 'general', periods: ['crane'] });
    expect(assemble({ settings: { policy: inline }, release, crisis })).toMatchObject({
      comms: 'Inline',
      periods: ['crane'],
    });
  });

  it('is untouched by a crisis that has been ended', () => {
    const ended = { ...crisis, content: createCrisis({ periods: [] }) };
    expect(assemble({ settings: {}, release, crisis: ended }).periods).toEqual([]);
  });

  it('names the layer that is wrong', () => {
    const [period] = createCrisis().periods;
    const periods = period ? [{ ...period, contact: 'nobody' }] : [];
    const wrong = { ...crisis, content: createCrisis({ periods }) };
    const assembled = assemblePolicy({ settings: {}, crisis: wrong });
    expect(assembled.ok ? '' : assembled.problem.join()).toMatch(/^crisis file:1: periods.*nobody/);
    const inlineOnly = assemblePolicy({ settings: { policy: 'forepost: 2' } });
    expect(inlineOnly.ok ? '' : inlineOnly.problem[0]).toContain('managed setting "policy":1');
  });
});
