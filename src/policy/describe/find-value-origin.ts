import type { StackedLayer } from '../layer/stack-layers.ts';
import type { PolicyPath } from '../parse/policy-problem.ts';
import type { PolicyValue } from './list-values.ts';

/** Where a value was written. */
export interface ValueOrigin {
  /** As it was given; a built-in pack is `pack NAME`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Finds the topmost layer that says a value; `undefined` when it is Forepost's own default. */
export function findValueOrigin(
  { path, value }: PolicyValue,
  layers: readonly StackedLayer[],
): ValueOrigin | undefined {
  for (const layer of [...layers].reverse()) {
    const place = translatePath(layer.layer, path, value);
    if (place) return { file: layer.file, line: layer.locate(place, 'name').line };
  }
  return undefined;
}

/** Writes an origin as people read it: `meadowbank.yaml:12`. */
export function formatOrigin(origin: ValueOrigin | undefined): string {
  return origin ? `${origin.file}:${origin.line}` : 'default';
}

/** The path with the positions of one layer; `undefined` when that layer does not say the value. */
function translatePath(layer: unknown, path: PolicyPath, value: unknown): PolicyPath | undefined {
  const translated: (string | number)[] = [];
  let current = layer;
  for (const step of path) {
    // One severity for everyone is also that of each account.
    if (typeof current === 'string' && path[2] === 'severity') return translated;
    const place = Array.isArray(current) ? findEntry(current, step, value) : step;
    const next = readStep(current, place);
    if (next === undefined) return undefined;
    translated.push(place);
    current = next;
  }
  return translated;
}

/** The position of an entry: by its id, or, in a plain list, by what it says. */
function findEntry(list: readonly unknown[], step: string | number, value: unknown): number {
  if (typeof step === 'string') return list.findIndex((entry) => readStep(entry, 'id') === step);
  const wanted = JSON.stringify(value);
  return list.findIndex((entry) => JSON.stringify(entry) === wanted);
}

/** What stands in a field or at a position. */
function readStep(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}
