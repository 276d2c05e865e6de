import { describe, expect, it } from 'vitest';
import { loadEmbeddedPolicy, loadPolicy } from '../../../src/policy/load-policy.ts';
import { applyFeatures } from '../../../src/policy/settings/apply-features.ts';
import { writeSettingsLayer } from '../../../src/policy/settings/settings-layer.ts';

const loaded = loadEmbeddedPolicy();
if (!loaded.ok) throw new Error('The embedded policy does not compile.');
const policy = loaded.value;

describe('applyFeatures', () => {
  it('changes nothing while nothing is switched off', () => {
    expect(applyFeatures(policy, undefined)).toEqual(policy);
    expect(applyFeatures(policy, { hints: true, safeReplies: true })).toEqual(policy);
  });

  it('says nothing where it would hint, and holds what it would hold', () => {
    const { actions } = applyFeatures(policy, { hints: false });
    expect(Object.values(actions).flatMap((each) => Object.values(each))).not.toContain('hint');
    expect(actions.personal.critical).toBe(policy.actions.personal.critical);
  });

  it('takes the replies away', () => {
    expect(applyFeatures(policy, { safeReplies: false }).replies).toEqual([]);
  });
});

describe('writeSettingsLayer', () => {
  const header = { id: 'general', version: '1' };

  it('is absent when no setting changes the policy', () => {
    expect(writeSettingsLayer({ department: 'a' }, header)).toEqual([]);
  });

  it('adds accounts and sites to the policy below, and keeps its name', () => {
    const layer = writeSettingsLayer(
      { accounts: { brand: ['@Meadowbank'] }, sites: { off: ['x.com'] }, language: 'en-IE' },
      header,
    );
    const base = 'forepost: 1\nid: general\nversion: "1"\nextends: [general]';
    const merged = loadPolicy([{ file: 'base', text: base }, ...layer], {
      examples: 'none',
    });
    expect(merged).toMatchObject({
      ok: true,
      value: {
        id: 'general',
        title: policy.title,
        language: 'en-IE',
        sites: { off: ['x.com'] },
        accounts: { handles: { '@meadowbank': 'brand' } },
      },
    });
  });
});
