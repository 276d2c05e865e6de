import { parseArgs } from 'node:util';

import { type EngineOutcome, fuzzEditors } from './fuzz.ts';
import { ENGINES, type EngineName } from './steps.ts';

const STEPS = 10_000;
const ATTEMPTS = 700;

/** Runs `npm run fuzz:editors`; answers the exit code. */
export async function runFuzz(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      steps: { type: 'string', default: String(STEPS) },
      attempts: { type: 'string', default: String(ATTEMPTS) },
      seed: { type: 'string', default: '1' },
      engine: { type: 'string', multiple: true, default: [...ENGINES] },
    },
  });
  const numbers = {
    steps: Number(values.steps),
    attempts: Number(values.attempts),
    seed: Number(values.seed),
  };
  const unknown = values.engine.filter((name) => !isEngine(name));
  if (unknown.length > 0 || !Object.values(numbers).every((each) => Number.isInteger(each))) {
    console.error(
      `--steps, --attempts and --seed need whole numbers, --engine one of ${ENGINES.join(', ')}${unknown.length > 0 ? `, not ${unknown.join(', ')}` : ''}.`,
    );
    return 2;
  }
  const engines = values.engine.filter(isEngine);
  const outcomes = await fuzzEditors({ ...numbers, engines }, (outcome) => {
    console.log(describe(outcome));
  });
  return outcomes.every(isGood) ? 0 : 1;
}

function isEngine(name: string): name is EngineName {
  return ENGINES.some((engine) => engine === name);
}

/** Nothing differed, and Forepost was really at work. */
export function isGood({ difference, marked }: EngineOutcome): boolean {
  return difference === undefined && marked > 0;
}

/** One line for an engine, more where something differed. */
function describe(outcome: EngineOutcome): string {
  const { engine, steps, marked, attempts, difference } = outcome;
  const told = `${engine}: ${steps} steps, words marked after ${marked}; ${attempts} attempts to post`;
  if (difference !== undefined) return `✘ ${told}\n${difference}`;
  return isGood(outcome) ? `✔ ${told}` : `✘ ${told}: Forepost was not there`;
}
