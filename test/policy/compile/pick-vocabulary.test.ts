import { describe, expect, it } from 'vitest';

import { pickVocabulary } from '../../../src/policy/compile/pick-vocabulary.ts';
import { BUILT_IN_VOCABULARY } from '../../../src/rules/detectors/built-in-vocabulary.ts';
import { DETECTORS } from '../../../src/rules/detectors/index.ts';

const use = (id: string) => ({ id, source: 0, options: {} });

describe('the vocabulary of a policy', () => {
  it('is empty where no detector looks anything up', () => {
    expect(pickVocabulary([use('caps'), use('url')])).toEqual({});
  });

  it('has what its detectors look up, once, and nothing else', () => {
    expect(pickVocabulary([use('age'), use('caps'), use('person-name')])).toEqual({
      names: BUILT_IN_VOCABULARY.names,
    });
  });

  it('is the same whatever order the detectors come in', () => {
    const [one, other] = [use('phone-number'), use('age')];
    expect(JSON.stringify(pickVocabulary([one, other]))).toBe(
      JSON.stringify(pickVocabulary([other, one])),
    );
  });

  it('has every topic once all detectors are used, and survives as JSON', () => {
    const whole = pickVocabulary(DETECTORS.map(({ id }) => use(id)));
    expect(JSON.parse(JSON.stringify(whole))).toEqual(BUILT_IN_VOCABULARY);
  });
});
