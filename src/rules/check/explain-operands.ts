import type { CompiledGroup, CompiledOperand, CompiledRules, CueIndex } from '../compiled-rules.ts';
import type {
  GroupExplanation,
  OperandExplanation,
  SeenPlace,
  SignalExplanation,
} from '../explanation.ts';
import type { Evidence } from '../match/evidence.ts';
import { matchGroup } from '../match/match-group.ts';
import { wholeDraft } from '../match/scopes.ts';
import { markRanges } from './mark-ranges.ts';

/** A text and what explaining its operands needs. */
export interface ExplainedText {
  readonly compiled: Pick<CompiledRules, 'cueNames' | 'periods'>;
  readonly evidence: Evidence;
  readonly text: string;
  /** The text being answered; empty when it is not known. */
  readonly replyTo: string;
  readonly showWords: boolean;
}

/** Explains each operand of a list. */
export function explainOperands(
  explained: ExplainedText,
  operands: readonly CompiledOperand[],
  counted: Evidence = explained.evidence,
): readonly OperandExplanation[] {
  return operands.map((operand) =>
    typeof operand === 'number'
      ? explainCue(explained, operand, counted)
      : explainGroup({ ...explained, evidence: counted }, operand),
  );
}

/** Explains a group and everything inside it, each operand by itself anywhere in the text. */
export function explainGroup(explained: ExplainedText, group: CompiledGroup): GroupExplanation {
  const { compiled, evidence } = explained;
  const { during, reads, within, order, count } = group;
  const isSeen = matchGroup(evidence, group, wholeDraft(evidence.scan.tokens)) !== undefined;
  const inside = reads === undefined ? explained : readAnswered(explained);
  const counted =
    inside && group.outside ? inside.evidence.outside(group.outside) : inside?.evidence;
  const list = (operands: readonly CompiledOperand[], by = counted) =>
    inside === undefined ? [] : explainOperands(inside, operands, by);
  const isAwaited = during !== undefined && !evidence.isDuring(during);
  const period = during && compiled.periods[during.period]?.id;
  return {
    kind: 'group',
    isSeen,
    within,
    order,
    count,
    ...(reads === undefined ? {} : { reads }),
    ...(isAwaited && period !== undefined ? { awaits: { period, phase: during.phase } } : {}),
    all: list(group.all),
    any: list(group.any),
    unless: list(group.unless, inside?.evidence),
    missing: list(group.missing, inside?.evidence),
  };
}

/** The text being answered, as the text that is explained. */
function readAnswered(explained: ExplainedText): ExplainedText | undefined {
  const evidence = explained.evidence.answered();
  return evidence && { ...explained, evidence, text: explained.replyTo, replyTo: '' };
}

/** Explains one signal. */
function explainCue(
  { compiled, evidence, text, showWords }: ExplainedText,
  cue: CueIndex,
  counted: Evidence,
): SignalExplanation {
  const hits = counted.of(cue);
  const places = markRanges(text, evidence.scan, hits).map((range): SeenPlace => {
    return showWords ? { ...range, words: text.slice(range.start, range.end) } : range;
  });
  return {
    kind: 'signal',
    name: compiled.cueNames[cue] ?? '',
    isSeen: hits.length > 0,
    places,
    leftOut: evidence.of(cue).length - hits.length,
  };
}
