import type { MergedProblem } from '../layer/find-origin.ts';
import type { StackedLayer } from '../layer/stack-layers.ts';
import type { Policy } from '../policy.ts';

/** What a check looks at: a policy that loads, and the layers that it was made of. */
export interface LintSubject {
  readonly policy: Policy;
  /** Lowest first. */
  readonly layers: readonly StackedLayer[];
  /** Milliseconds since the epoch; periods are judged by it. */
  readonly now: number;
}

/** One thing that a policy may do and its author will hardly have meant. */
export interface LintCheck {
  /** The name of its file. */
  readonly id: string;
  /** What it finds, in one sentence. */
  readonly finds: string;
  /** The usual way out, in one sentence. */
  readonly hint: string;
  /**
   * `entry`: told of what the author's own files write. `policy`: told of the whole, also where
   * a built-in pack leaves something for the organisation to fill in.
   */
  readonly about: 'entry' | 'policy';
  readonly inspect: (subject: LintSubject) => readonly MergedProblem[];
}
