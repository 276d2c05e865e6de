import type { CompiledGroup } from '../compiled-rules.ts';
import { createStructureReader, type ReadStructure } from '../structure/read-structures.ts';
import { isInsideStretch, type Structure } from '../structure/structure.ts';
import type { Scan } from '../text/scan.ts';
import type { Hit, Scope } from './hit.ts';
import { type StartOfPost, startOfDraft } from './scopes.ts';
import type { Sightings } from './sightings.ts';
import { createWorkBudget, type WorkBudget } from './work-budget.ts';

/** All that groups are judged by in one draft; each part is worked out when it is first asked for. */
export interface Evidence extends Sightings {
  readonly budget: WorkBudget;
  readonly structure: ReadStructure;
  /** The tokens of the beginning that a group asks about. */
  start(within: StartOfPost): Scope;
  /** What is seen in the text that is being answered; nothing when that is not known. */
  answered(): Evidence | undefined;
  /** Whether a period is in the phase that a group asks for. */
  isDuring(during: NonNullable<CompiledGroup['during']>): boolean;
  /** The same without the hits that stand inside structures. */
  outside(structures: readonly Structure[]): Evidence;
}

/** What evidence is made of, beside the sightings of the draft. */
export interface EvidenceParts {
  readonly isDuring: Evidence['isDuring'];
  /** Reads the text that is being answered; called at most once. */
  readonly readAnswered: () => Sightings | undefined;
}

/** Puts together what groups are judged by. */
export function createEvidence(
  sightings: Sightings,
  parts: EvidenceParts,
  budget: WorkBudget = createWorkBudget(),
): Evidence {
  const structure = createStructureReader(sightings.scan);
  const answered = once(() => {
    const seen = parts.readAnswered();
    const nothingBefore = { isDuring: parts.isDuring, readAnswered: () => undefined };
    return seen === undefined ? undefined : createEvidence(seen, nothingBefore, budget);
  });
  const filtered = new Map<string, Evidence>();
  const evidence: Evidence = {
    scan: sightings.scan,
    of: (cue) => sightings.of(cue),
    budget,
    structure,
    start: createStartReader(sightings.scan),
    answered,
    isDuring: parts.isDuring,
    outside(structures) {
      const key = structures.join(' ');
      const known = filtered.get(key) ?? leaveOut(evidence, structures);
      filtered.set(key, known);
      return known;
    },
  };
  return evidence;
}

/** Evidence without what stands inside structures. */
function leaveOut(evidence: Evidence, structures: readonly Structure[]): Evidence {
  const left = new Map<number, readonly Hit[]>();
  const isOutside = (hit: Hit) =>
    !structures.some((each) => isInsideStretch(evidence.structure(each), hit));
  return {
    ...evidence,
    of(cue) {
      const known = left.get(cue) ?? evidence.of(cue).filter(isOutside);
      left.set(cue, known);
      return known;
    },
    outside: (more) => evidence.outside([...structures, ...more]),
  };
}

/** Measures each beginning of a draft once. */
function createStartReader(scan: Scan): Evidence['start'] {
  const known = new Map<string, Scope>();
  return (within) => {
    const key = `${within.unit} ${'count' in within ? within.count : ''}`;
    const scope = known.get(key) ?? startOfDraft(scan, within);
    known.set(key, scope);
    return scope;
  };
}

/** Work whose outcome is kept. */
function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
