import type { Policy } from '../policy.ts';
import type { CompileProblem } from './compile-problem.ts';

/** Notes what a cue is called, by a signal's name or where it stands, and hands the cue on. */
export type NameCue = (cue: number, name: string | CompileProblem['path']) => number;

/** Names of cues while rules are compiled: what an explanation calls them. */
export interface CueNames {
  readonly name: NameCue;
  /** The name of every cue, by index. */
  list(count: number): readonly string[];
}

/** Collects names; entries of lists are called by their id: `rules.theatre-names.match.all.1`. */
export function createCueNames(policy: Policy): CueNames {
  const names = new Map<number, string>();
  return {
    name(cue, given) {
      if (!names.has(cue)) names.set(cue, typeof given === 'string' ? given : join(policy, given));
      return cue;
    },
    list: (count) => Array.from({ length: count }, (_, cue) => names.get(cue) ?? `cue ${cue}`),
  };
}

/** A path as a name. */
function join(policy: Policy, [list, position, ...rest]: CompileProblem['path']): string {
  const isListed = list === 'rules' || list === 'guards' || list === 'periods';
  const entry = isListed ? policy[list][Number(position)]?.id : undefined;
  return [list, entry ?? position, ...rest].join('.');
}
