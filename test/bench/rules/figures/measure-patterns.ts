import { interleave } from '../timing/interleave.ts';
import { type Measures, summariseRatio } from '../timing/statistics.ts';
import { createPatterns, toNative } from '../workload/patterns.ts';
import { compileSound, createPatternPolicy } from '../workload/policies.ts';
import { createTexts } from '../workload/prose.ts';
import { createSoundChecker } from '../workload/sound-checker.ts';
import { countNative } from './floor.ts';

const LENGTH = 3_000;
const PATTERNS = 1_000;
/** Real posts have some digits and words that patterns start from, without a match. */
const MENTIONS = ['the 27 people of ward 4b', 'a budget of 3 pages', 'ticket desk 12', 'the audit'];

/** A thousand patterns, as our own packs' and as an organisation's, beside the same patterns run natively one after the other. */
export function measurePatterns(): Measures {
  const patterns = createPatterns(PATTERNS);
  const native = patterns.map(toNative);
  const texts = createTexts(8, LENGTH, { mentions: MENTIONS });
  const check = (reviewed: readonly string[]) => {
    const checker = createSoundChecker(compileSound(createPatternPolicy(patterns), reviewed));
    return { run: () => texts.map((text) => checker.check(text, {})), units: texts.length };
  };
  const times = interleave(
    {
      ours: check(patterns),
      re2: check([]),
      loop: { run: () => texts.map((text) => countNative(native, text)), units: texts.length },
    },
    { rounds: 51 },
  );
  return {
    patternVsNativeLoop: summariseRatio(times.loop, times.ours),
    patternRe2VsNativeLoop: summariseRatio(times.loop, times.re2),
  };
}
