import type { CompiledGroup, CompiledOperand } from '../../../src/rules/compiled-rules.ts';
import type { Evidence } from '../../../src/rules/match/evidence.ts';
import type { Hit, Scope } from '../../../src/rules/match/hit.ts';

/** What the slow evaluator says of a group. */
export interface ReferenceMatch {
  readonly hits: readonly Hit[];
  /** Every token of the places in which the group held. */
  readonly tokens: ReadonlySet<number>;
}

/** Judges a group by trying everything: slow and obvious, to compare the real one with. */
export function judgeSlowly(
  evidence: Evidence,
  group: CompiledGroup,
  scope: Scope,
): ReferenceMatch | undefined {
  if (group.during && !evidence.isDuring(group.during)) return undefined;
  const found: ReferenceMatch[] = [];
  let covered = -1;
  for (const place of listPlaces(evidence, group, scope)) {
    // Once it has held somewhere, what lies there is not tried again.
    const match = place.first > covered ? judgePlace(evidence, group, place, scope) : undefined;
    if (match === undefined) continue;
    found.push(match);
    covered = place.last;
  }
  if (found.length === 0) return undefined;
  return {
    hits: [...new Set(found.flatMap((match) => match.hits))],
    tokens: new Set(found.flatMap((match) => [...match.tokens])),
  };
}

/** Every part of the scope in which the group has to be tried. */
function listPlaces(evidence: Evidence, group: CompiledGroup, scope: Scope): readonly Scope[] {
  const { tokens } = evidence.scan;
  const { within } = group;
  const inScope = range(scope.first, scope.last);
  switch (within.kind) {
    case 'post':
      return [scope];
    case 'start': {
      const cut = range(0, tokens.count - 1).findIndex((token) => {
        if (within.unit === 'words') return (tokens.ordinal[token] ?? 0) >= within.count;
        if (within.unit === 'characters') return (tokens.end[token] ?? 0) > within.count;
        if (within.unit === 'sentence') return tokens.sentence[token] !== tokens.sentence[0];
        const before = evidence.scan.plain.slice(0, tokens.start[token] ?? 0);
        return before.trimStart().includes('\n');
      });
      return [{ first: scope.first, last: Math.min(scope.last, cut < 0 ? scope.last : cut - 1) }];
    }
    case 'structure':
      return evidence
        .structure(within.structure)
        .map((stretch) => intersect(stretch, scope))
        .filter(({ first, last }) => first <= last);
    case 'sentence':
    case 'paragraph': {
      if (!mustSee(group)) return [scope];
      const column = tokens[within.kind];
      const numbers = new Set(inScope.map((token) => column[token]));
      return [...numbers].map((number) => {
        const own = inScope.filter((token) => column[token] === number);
        return { first: own[0] ?? 0, last: own.at(-1) ?? -1 };
      });
    }
    case 'words': {
      const starts = inScope.filter((token) =>
        leaves([...group.all, ...group.any])
          .flatMap((cue) => evidence.of(cue))
          .some((hit) => hit.first === token && isInside(hit, scope)),
      );
      const windows = starts.map((first) => ({
        first,
        last: lastOfWords(evidence, first, within.words, scope),
      }));
      return mustSee(group) ? windows : [scope, ...windows];
    }
  }
}

/** Judges the group in one place. */
function judgePlace(
  evidence: Evidence,
  group: CompiledGroup,
  place: Scope,
  scope: Scope,
): ReferenceMatch | undefined {
  const counted = group.outside ? evidence.outside(group.outside) : evidence;
  const all: ReferenceMatch[] = [];
  let { first } = place;
  for (const operand of group.all) {
    const match = judgeOperand(counted, operand, { first, last: place.last });
    if (match === undefined) return undefined;
    if (!group.order || match.hits.length === 0) {
      all.push(match);
      continue;
    }
    const earliest = [...match.hits].sort((a, b) => a.last - b.last)[0];
    all.push({ ...match, hits: earliest ? [earliest] : [] });
    first = (earliest?.last ?? 0) + 1;
  }
  const any = group.any.flatMap((operand) => judgeOperand(counted, operand, place) ?? []);
  if (group.any.length > 0 && any.length < group.count) return undefined;
  if (!canShare(all.map(({ hits }) => hits))) return undefined;
  const matches = [...all, ...any];
  const hits = matches.flatMap((match) => match.hits);
  const around = exceptionScope(evidence, group, place, scope, hits);
  const isSeen = (operand: CompiledOperand) =>
    judgeOperand(evidence, operand, around) !== undefined;
  if ([...group.unless, ...group.missing].some(isSeen)) return undefined;
  const isNarrow = group.within.kind !== 'post' || matches.length === 0;
  const tokens = isNarrow
    ? range(place.first, place.last)
    : matches.flatMap((match) => [...match.tokens]);
  return { hits, tokens: new Set(tokens) };
}

