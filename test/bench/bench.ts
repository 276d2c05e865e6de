import { cpus } from 'node:os';

import { measureEngine } from './engine/measure-engine.ts';
import { describeFigure, type Figure } from './figure.ts';
import { measureFleet } from './fleet/measure-fleet.ts';
import { measurePage } from './page/measure-page.ts';
import { measureRules } from './rules/measure-rules.ts';
import { timeFixedLoop } from './rules/timing/calibrate.ts';
import { measureSizes } from './size/measure-sizes.ts';

/** What a part has measured, for programs and for people. */
interface Report {
  readonly json: unknown;
  readonly lines: readonly string[];
}

/** The parts that can be measured, in order. */
const PARTS: Readonly<Record<string, (groups: readonly string[]) => Promise<Report>>> = {
  rules: measureRules,
  size: async () => reportFigures(measureSizes()),
  engine: async () => reportFigures(measureEngine()),
  page: async () => reportFigures(await measurePage()),
  fleet: measureFleet,
};

/**
 * Measures the named parts, or all of them, and prints the figures. `rules:terms` names one group
 * of a part.
 */
export async function runBench(options: {
  readonly names: readonly string[];
  readonly isJson: boolean;
}): Promise<void> {
  const wanted = options.names.map((name) => name.split(':'));
  const unknown = wanted.flatMap(([part = '']) => (Object.hasOwn(PARTS, part) ? [] : [part]));
  if (unknown.length > 0) {
    const known = Object.keys(PARTS).join(', ');
    throw new RangeError(`No part is called ${unknown.join(' or ')}. There are: ${known}.`);
  }
  const machine = describeMachine();
  const reports: Record<string, Report> = {};
  for (const [name, measure] of Object.entries(PARTS)) {
    const named = wanted.filter(([part]) => part === name);
    if (wanted.length > 0 && named.length === 0) continue;
    process.stderr.write(`Measuring ${name} …\n`);
    reports[name] = await measure(named.flatMap(([, group]) => group ?? []));
  }
  const entries = Object.entries(reports);
  const json = { machine, ...Object.fromEntries(entries.map(([name, { json }]) => [name, json])) };
  const lines = entries.flatMap(([, report]) => report.lines);
  console.log(options.isJson ? JSON.stringify(json, null, 2) : lines.join('\n'));
}

/** What the figures were measured on; the fixed loop compares machines. */
function describeMachine() {
  const [processor] = cpus();
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    processor: processor?.model.trim() ?? 'unknown',
    processors: cpus().length,
    fixedLoopMs: timeFixedLoop(),
  };
}

/** A part that is a list of figures. */
function reportFigures(figures: readonly Figure[]): Report {
  return { json: figures, lines: figures.map(describeFigure) };
}
