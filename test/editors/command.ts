import { parseArgs } from 'node:util';

import { type EngineOutcome, fuzzEditors } from './fuzz.ts';
import { ENGINES, type EngineName } from './steps.ts';

const STEPS = 10_000;
const ATTEMPTS = 700;

const HELP = `npm run fuzz:editors -- [options]

Random sessions in every editor, with and without the built extension, and random attempts to post.

  --steps N      steps in each editor, ${STEPS} without it
  --attempts N   attempts to post in each, ${ATTEMPTS} without it
  --seed N       decides what is done, 1 without it
  --engine NAME  only this editor; may be given several times: ${ENGINES.join(', ')}

Exit status: 0 nothing differed, 1 something did, 2 bad use.`;

/** Runs `npm run fuzz:editors`; answers the exit code. */
export async function runFuzz(args: readonly string[]): Promise<number> {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    return 2;
  }
  if (values.help) {
    console.log(HELP);
    return 0;
  }
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

function parse(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      steps: { type: 'string', default: String(STEPS) },
      attempts: { type: 'string', default: String(ATTEMPTS) },
      seed: { type: 'string', default: '1' },
      engine: { type: 'string', multiple: true, default: [...ENGINES] },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
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
