import { createRequire } from 'node:module';

import { describe, expect, it } from 'vitest';

import { writeOtlp } from '../../../src/background/measurement/write-otlp.ts';
import type { CountedDay } from '../../../src/messaging/counts.ts';

/** The protocol's own messages, as OpenTelemetry's client for JavaScript carries them. */
const { ExportMetricsServiceRequest } = createRequire(import.meta.url)(
  '@opentelemetry/otlp-transformer/build/src/generated/root',
).opentelemetry.proto.collector.metrics.v1;

const days: readonly CountedDay[] = [
  {
    day: '2026-11-23',
    counts: [
      { rule: 'patient-mosaic', site: 'x', outcome: 'edited', count: 3 },
      { rule: 'ad-label', site: 'instagram', outcome: 'posted', count: 1 },
    ],
  },
  { day: '2026-11-24', counts: [{ rule: 'ad-label', site: 'x', outcome: 'left', count: 2 }] },
];

/** The numbers of one metric, by day, rule, site and outcome. */
function readMetric(text: string, name: string) {
  const [{ metrics }] = JSON.parse(text).resourceMetrics[0].scopeMetrics;
  const metric = metrics.find((each: { name: string }) => each.name === name);
  return metric.sum.dataPoints.map(
    (point: { attributes: { value: { stringValue: string } }[]; asInt: string }) =>
      `${point.attributes.map(({ value }) => value.stringValue).join(' ')} ${point.asInt}`,
  );
}

describe('counts as OTLP', () => {
  it('are what the protocol knows, to the last field', () => {
    const written = JSON.parse(writeOtlp(days, { version: '0.1.0', group: 'north-region' }));
    const decoded = ExportMetricsServiceRequest.fromObject(written);
    expect(ExportMetricsServiceRequest.verify(decoded)).toBeNull();
    const again = ExportMetricsServiceRequest.toObject(decoded, { longs: String });
    expect(again).toEqual(written);
  });

  it('tell how often, and that one browser has told it', () => {
    const text = writeOtlp(days, { version: '0.1.0' });
    expect(readMetric(text, 'forepost.outcomes')).toEqual([
      'patient-mosaic x edited 3',
      'ad-label instagram posted 1',
      'ad-label x left 2',
    ]);
    expect(readMetric(text, 'forepost.browsers')).toEqual([
      'patient-mosaic x edited 1',
      'ad-label instagram posted 1',
      'ad-label x left 1',
    ]);
  });

  it('have whole days as their times', () => {
    const text = writeOtlp(days, { version: '0.1.0' });
    expect(text).toContain('"startTimeUnixNano":"1795392000000000000"');
    expect(text).toContain('"timeUnixNano":"1795478400000000000"');
    expect(new Date(1_795_392_000_000).toISOString()).toBe('2026-11-23T00:00:00.000Z');
  });

  it('name the extension, its version and the group, and nothing else', () => {
    const read = (group?: string) =>
      JSON.parse(
        writeOtlp(days, { version: '0.1.0', group }),
      ).resourceMetrics[0].resource.attributes.map(({ key }: { key: string }) => key);
    expect(read()).toEqual(['service.name', 'service.version']);
    expect(read('north')).toEqual(['service.name', 'service.version', 'forepost.group']);
  });
});
