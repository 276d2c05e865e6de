import { assertNever } from '../../shared/assert-never.ts';
import type { CompiledGroup } from '../compiled-rules.ts';
import { chooseAnchors, listLeafHits } from './anchors.ts';
import type { Evidence } from './evidence.ts';
import type { Hit, Scope } from './hit.ts';
import { intersect, segmentAround, wordsBetween } from './scopes.ts';

/** A part of a draft in which a group is judged on its own. */
export interface Place {
  readonly scope: Scope;
  /** Where exceptions silence the group, given what it saw here. */
  readonly exceptions: (hits: readonly Hit[]) => Scope;
}

/** The places in which a group may hold inside a scope, from left to right; windows overlap. */
export function listPlaces(
  evidence: Evidence,
  group: CompiledGroup,
  scope: Scope,
): Iterable<Place> {
  const { within } = group;
  switch (within.kind) {
    case 'post':
      return [wholeOf(scope)];
    case 'start':
      return [wholeOf(intersect(evidence.start(within), scope))];
    case 'structure': {
      const stretches = evidence.structure(within.structure);
      return stretches
        .map((stretch) => intersect(stretch, scope))
        .filter(hasTokens)
        .map(wholeOf);
    }
    case 'sentence':
    case 'paragraph':
      return listSegments(evidence, group, scope, within.kind);
    case 'words':
      return listWindows(evidence, group, scope, within.words);
    default:
      return assertNever(within);
  }
}

/** A place whose exceptions are looked for inside it. */
function wholeOf(scope: Scope): Place {
  return { scope, exceptions: () => scope };
}

/** Whether a scope has any token. */
function hasTokens(scope: Scope): boolean {
  return scope.first <= scope.last;
}

/** Each sentence or paragraph that has something which the group must see. */
function* listSegments(
  evidence: Evidence,
  group: CompiledGroup,
  scope: Scope,
  unit: 'sentence' | 'paragraph',
): Generator<Place> {
  const anchors = chooseAnchors(evidence, group, scope);
  // Without anything that must be seen there is no place to start from: the scope itself is judged.
  if (anchors === undefined) yield wholeOf(scope);
  const segments = new Map<number, Scope>();
  for (const { first } of anchors ?? []) {
    const segment = segmentAround(evidence.scan.tokens, unit, first);
    segments.set(segment.first, segment);
  }
  for (const segment of [...segments.values()].sort((a, b) => a.first - b.first)) {
    yield { scope: intersect(segment, scope), exceptions: () => segment };
  }
}

/**
 * Each stretch of so many words that begins with something which the group looks for. Its
 * exceptions may stand on either side: wherever they and what was seen fit into so many words.
 */
function* listWindows(
  evidence: Evidence,
  group: CompiledGroup,
  scope: Scope,
  words: number,
): Generator<Place> {
  const { tokens } = evidence.scan;
  if (chooseAnchors(evidence, group, scope) === undefined) yield wholeOf(scope);
  const ordinal = (token: number) => tokens.ordinal[token] ?? 0;
  const exceptions = (hits: readonly Hit[]) => {
    let first = scope.last;
    let last = scope.first;
    for (const hit of hits) {
      first = Math.min(first, hit.first);
      last = Math.max(last, hit.last);
    }
    return wordsBetween(tokens, ordinal(last) - words + 1, ordinal(first) + words - 1, scope);
  };
  const seen = listLeafHits(evidence, [...group.all, ...group.any], scope);
  evidence.budget.spend(seen.length);
  const starts = Int32Array.from(new Set(seen.map((hit) => hit.first))).sort();
  for (const start of starts) {
    const window = wordsBetween(tokens, ordinal(start), ordinal(start) + words - 1, scope);
    yield { scope: { first: start, last: window.last }, exceptions };
  }
}
