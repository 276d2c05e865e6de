import { describe, expect, it } from 'vitest';

import { explainDepartment } from '../../../src/policy/distribution/explain-department.ts';
import { createRelease } from './signed-fixtures.ts';

/** A signed policy with departments of some names. */
function createSigned(...names: readonly string[]) {
  const release = createRelease();
  const layer = { forepost: 1 as const, id: 'wards', version: '1' };
  const departments = Object.fromEntries(names.map((name) => [name, layer]));
  return {
    content: { ...release, policy: { ...release.policy, departments } },
    hash: 'h',
    keyId: 'k',
  };
}

describe('explainDepartment', () => {
  const settings = { department: 'wards' };

  it('has nothing to say where the department is there, or none is set', () => {
    expect(explainDepartment({ settings, release: createSigned('wards') })).toBeUndefined();
    expect(explainDepartment({ settings: {}, release: createSigned() })).toBeUndefined();
  });

  it.each([
    [createSigned('theatre', 'labs'), 'the signed policy has no "wards"; it has theatre, labs'],
    [createSigned(), 'the signed policy has no "wards"; it has no departments'],
    [undefined, 'there is no signed policy yet that could have one'],
  ])('says why the department changes nothing', (release, reason) => {
    expect(explainDepartment({ settings, release })).toBe(`department: ${reason}`);
  });
});
