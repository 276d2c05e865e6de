import type {
  CompiledGroup,
  CompiledOperand,
  CompiledRules,
  CueIndex,
} from '../../rules/compiled-rules.ts';

/** What it costs to know whether a cue is seen: terms are known at once, detectors take longest. */
type Cost = 0 | 1 | 2;

/** What a group needs is worked out from the sources of its cues. */
export type FindNeeds = (group: CompiledGroup) => CompiledGroup;

/** Prepares to fill in `needs`, once all sources are known. */
export function createNeedsFinder(
  table: Pick<CompiledRules, 'patterns' | 'detectors' | 'cues'>,
): FindNeeds {
  const patterns = new Set(table.patterns.map(({ source }) => source));
  const detectors = new Set(table.detectors.map(({ source }) => source));
  const costs = table.cues.map((sources): Cost => {
    if (sources.some((source) => detectors.has(source))) return 2;
    return sources.some((source) => patterns.has(source)) ? 1 : 0;
  });
  const costOf = (cue: CueIndex): Cost => costs[cue] ?? 2;
  const fill: FindNeeds = (group) => {
    const fillAll = (operands: readonly CompiledOperand[]) =>
      operands.map((operand) => (typeof operand === 'number' ? operand : fill(operand)));
    const all = fillAll(group.all);
    const any = fillAll(group.any);
    const unless = fillAll(group.unless);
    const missing = fillAll(group.missing);
    return {
      ...group,
      all,
      any,
      unless,
      missing,
      needs: listNeeds({ ...group, all, any }, costOf),
    };
  };
  return fill;
}

/** The lists of which a group needs one cue each, the cheapest list and the cheapest cue first. */
function listNeeds(group: CompiledGroup, costOf: (cue: CueIndex) => Cost): CompiledGroup['needs'] {
  // What is looked for in another text says nothing about this one.
  if (group.reads !== undefined) return [];
  const lists = group.all.flatMap((operand) => needsOf(operand));
  const choices = group.any.map((operand) => needsOf(operand)[0]);
  const isAnyNeeded = choices.length > 0 && choices.every((choice) => choice !== undefined);
  if (isAnyNeeded) lists.push(choices.flatMap((choice) => choice ?? []));
  const sorted = lists.map((list) => sortBy([...new Set(list)], costOf));
  const costOfList = (list: readonly CueIndex[]) => Math.max(...list.map(costOf));
  return dropRepeated(sortBy(sorted, costOfList));
}

/** What an operand needs. */
function needsOf(operand: CompiledOperand): CompiledGroup['needs'] {
  return typeof operand === 'number' ? [[operand]] : operand.needs;
}

/** Sorted by cost; of equals the one that was written first stays first. */
function sortBy<Item>(items: readonly Item[], costOf: (item: Item) => number): readonly Item[] {
  return [...items].sort((a, b) => costOf(a) - costOf(b));
}

/** Each list once. */
function dropRepeated(lists: CompiledGroup['needs']): CompiledGroup['needs'] {
  const seen = new Set<string>();
  return lists.filter((list) => {
    const key = list.join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
