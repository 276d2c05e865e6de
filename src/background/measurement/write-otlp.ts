import type { CountedDay, OutcomeCount } from '../../messaging/counts.ts';
import { boundsOf } from './days.ts';

/** What goes with the counts; nothing in it tells one browser from another. */
export interface Origin {
  /** The version of the extension. */
  readonly version: string;
  /** The group of people that the administrator has named. */
  readonly group?: string | undefined;
}

/** Counts since the start of each point, as OTLP numbers it. */
const DELTA = 1;

/**
 * Counts as a request of the OpenTelemetry protocol, in JSON: per rule, site and outcome how often,
 * and the number one, which adds up to the number of browsers, so that a collector can hold back
 * what too few have told it. Times are whole days.
 */
export function writeOtlp(days: readonly CountedDay[], { version, group }: Origin): string {
  const points = (read: (count: OutcomeCount) => number) =>
    days.flatMap(({ day, counts }) => counts.map((each) => writePoint(day, each, read(each))));
  const resource = [
    writeAttribute('service.name', 'forepost'),
    writeAttribute('service.version', version),
    ...(group === undefined ? [] : [writeAttribute('forepost.group', group)]),
  ];
  return JSON.stringify({
    resourceMetrics: [
      {
        resource: { attributes: resource },
        scopeMetrics: [
          {
            scope: { name: 'forepost', version },
            metrics: [
              writeSum({
                name: 'forepost.outcomes',
                description: 'How often a rule came to an outcome on a site.',
                unit: '{outcome}',
                dataPoints: points(({ count }) => count),
              }),
              writeSum({
                name: 'forepost.browsers',
                description: 'In how many browsers a rule came to an outcome on a site.',
                unit: '{browser}',
                dataPoints: points(() => 1),
              }),
            ],
          },
        ],
      },
    ],
  });
}

interface Sum {
  readonly name: string;
  readonly description: string;
  readonly unit: string;
  readonly dataPoints: readonly object[];
}

function writeSum({ dataPoints, ...named }: Sum) {
  return {
    ...named,
    sum: { dataPoints, aggregationTemporality: DELTA, isMonotonic: true },
  };
}

function writePoint(day: string, { rule, site, outcome }: OutcomeCount, value: number) {
  const { start, end } = boundsOf(day);
  return {
    attributes: [
      writeAttribute('rule', rule),
      writeAttribute('site', site),
      writeAttribute('outcome', outcome),
    ],
    startTimeUnixNano: toNanoseconds(start),
    timeUnixNano: toNanoseconds(end),
    // The protocol writes whole numbers of 64 bits as text.
    asInt: String(value),
  };
}

function writeAttribute(key: string, value: string) {
  return { key, value: { stringValue: value } };
}

function toNanoseconds(milliseconds: number): string {
  return `${milliseconds}000000`;
}
