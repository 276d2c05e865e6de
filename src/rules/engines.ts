import type { HashPhrase } from './hashed/compiled-hashes.ts';
import type { CompileLinear } from './patterns/pattern-program.ts';

/** What only some policies need to be checked with: in pages it comes with them, and else not. */
export interface Engines {
  /** Runs the organisation's own patterns; without it each of them counts as a fault. */
  readonly compileLinear?: CompileLinear;
  /** Hashes what may be a hashed term; without it each list of them counts as a fault. */
  readonly hashPhrase?: HashPhrase;
}
