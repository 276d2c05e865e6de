import { CRISIS_PACE, type Pace, policyPace } from '../../../src/background/channel-clock.ts';
import { Publisher } from '../../e2e/support/signed-policy.ts';
import { describeFigure, type Figure, quantile } from '../figure.ts';
import { createRandom } from '../rules/workload/random.ts';
import { type FleetAssumptions, readAssumptions } from './fleet-assumptions.ts';
import { type FileCosts, sampleFile, sampleThroughput } from './sample-requests.ts';
import {
  type ChannelPlan,
  DAY_MS,
  HOUR_MS,
  SECOND_MS,
  simulateChannel,
} from './simulate-channel.ts';

const SAMPLE_ROUNDS = 200;
const THROUGHPUT = { requests: 5_000, atOnce: 50 };

/** The day of a fleet of browsers: a model on the extension's own clock, and a sample of requests. */
export async function measureFleet(given: readonly string[]) {
  const assumptions = readAssumptions(given);
  const crisis = { topic: 'crane', terms: ['crane', 'Canal Street'] };
  const crisisFile = await (await Publisher.create()).signCrisis(crisis);
  const policyFile = 'p'.repeat(assumptions.policyFileBytes);
  const policyCosts = await sampleFile(policyFile, SAMPLE_ROUNDS);
  const crisisCosts = await sampleFile(crisisFile, SAMPLE_ROUNDS);
  const served = await sampleThroughput(crisisFile, THROUGHPUT);
  const figures: readonly Figure[] = [
    ...describeCosts('policy', policyCosts),
    ...describeCosts('crisis', crisisCosts),
    figure('one server process on this machine, unchanged file', served, '/s'),
    ...describeDay('policy', policyPace(assumptions.refreshMinutes), policyCosts, assumptions),
    ...describeDay('crisis', CRISIS_PACE, crisisCosts, assumptions),
  ];
  const head = Object.entries(assumptions).map(([name, value]) => `${name} ${value}`);
  return {
    json: { assumptions, figures },
    lines: [`fleet: assumed ${head.join(', ')}`, ...figures.map(describeFigure)],
  };
}

function figure(name: string, value: number, unit: Figure['unit']): Figure {
  return { part: 'fleet', name, value, unit };
}

function describeCosts(file: string, { whole, unchanged }: FileCosts): readonly Figure[] {
  return [
    figure(`${file}: a whole answer (200)`, whole.bytes, 'B'),
    figure(`${file}: an unchanged file (304)`, unchanged.bytes, 'B'),
    figure(`${file}: time of a whole answer`, whole.ms, 'ms'),
    figure(`${file}: time of an unchanged file`, unchanged.ms, 'ms'),
  ];
}

/** A good day, a day on which the server fails at the publication, and a start of all at once. */
function describeDay(
  file: string,
  pace: Pace,
  { whole, unchanged }: FileCosts,
  assumptions: FleetAssumptions,
): readonly Figure[] {
  const plan = planDay(pace, assumptions);
  const day = simulateChannel({ ...plan, random: seedRandom(assumptions) });
  const fromMs = plan.publishedAtMs;
  const outage = { fromMs, untilMs: fromMs + assumptions.outageMinutes * 60_000 };
  const faulty = simulateChannel({ ...plan, outage, random: seedRandom(assumptions) });
  const rush = simulateChannel({
    ...plan,
    opensUntilMs: plan.opensFromMs,
    // The rush is over once every browser has looked for the first time.
    openForMs: 60_000,
    random: seedRandom(assumptions),
  });
  const changed = Math.min(day.answered, assumptions.clients);
  const bytes = changed * whole.bytes + (day.answered - changed) * unchanged.bytes;
  const busy = countBusySeconds(plan);
  const requests = sum(day.perSecond);
  return [
    figure(`${file}: requests, mean while browsers are open`, requests / busy, '/s'),
    figure(`${file}: requests, busiest second`, highest(day.perSecond), '/s'),
    figure(`${file}: busiest second, all started at once`, highest(rush.perSecond), '/s'),
    figure(`${file}: busiest second, day with an outage`, highest(faulty.perSecond), '/s'),
    figure(`${file}: traffic of the day`, bytes / 1e9, 'GB'),
    figure(`${file}: 99 % of open browsers have the new one`, ninetyNine(day.openDelaysMs), 's'),
    figure(`${file}: 99 % of all browsers, closed ones too`, ninetyNine(day.allDelaysMs), 's'),
    figure(
      `${file}: 99 % of open browsers, after the outage`,
      ninetyNine(faulty.openDelaysMs) - (outage.untilMs - outage.fromMs) / SECOND_MS,
      's',
    ),
  ];
}

function planDay(pace: Pace, assumptions: FleetAssumptions): Omit<ChannelPlan, 'random'> {
  return {
    pace,
    clients: assumptions.clients,
    opensFromMs: assumptions.opensFromHour * HOUR_MS,
    opensUntilMs: assumptions.opensUntilHour * HOUR_MS,
    openForMs: assumptions.openHours * HOUR_MS,
    publishedAtMs: assumptions.publishedAtHour * HOUR_MS,
  };
}

/** Every scenario has the same luck. */
function seedRandom({ seed }: FleetAssumptions): () => number {
  const random = createRandom(seed);
  return () => random.integer(2 ** 32) / 2 ** 32;
}

/** Seconds of the day in which at least some browser may be open. */
function countBusySeconds({ opensFromMs, opensUntilMs, openForMs }: Omit<ChannelPlan, 'random'>) {
  return (Math.min(opensUntilMs + openForMs, DAY_MS) - opensFromMs) / SECOND_MS;
}

function ninetyNine(delaysMs: readonly number[]): number {
  return quantile(delaysMs, 0.99) / SECOND_MS;
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

function highest(counts: Uint32Array): number {
  return counts.reduce((most, count) => Math.max(most, count), 0);
}
