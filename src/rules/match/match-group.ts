import { assertNever } from '../../shared/assert-never.ts';
import type { CompiledGroup, CompiledOperand } from '../compiled-rules.ts';
import { chooseAnchors, listLeafHits } from './anchors.ts';
import { type Hit, hitsInside, isHitInside, type Scope } from './hit.ts';
import { segmentAround, wordsBetween } from './scopes.ts';
import type { Sightings } from './sightings.ts';

/** What a group saw, and in which parts of the draft it held. */
export interface Match {
  readonly hits: readonly Hit[];
  readonly scopes: readonly Scope[];
}

/** How many windows one group tries in one scope: what keeps a hostile draft linear. */
export const MAX_WINDOWS = 2_000;

/** Where a group holds inside a scope, or nothing. */
export function matchGroup(
  sightings: Sightings,
  group: CompiledGroup,
  scope: Scope,
): Match | undefined {
  const { within } = group;
  const hasOperands = group.all.length + group.any.length > 0;
  // Without anything that must be seen there is no place to start from: the scope itself is judged.
  if (!hasOperands) return holdIn(sightings, group, scope, () => scope);
  switch (within.kind) {
    case 'post':
      return holdIn(sightings, group, scope, () => scope);
    case 'sentence':
    case 'paragraph':
      return matchInSegments(sightings, group, scope, within.kind);
    case 'words':
      return matchInWindows(sightings, group, scope, within.words);
    default:
      return assertNever(within);
  }
}

/** Whether an operand is seen inside a scope. */
export function isOperandSeen(
  sightings: Sightings,
  operand: CompiledOperand,
  scope: Scope,
): boolean {
  if (typeof operand === 'number') return isHitInside(sightings.of(operand), scope);
  return matchGroup(sightings, operand, scope) !== undefined;
}

/** What an operand saw inside a scope, or nothing. */
function matchOperand(
  sightings: Sightings,
  operand: CompiledOperand,
  scope: Scope,
): Match | undefined {
  if (typeof operand !== 'number') return matchGroup(sightings, operand, scope);
  const hits = hitsInside(sightings.of(operand), scope);
  return hits.length === 0 ? undefined : { hits, scopes: [scope] };
}

/** Judges a group in one scope; exceptions are looked for where `exceptionScope` says. */
function holdIn(
  sightings: Sightings,
  group: CompiledGroup,
  scope: Scope,
  exceptionScope: (hits: readonly Hit[]) => Scope,
): Match | undefined {
  const all = group.order
    ? matchInOrder(sightings, group.all, scope)
    : matchEach(sightings, group.all, scope);
  if (all === undefined) return undefined;
  const any = matchSome(sightings, group, scope);
  if (any === undefined) return undefined;
  const matches = [...all, ...any];
  const hits = matches.flatMap((match) => match.hits);
  const exceptions = [...group.unless, ...group.missing];
  if (exceptions.length > 0) {
    const where = exceptionScope(hits);
    if (exceptions.some((operand) => isOperandSeen(sightings, operand, where))) return undefined;
  }
  const isNarrow = group.within.kind !== 'post' || matches.length === 0;
  return { hits, scopes: isNarrow ? [scope] : matches.flatMap((match) => match.scopes) };
}

/** Every operand must be seen. */
function matchEach(
  sightings: Sightings,
  operands: readonly CompiledOperand[],
  scope: Scope,
): readonly Match[] | undefined {
  const matches: Match[] = [];
  for (const operand of operands) {
    const match = matchOperand(sightings, operand, scope);
    if (match === undefined) return undefined;
    matches.push(match);
  }
  return matches;
}

/** Every operand must be seen after the one before; each takes the earliest place that it can. */
function matchInOrder(
  sightings: Sightings,
  operands: readonly CompiledOperand[],
  scope: Scope,
): readonly Match[] | undefined {
  const matches: Match[] = [];
  let first = scope.first;
  for (const operand of operands) {
    const match = matchOperand(sightings, operand, { first, last: scope.last });
    if (match === undefined) return undefined;
    const earliest = match.hits.reduce<Hit | undefined>(
      (best, hit) => (best === undefined || hit.last < best.last ? hit : best),
      undefined,
    );
    matches.push(earliest === undefined ? match : { ...match, hits: [earliest] });
    first = earliest === undefined ? first : earliest.last + 1;
  }
  return matches;
}

