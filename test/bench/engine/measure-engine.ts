import { loadEmbeddedPolicy } from '../../../src/policy/load-policy.ts';
import { createChecker } from '../../../src/rules/create-checker.ts';
import { type Figure, median, quantile } from '../figure.ts';

/** A post, a long post, and the longest that any site takes. */
const LENGTHS = [280, 3_000, 40_000];
const ROUNDS = 60;
/** Each measurement repeats the work until it is long enough for the clock. */
const MIN_SAMPLE_MS = 2;

/** Ordinary posts of employees, of which some name what a policy looks for. */
const SENTENCES = [
  'Lovely to see so many of you at the open day on Saturday, thank you for coming along.',
  'We are looking for a new receptionist; the advert is on our website until the end of the month.',
  'Long week, but the team was brilliant and the cake in the staff room helped a great deal.',
  'Does anyone know a good place for lunch near the station that is quiet enough for a chat?',
  'My talk on infection control is online now, with slides, and I would love to hear your thoughts.',
  'The buses are off again, so please leave a bit more time if you are coming to the clinic.',
  'Reading about the new guidance on the train; there is more in it than the headlines suggest.',
  'You can ring the desk on 0161 496 0000 between nine and five, or use the form on the website.',
];

/** Time of one check of the embedded policy, beside the least that reading the text can cost. */
export function measureEngine(): readonly Figure[] {
  const loaded = measureOnce(loadEmbeddedPolicy);
  if (!loaded.outcome.ok) throw new Error('The embedded policy was refused.');
  const policy = loaded.outcome.value;
  const created = measureOnce(() => createChecker(policy));
  const figures = LENGTHS.flatMap((length) => measureLength(length, created.outcome));
  return [
    { part: 'engine', name: 'compile the embedded policy', value: loaded.ms, unit: 'ms' },
    {
      part: 'engine',
      name: 'make a checker of the compiled policy',
      value: created.ms,
      unit: 'ms',
    },
    ...figures,
  ];
}

/** Figures for drafts of one length. */
function measureLength(
  length: number,
  checker: ReturnType<typeof createChecker>,
): readonly Figure[] {
  const drafts = createDrafts(length);
  const checks = sample(() => drafts.map((draft) => checker.check(draft, {})), drafts.length);
  const floors = sample(() => drafts.map(sumCharacters), drafts.length);
  const name = `${length.toLocaleString('en')} characters`;
  const check = median(checks);
  return [
    { part: 'engine', name: `check ${name}`, value: check, unit: 'µs' },
    {
      part: 'engine',
      name: `check ${name}, slowest 5 %`,
      value: quantile(checks, 0.95),
      unit: 'µs',
    },
    { part: 'engine', name: `reading ${name} alone`, value: median(floors), unit: 'µs' },
    { part: 'engine', name: `check ${name} ÷ reading`, value: check / median(floors), unit: '×' },
  ];
}

/** Different drafts of one length, so that nothing can be remembered from the last one. */
function createDrafts(length: number): readonly string[] {
  return SENTENCES.map((_, first) => {
    const sentences: string[] = [];
    for (let index = first; sentences.join(' ').length < length; index += 3) {
      sentences.push(SENTENCES[index % SENTENCES.length] ?? '');
    }
    return sentences.join(' ').slice(0, length);
  });
}

/** The floor: every character is looked at once. */
function sumCharacters(draft: string): number {
  let sum = 0;
  for (let index = 0; index < draft.length; index += 1) sum += draft.charCodeAt(index);
  return sum;
}

/** Microseconds per draft, once per round, after a warm-up. */
function sample(work: () => unknown, draftsPerRun: number): readonly number[] {
  const runs = countRuns(work);
  return Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let run = 0; run < runs; run += 1) work();
    return ((performance.now() - start) * 1_000) / (runs * draftsPerRun);
  });
}

/** How often work has to be repeated to fill one measurement. */
function countRuns(work: () => unknown): number {
  for (let runs = 1; ; runs *= 2) {
    const start = performance.now();
    for (let run = 0; run < runs; run += 1) work();
    if (performance.now() - start >= MIN_SAMPLE_MS) return runs;
  }
}

function measureOnce<Outcome>(work: () => Outcome): { outcome: Outcome; ms: number } {
  const start = performance.now();
  const outcome = work();
  return { outcome, ms: performance.now() - start };
}
