import type { MergedProblem } from '../layer/find-origin.ts';
import type { Signal } from '../schema.ts';

/** Finds signals that borrow their own cues through one another. */
export function findSignalCircles(signals: Readonly<Record<string, Signal>>): MergedProblem[] {
  const problems: MergedProblem[] = [];
  const done = new Set<string>();
  const visit = (name: string, chain: readonly string[]): void => {
    const start = chain.indexOf(name);
    const last = chain.at(-1);
    if (start >= 0 && last !== undefined) {
      const circle = [...chain.slice(start), name].join(' → ');
      problems.push({
        path: ['signals', last, 'signals'],
        message: `borrows its own cues in a circle: ${circle}`,
      });
      return;
    }
    if (done.has(name) || !Object.hasOwn(signals, name)) return;
    for (const borrowed of signals[name]?.signals ?? []) visit(borrowed, [...chain, name]);
    done.add(name);
  };
  for (const name of Object.keys(signals)) visit(name, []);
  return problems;
}
