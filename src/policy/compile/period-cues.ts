import type { CompiledGroup, CueIndex } from '../../rules/compiled-rules.ts';
import type { Period, PeriodTerms } from '../schema.ts';
import type { NameCue } from './name-cues.ts';
import type { SourceTable } from './source-table.ts';

/** The cues of the terms that periods bring along. */
export interface PeriodCues {
  readonly periods: readonly Period[];
  /** The cue of a period's terms, by its position; compiled once, and only when it is asked for. */
  cueOf(period: number): CueIndex;
}

/** Prepares the cues of periods. */
export function createPeriodCues(
  periods: readonly Period[],
  sources: SourceTable,
  nameCue: NameCue,
): PeriodCues {
  const known = new Map<number, CueIndex>();
  return {
    periods,
    cueOf(period) {
      const path = ['periods', period, 'terms'];
      const signal = { terms: periods[period]?.terms ?? [] };
      const cue = known.get(period) ?? nameCue(sources.cueOfSignal(signal, path), path);
      known.set(period, cue);
      return cue;
    },
  };
}

/** One alternative for each period of a kind or id: its terms, while it is in the phase asked for. */
export function compilePeriodTerms(
  cues: PeriodCues,
  operand: PeriodTerms,
  empty: CompiledGroup,
): readonly CompiledGroup[] {
  const phase = 'period' in operand ? 'active' : 'ended';
  const wanted = 'period' in operand ? operand.period : operand.ended;
  return cues.periods.flatMap(({ id, kind }, period) =>
    id === wanted || kind === wanted
      ? [{ ...empty, all: [cues.cueOf(period)], during: { period, phase } as const }]
      : [],
  );
}
