import { describe, expect, it } from 'vitest';

import type { Group } from '../../../src/policy/schema.ts';
import { readMarks } from '../support/create-policy.ts';

const signals = {
  secret: { terms: ['secret', 'under wraps'] },
  launch: { terms: ['launch', 'opening'] },
  we: { terms: ['we', 'our'] },
  published: { terms: ['announced'] },
};

/** What a match marks with the signals above. */
function mark(match: Group, text: string): unknown {
  return readMarks(match, text, { signals });
}

describe('all', () => {
  it('marks every operand when all are seen', () => {
    expect(mark({ all: ['secret', 'launch'] }, 'A secret launch')).toEqual(['secret', 'launch']);
  });

  it('stays silent when one operand is missing', () => {
    expect(mark({ all: ['secret', 'launch'] }, 'A secret party')).toBeUndefined();
  });
});

describe('any', () => {
  it('holds with one operand', () => {
    expect(mark({ any: ['secret', 'launch'] }, 'a launch')).toEqual(['launch']);
  });

  it('asks for as many different operands as count says', () => {
    const match: Group = { any: ['secret', 'launch', 'we'], count: 2 };
    expect(mark(match, 'secret secret')).toBeUndefined();
    expect(mark(match, 'our secret')).toEqual(['our', 'secret']);
  });
});

describe('within', () => {
  it('asks for one sentence', () => {
    const match: Group = { all: ['secret', 'launch'], within: 'sentence' };
    expect(mark(match, 'It is secret. The launch was fun.')).toBeUndefined();
    expect(mark(match, 'Fine. It is secret, this launch!')).toEqual(['secret', 'launch']);
  });

  it('marks only the sentences in which the group holds', () => {
    const match: Group = { all: ['we', 'launch'], within: 'sentence' };
    expect(mark(match, 'We like tea. Our launch is near.')).toEqual(['Our', 'launch']);
  });

  it('asks for one paragraph', () => {
    const match: Group = { all: ['secret', 'launch'], within: 'paragraph' };
    expect(mark(match, 'It is secret.\n\nThe launch was fun.')).toBeUndefined();
    expect(mark(match, 'It is secret. The launch.\n\nFun.')).toEqual(['secret', 'launch']);
  });

  it('counts words, both ends included', () => {
    const text = 'secret one two three launch';
    expect(mark({ all: ['secret', 'launch'], within: '5 words' }, text)).toBeDefined();
    expect(mark({ all: ['secret', 'launch'], within: '4 words' }, text)).toBeUndefined();
  });

  it('finds a later window when the first does not hold', () => {
    const text = 'secret a b c d e f g h our secret launch';
    const match: Group = { all: ['we', 'secret', 'launch'], within: '3 words' };
    expect(mark(match, text)).toEqual(['our', 'secret', 'launch']);
  });
});

describe('unless and missing', () => {
  it('silences a group when seen in its scope', () => {
    const match: Group = { all: ['launch'], unless: ['published'], within: 'sentence' };
    expect(mark(match, 'The launch was announced.')).toBeUndefined();
    expect(mark(match, 'Our launch is near. Someone announced dinner.')).toEqual(['launch']);
  });

  it('looks for exceptions on both sides of a window', () => {
    const match: Group = { all: ['we', 'launch'], unless: ['published'], within: '4 words' };
    expect(mark(match, 'announced: our launch')).toBeUndefined();
    expect(mark(match, 'our launch announced')).toBeUndefined();
    expect(mark(match, 'announced a b c d e our launch')).toEqual(['our', 'launch']);
  });

  it('gives a finding without a range when only something is missing', () => {
    expect(mark({ missing: ['published'] }, 'Look at this')).toEqual([]);
    expect(mark({ missing: ['published'] }, 'Announced: look at this')).toBeUndefined();
  });
});

describe('order', () => {
  it('asks for the operands of all one after the other', () => {
    const match: Group = { all: ['we', 'launch'], order: true, within: 'sentence' };
    expect(mark(match, 'Launch day, our favourite.')).toBeUndefined();
    expect(mark(match, 'Our day of launch.')).toEqual(['Our', 'launch']);
  });
});

describe('nesting', () => {
  it('judges a nested group inside the scope of the outer one', () => {
    const match: Group = {
      all: ['launch', { any: ['secret', { terms: ['quiet'] }] }],
      within: 'sentence',
    };
    expect(mark(match, 'A quiet launch.')).toEqual(['quiet', 'launch']);
    expect(mark(match, 'Quiet. A launch.')).toBeUndefined();
  });

  it('keeps the narrower scope of a nested group', () => {
    const match: Group = { all: [{ all: ['we', 'secret'], within: '2 words' }, 'launch'] };
    expect(mark(match, 'Our big secret. A launch.')).toBeUndefined();
    expect(mark(match, 'Our secret. A launch.')).toEqual([
      'Our secret'.slice(0, 3),
      'secret',
      'launch',
    ]);
  });
});
