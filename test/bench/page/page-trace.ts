import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** One event of Chromium's own record of what a page did; times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** On the browser's own clock. */
  readonly startUs: number;
  readonly durationUs: number;
  /** `click`, `input` …; only of `EventDispatch`. */
  readonly eventType: string;
  /** Address of the script that ran; only of `EvaluateScript` and `FunctionCall`. */
  readonly scriptUrl: string;
}

/** Records what a page does during some work. */
export async function recordTrace(
  context: BrowserContext,
  page: Page,
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const session = await context.newCDPSession(page);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
    transferMode: 'ReportEvents',
  });
  await work();
  return stopTrace(session);
}

/** When our scripts ran, each stretch once: a call inside another of ours is part of it. */
export function listOurs(
  events: readonly TraceEvent[],
): readonly Pick<TraceEvent, 'startUs' | 'durationUs'>[] {
  const calls = events
    .filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall')
    .filter(({ scriptUrl }) => scriptUrl.startsWith('chrome-extension://'))
    .sort((one, other) => one.startUs - other.startUs);
  let end = 0;
  return calls.filter(({ startUs, durationUs }) => {
    if (startUs < end) return false;
    end = startUs + durationUs;
    return true;
  });
}

/** Ends the record and collects it. */
function stopTrace(session: CDPSession): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value.map(readEvent)));
  return new Promise((resolve, reject) => {
    session.on('Tracing.tracingComplete', () => resolve(events));
    session.send('Tracing.end').catch(reject);
  });
}

/** Picks the fields that are used; everything else in a trace varies by kind of event. */
function readEvent(raw: Readonly<Record<string, unknown>>): TraceEvent {
  const data = fieldOf(fieldOf(raw, 'args'), 'data');
  return {
    name: textOf(fieldOf(raw, 'name')),
    startUs: Number(fieldOf(raw, 'ts') ?? 0),
    durationUs: Number(fieldOf(raw, 'dur') ?? 0),
    eventType: textOf(fieldOf(data, 'type')),
    scriptUrl: textOf(fieldOf(data, 'url')),
  };
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const record: Record<string, unknown> = { ...value };
  return record[key];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