/** Judges a cue or a nested group. */
function judgeOperand(
  evidence: Evidence,
  operand: CompiledOperand,
  scope: Scope,
): ReferenceMatch | undefined {
  if (typeof operand !== 'number') return judgeSlowly(evidence, operand, scope);
  const hits = evidence.of(operand).filter((hit) => isInside(hit, scope));
  return hits.length === 0 ? undefined : { hits, tokens: new Set(range(scope.first, scope.last)) };
}

/** Where exceptions count: around what was seen for a window, else the whole place. */
function exceptionScope(
  evidence: Evidence,
  group: CompiledGroup,
  place: Scope,
  scope: Scope,
  hits: readonly Hit[],
): Scope {
  const { within } = group;
  const { tokens } = evidence.scan;
  if (within.kind === 'sentence' || within.kind === 'paragraph') {
    const column = tokens[within.kind];
    // Where nothing had to be seen, the whole scope is the place.
    if (!mustSee(group)) return place;
    const own = range(0, tokens.count - 1).filter((token) => column[token] === column[place.first]);
    return { first: own[0] ?? 0, last: own.at(-1) ?? -1 };
  }
  if (within.kind !== 'words' || place === scope) return place;
  const ordinals = (list: readonly number[]) => list.map((token) => tokens.ordinal[token] ?? 0);
  const from = Math.max(...ordinals(hits.map(({ last }) => last))) - within.words + 1;
  const to = Math.min(...ordinals(hits.map(({ first }) => first))) + within.words - 1;
  const near = range(scope.first, scope.last).filter((token) => {
    const ordinal = tokens.ordinal[token] ?? 0;
    return ordinal >= from && ordinal <= to;
  });
  return { first: near[0] ?? 0, last: near.at(-1) ?? -1 };
}

/** Whether each operand that saw something can have a word of its own: every choice is tried. */
function canShare(operands: readonly (readonly Hit[])[], taken: ReadonlySet<string> = new Set()) {
  const [hits, ...others] = operands;
  if (hits === undefined) return true;
  if (hits.length === 0) return canShare(others, taken);
  const pieces = hits.flatMap(({ start, end, first, last }) =>
    range(first, last).map((token) => `${start}-${end}-${token}`),
  );
  return pieces.some(
    (piece): boolean => !taken.has(piece) && canShare(others, new Set([...taken, piece])),
  );
}

/** Whether a group holds only where it sees something. */
function mustSee(operand: CompiledOperand): boolean {
  if (typeof operand === 'number') return true;
  return operand.all.some(mustSee) || (operand.any.length > 0 && operand.any.every(mustSee));
}

/** The cues below operands, without those of exceptions. */
function leaves(operands: readonly CompiledOperand[]): readonly number[] {
  return operands.flatMap((operand) =>
    typeof operand === 'number' ? [operand] : leaves([...operand.all, ...operand.any]),
  );
}

/** The last token of so many words from a token on. */
function lastOfWords(evidence: Evidence, first: number, words: number, scope: Scope): number {
  const { ordinal } = evidence.scan.tokens;
  const inside = range(first, scope.last).filter(
    (token) => (ordinal[token] ?? 0) < (ordinal[first] ?? 0) + words,
  );
  return inside.at(-1) ?? -1;
}

/** All whole numbers from `first` to `last`. */
function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Whether a hit lies wholly inside a scope. */
function isInside(hit: Hit, scope: Scope): boolean {
  return hit.first >= scope.first && hit.last <= scope.last;
}

/** What two scopes share. */
function intersect(a: Scope, b: Scope): Scope {
  return { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
}
