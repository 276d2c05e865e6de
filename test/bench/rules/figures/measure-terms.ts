import { interleave } from '../timing/interleave.ts';
import { type Measures, summariseRatio } from '../timing/statistics.ts';
import { createNames } from '../workload/names.ts';
import { compileSound, createTermPolicy } from '../workload/policies.ts';
import { createTexts } from '../workload/prose.ts';
import { createSoundChecker } from '../workload/sound-checker.ts';
import { countNative, sumCharacters } from './floor.ts';

const LENGTH = 3_000;
const MENTIONS = 3;
const MOST_TERMS = 100_000;

/** Checks of a policy of nothing but terms, beside what the same search costs in other ways. */
export function measureTerms(): Measures {
  const names = createNames(MOST_TERMS);
  const texts = createTexts(8, LENGTH, { mentions: names.slice(0, MENTIONS) });
  const check = (terms: number) => {
    const checker = createSoundChecker(compileSound(createTermPolicy(names.slice(0, terms))));
    return { run: () => texts.map((text) => checker.check(text, {})), units: texts.length };
  };
  const many = check(10_000);
  const { few, most, ours, floor } = interleave({
    few: check(100),
    most: check(MOST_TERMS),
    ours: many,
    floor: { run: () => texts.map(sumCharacters), units: texts.length },
  });
  return {
    termFloorRatio: summariseRatio(ours, floor),
    termGrowth: summariseRatio(most, few),
    termVsRegexLoop: compareWithLoop(names.slice(0, 10_000), texts, many),
  };
}

/** One regular expression per term, tried one after the other, as a simple checker would. */
function compareWithLoop(
  names: readonly string[],
  texts: readonly string[],
  ours: { readonly run: () => unknown; readonly units: number },
) {
  const loop = names.map((name) => new RegExp(`\\b${name}\\b`, 'gi'));
  const [text = ''] = texts;
  const times = interleave(
    { ours, loop: { run: () => countNative(loop, text), units: 1 } },
    { rounds: 11 },
  );
  return summariseRatio(times.loop, times.ours);
}