/** As many different operands of `any` as are asked for. */
function matchSome(
  sightings: Sightings,
  group: CompiledGroup,
  scope: Scope,
): readonly Match[] | undefined {
  if (group.any.length === 0) return [];
  const matches: Match[] = [];
  for (const operand of group.any) {
    const match = matchOperand(sightings, operand, scope);
    if (match !== undefined) matches.push(match);
  }
  return matches.length >= group.count ? matches : undefined;
}

/** Judges each sentence or paragraph in which something is seen on its own. */
function matchInSegments(
  sightings: Sightings,
  group: CompiledGroup,
  scope: Scope,
  unit: 'sentence' | 'paragraph',
): Match | undefined {
  const { tokens } = sightings.scan;
  const matches: Match[] = [];
  let done = -1;
  for (const anchor of chooseAnchors(sightings, group, scope)) {
    if (anchor.first <= done) continue;
    const segment = segmentAround(tokens, unit, anchor.first);
    done = segment.last;
    const match = holdIn(
      sightings,
      group,
      { first: Math.max(segment.first, scope.first), last: Math.min(segment.last, scope.last) },
      () => segment,
    );
    if (match !== undefined) matches.push(match);
  }
  return joinMatches(matches);
}

/** Judges each stretch of so many words around what is seen least often. */
function matchInWindows(
  sightings: Sightings,
  group: CompiledGroup,
  scope: Scope,
  words: number,
): Match | undefined {
  const { tokens } = sightings.scan;
  const ordinal = (token: number) => tokens.ordinal[token] ?? 0;
  const exceptionScope = (hits: readonly Hit[]) => {
    const start = hits.reduce((least, hit) => Math.min(least, hit.first), scope.last);
    const end = hits.reduce((most, hit) => Math.max(most, hit.last), scope.first);
    return wordsBetween(tokens, ordinal(end) - words + 1, ordinal(start) + words - 1, scope);
  };
  const matches: Match[] = [];
  let covered = -1;
  let tried = 0;
  for (const anchor of chooseAnchors(sightings, group, scope)) {
    if (anchor.last <= covered) continue;
    for (const start of listWindowStarts(sightings, group, anchor, words, scope)) {
      if (tried >= MAX_WINDOWS) return joinMatches(matches);
      tried += 1;
      const window = wordsBetween(tokens, ordinal(start), ordinal(start) + words - 1, scope);
      const match = holdIn(
        sightings,
        group,
        { first: Math.max(start, window.first), last: window.last },
        exceptionScope,
      );
      if (match === undefined) continue;
      matches.push(match);
      covered = window.last;
      break;
    }
  }
  return joinMatches(matches);
}

/** Where a window may begin: at something that the group looks for, with the anchor inside it. */
function listWindowStarts(
  sightings: Sightings,
  group: CompiledGroup,
  anchor: Hit,
  words: number,
  scope: Scope,
): readonly number[] {
  const { tokens } = sightings.scan;
  const earliest = (tokens.ordinal[anchor.last] ?? 0) - words + 1;
  const before = wordsBetween(tokens, earliest, tokens.ordinal[anchor.first] ?? 0, scope);
  const near = { first: before.first, last: scope.last };
  const starts = listLeafHits(sightings, group, near, anchor.first).map((hit) => hit.first);
  return [...new Set([...starts, anchor.first])].sort((a, b) => a - b);
}

/** One match out of those of several places. */
function joinMatches(matches: readonly Match[]): Match | undefined {
  if (matches.length === 0) return undefined;
  return {
    hits: matches.flatMap((match) => match.hits),
    scopes: matches.flatMap((match) => match.scopes),
  };
}
