import type { CompiledGroup, CompiledOperand } from '../compiled-rules.ts';
import { compareHits, type Hit, hitsInside, type Scope } from './hit.ts';
import type { Sightings } from './sightings.ts';

/**
 * The hits that every place where a group holds must have one of: those of the operand of `all`
 * that is seen least often, else all of `any`.
 */
export function chooseAnchors(
  sightings: Sightings,
  group: CompiledGroup,
  scope: Scope,
): readonly Hit[] {
  const candidates = group.all
    .filter(mustBeSeen)
    .map((operand) => leafHits(sightings, operand, scope));
  if (group.any.length > 0) candidates.push(leavesOf(sightings, group.any, scope));
  const rarest = candidates.reduce<readonly Hit[] | undefined>(
    (best, hits) => (best === undefined || hits.length < best.length ? hits : best),
    undefined,
  );
  return [...(rarest ?? [])].sort(compareHits);
}

/** Everything that a group looks for and that begins in a scope, up to a token. */
export function listLeafHits(
  sightings: Sightings,
  group: CompiledGroup,
  scope: Scope,
  upTo: number,
): readonly Hit[] {
  return listCues([...group.all, ...group.any]).flatMap((cue) => {
    const found: Hit[] = [];
    for (const hit of hitsFrom(sightings.of(cue), scope.first)) {
      if (hit.first > upTo) break;
      if (hit.last <= scope.last) found.push(hit);
    }
    return found;
  });
}

/** Hits from a token on, found by halving. */
function* hitsFrom(hits: readonly Hit[], token: number): Generator<Hit> {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < hits.length; at += 1) {
    const hit = hits[at];
    if (hit !== undefined) yield hit;
  }
}

/** Whether an operand holds only where something is seen: a lone `missing` does not. */
function mustBeSeen(operand: CompiledOperand): boolean {
  if (typeof operand === 'number') return true;
  return operand.all.some(mustBeSeen) || (operand.any.length > 0 && operand.any.every(mustBeSeen));
}

/** The hits of one operand's cues inside a scope. */
function leafHits(sightings: Sightings, operand: CompiledOperand, scope: Scope): readonly Hit[] {
  return leavesOf(sightings, [operand], scope);
}

/** The hits of all cues below operands inside a scope. */
function leavesOf(
  sightings: Sightings,
  operands: readonly CompiledOperand[],
  scope: Scope,
): readonly Hit[] {
  return listCues(operands).flatMap((cue) => hitsInside(sightings.of(cue), scope));
}

/** The cues that must or may be seen below operands; exceptions are not among them. */
function listCues(operands: readonly CompiledOperand[]): readonly number[] {
  const cues = new Set<number>();
  const visit = (operand: CompiledOperand) => {
    if (typeof operand === 'number') cues.add(operand);
    else for (const child of [...operand.all, ...operand.any]) visit(child);
  };
  for (const operand of operands) visit(operand);
  return [...cues];
}
