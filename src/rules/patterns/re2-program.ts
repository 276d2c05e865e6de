import { RE2JS } from 're2js';

import type { PatternProgram } from './pattern-program.ts';

/** Compiles a pattern to run with RE2 semantics: linear in the text whatever the pattern. */
export function compileRe2(pattern: string): PatternProgram {
  const program = RE2JS.compile(pattern);
  return {
    *findAll(text, from) {
      // One matcher for all: making it reads the whole text.
      const matcher = program.matcher(text);
      for (let isFound = matcher.find(from); isFound; isFound = matcher.find()) {
        yield [matcher.start(), matcher.end()];
      }
    },
  };
}
