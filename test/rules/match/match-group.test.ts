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

describe('evidence of its own', () => {
  const doubled = {
    ...signals,
    ours: { terms: ['our', 'Meadowbank'] },
    merger: { terms: ['merger talks', 'merger'] },
    talks: { terms: ['merger talks', 'talks'] },
  };
  const read = (match: Group, text: string) => readMarks(match, text, { signals: doubled });

  it('is asked of each operand of all: one word that two know is not enough', () => {
    expect(read({ all: ['we', 'ours'] }, 'our launch')).toBeUndefined();
    expect(read({ all: ['we', 'ours'] }, 'our launch, our way')).toEqual(['our', 'our']);
    expect(read({ all: ['we', 'ours'] }, 'we at Meadowbank')).toEqual(['we', 'Meadowbank']);
  });

  it('leaves a word to the operand that has no other', () => {
    const match: Group = { all: ['we', 'ours', { terms: ['our'] }] };
    expect(read(match, 'we at our Meadowbank')).toEqual(['we', 'our', 'Meadowbank']);
    expect(read(match, 'our own Meadowbank')).toBeUndefined();
  });

  it('can be an expression with a word for each operand', () => {
    expect(read({ all: ['merger', 'talks'] }, 'merger talks')).toEqual(['merger talks']);
  });

  it('is not asked of any, whose count weighs how much is known', () => {
    expect(read({ any: ['we', 'ours'], count: 2 }, 'our launch')).toEqual(['our']);
  });

  it('is not asked of what must be missing', () => {
    const match: Group = { all: ['we', { missing: ['launch'] }, { missing: ['secret'] }] };
    expect(read(match, 'our tea')).toEqual(['our']);
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

describe('the beginning of a post', () => {
  const label = { terms: ['ad', '#ad'] };

  it.each([
    ['first 3 words', 'One two #ad four', 'One two three #ad'],
    ['first 12 characters', 'One two #ad four', 'One two four #ad'],
    ['first line', '\n  So #ad it is\nMore', 'So it is\n#ad'],
    ['first sentence', 'So #ad it is. More.', 'So it is. #ad'],
  ])('%s', (within, inside, after) => {
    expect(mark({ any: [label], within }, inside)).toEqual(['#ad']);
    expect(mark({ any: [label], within }, after)).toBeUndefined();
  });

  it('finds a label that is missing there', () => {
    const match: Group = { missing: [{ any: [label], within: 'first 3 words' }] };
    expect(mark(match, 'Lovely shoes from a shop #ad')).toEqual([]);
    expect(mark(match, '#ad Lovely shoes from a shop')).toBeUndefined();
  });

  it('counts a hashtag in only when all of it is', () => {
    const tag = { terms: ['#PaidPartnership'] };
    expect(
      mark({ any: [tag], within: 'first 20 characters' }, 'Hi #PaidPartnership'),
    ).toBeDefined();
    expect(
      mark({ any: [tag], within: 'first 10 characters' }, 'Hi #PaidPartnership'),
    ).toBeUndefined();
  });

  it('lets a policy find a label behind a wall of hashtags', () => {
    const wall = { patterns: ['#\\w+(?:\\s+#\\w+){2}'] };
    const match: Group = { all: [wall, label], order: true };
    expect(mark(match, 'Morning #a #b #c #d #ad')).toBeDefined();
    expect(mark(match, 'Morning #ad #a #b #c')).toBeUndefined();
  });
});

describe('structures', () => {
  it('are places in which all of a group must stand together', () => {
    const match: Group = { all: ['we', 'secret'], within: 'quotation' };
    expect(mark(match, 'She wrote "our little secret is out"')).toEqual(['our', 'secret']);
    expect(mark(match, 'Our boss wrote "the little secret is out"')).toBeUndefined();
  });

  it('can be asked for by themselves', () => {
    const match: Group = { all: ['secret', { within: 'quotation' }] };
    expect(mark(match, 'A secret: "one two three"')).toEqual(['secret']);
    expect(mark(match, 'A secret')).toBeUndefined();
  });

  it('leave out what stands inside them', () => {
    const match: Group = { any: ['secret'], outside: ['negation', 'quotation'] };
    expect(mark(match, 'This is not a secret')).toBeUndefined();
    expect(mark(match, 'He said "it is a secret now"')).toBeUndefined();
    expect(mark(match, 'Not a secret. The launch is a secret.')).toEqual(['secret']);
  });

  it('leave exceptions as they are', () => {
    const match: Group = { any: ['launch'], unless: ['secret'], outside: ['negation'] };
    expect(mark(match, 'A launch, not a secret')).toBeUndefined();
  });

  it('hold for nested groups too', () => {
    const match: Group = { all: [{ any: ['secret'] }, 'we'], outside: ['negation'] };
    expect(mark(match, 'Our launch is not a secret')).toBeUndefined();
    expect(mark(match, 'Our launch is a secret')).toEqual(['Our', 'secret']);
  });
});
