import { describe, expect, it } from 'vitest';

import { compilePattern } from '../../../src/policy/compile/compile-pattern.ts';
import { TriggerIndex } from '../../../src/rules/match/trigger-index.ts';
import { PatternSet } from '../../../src/rules/patterns/pattern-set.ts';
import { listWindows } from '../../../src/rules/patterns/pattern-windows.ts';
import { compileRe2 } from '../../../src/rules/patterns/re2-program.ts';
import { scanDraft } from '../../../src/rules/text/scan.ts';
import { readMarks } from '../support/create-policy.ts';

/** What one pattern marks in a text. */
const mark = (pattern: string, text: string) => readMarks({ any: [{ patterns: [pattern] }] }, text);

/** Text that keeps a trigger far from the start of a draft. */
const FAR = 'Nothing to see in this line of prose. '.repeat(90);

describe('a pattern that speaks of the start or end', () => {
  it('of the text holds there only, also where it is tried in a window', () => {
    expect(mark('^code \\d+', 'code 44')).toEqual(['code 44']);
    expect(mark('^code \\d+', `${FAR}code 44`)).toBeUndefined();
    expect(mark('\\Acode|secret', `${FAR}code secret`)).toEqual(['secret']);
    expect(mark('code \\d+$', `${FAR}code 44`)).toEqual(['code 44']);
    expect(mark('code \\d+\\z', `code 44 ${FAR}`)).toBeUndefined();
  });

  it('of a line holds on every line', () => {
    const text = `${FAR}\ncode 44\nno code 55\ncode 66`;
    expect(mark('(?m)^code \\d+$', text)).toEqual(['code 44', 'code 66']);
  });
});

describe('a pattern', () => {
  it.each([
    ['code\\p{L}+', 'the codeß is', ['codeß']],
    ['\\pL+@\\pL', 'né@x', ['né@x']],
    ['code[\\p{Lu}_]', 'code codeÉ', ['codeÉ']],
    ['cod\\x{e9}', 'un codé', ['codé']],
    ['code[[:digit:]]{2}', 'code44', ['code44']],
    ['\\Qa.b\\E\\d', 'a.b4 axb4', ['a.b4']],
    ['a\\-b\\d', 'a-b4', ['a-b4']],
    ['(?P<word>code) \\d', 'code 4', ['code 4']],
  ])('may be written as %s', (pattern, text, marks) => {
    expect(mark(pattern, text)).toEqual(marks);
  });

  it('finds each match once where its windows overlap', () => {
    const scan = scanDraft('code 1234 '.repeat(600));
    const compiled = compilePattern('code \\d{4}');
    if (!compiled.ok) throw new Error(compiled.problem);
    const patterns = new PatternSet([{ ...compiled.value, source: 0 }], compileRe2);
    const found = patterns.find(0, new TriggerIndex(patterns.listTriggers()).search(scan));
    expect(found).toEqual(found.map((_, at) => ({ start: at * 10, end: at * 10 + 9 })));
    expect(found).toHaveLength(600);
  });

  it('looks at no more runs of digits for each window when a draft has more of both', () => {
    const compiled = compilePattern('secret \\w+ \\d');
    if (!compiled.ok) throw new Error(compiled.problem);
    const pattern = { ...compiled.value, source: 0 };
    expect(pattern.also.some((trigger) => trigger.digit)).toBe(true);
    const countLooks = (pieces: number) => {
      // Each `secret` has a window of its own, and no digit is near it.
      const text = scanDraft(
        `${'1 day, '.repeat(pieces)}${'secret '.padEnd(1_300, '. ').repeat(pieces)}`,
      );
      const { literals } = new TriggerIndex(new PatternSet([pattern]).listTriggers()).search(text);
      let looks = 0;
      const digitRuns = new Proxy(text.digitRuns, {
        get(runs, key) {
          looks += 1;
          return Reflect.get(runs, key);
        },
      });
      listWindows({ text: { plain: text.plain, lower: text.lower, digitRuns }, literals }, pattern);
      return looks;
    };
    // Twice as many windows, each of which takes one step more.
    expect(countLooks(128)).toBeLessThan(2.5 * countLooks(64));
  });

  it('keeps to word borders at the edges of its window', () => {
    expect(mark('\\bcode \\d{4}\\b', `${FAR}barcode 1234, code 12345, code 4321 ${FAR}`)).toEqual([
      'code 4321',
    ]);
  });
});
