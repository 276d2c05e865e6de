import type { CompiledGroup, CompiledOperand } from '../../rules/compiled-rules.ts';
import { isAnswered, isLearned, isPeriodTerms, isSignal } from '../operand-kinds.ts';
import type { Group, Operand } from '../schema.ts';
import type { CompileProblem, ReportProblem } from './compile-problem.ts';
import type { NameCue } from './name-cues.ts';
import { compilePeriodTerms, type PeriodCues } from './period-cues.ts';
import { readWithin } from './read-within.ts';
import type { SourceTable } from './source-table.ts';

type Path = CompileProblem['path'];

/** What compiling a group needs beside the group. */
export interface GroupCompiler {
  readonly sources: SourceTable;
  readonly periods: PeriodCues;
  readonly nameCue: NameCue;
  readonly report: ReportProblem;
}

/** A group that asks for nothing yet. What it needs is worked out once all sources are known. */
const EMPTY_GROUP: CompiledGroup = {
  all: [],
  any: [],
  unless: [],
  missing: [],
  count: 1,
  within: { kind: 'post' },
  order: false,
  needs: [],
};

/** Compiles a group and everything below it. */
export function compileGroup(compiler: GroupCompiler, group: Group, path: Path): CompiledGroup {
  const operands = (field: 'all' | 'any' | 'unless' | 'missing') =>
    compileOperands(compiler, group[field] ?? [], [...path, field]);
  const within = readWithin(group.within);
  const compiled: CompiledGroup = {
    ...EMPTY_GROUP,
    all: operands('all'),
    any: operands('any'),
    unless: operands('unless'),
    missing: operands('missing'),
    count: group.count ?? 1,
    within,
    order: group.order ?? false,
    ...(group.outside === undefined ? {} : { outside: group.outside }),
  };
  const { all, any, missing } = compiled;
  if (all.length + any.length + missing.length === 0 && within.kind !== 'structure') {
    compiler.report(path, 'A group needs `all`, `any` or `missing`.');
  }
  if (group.count !== undefined && group.count > any.length) {
    compiler.report([...path, 'count'], `\`any\` has only ${any.length} operands to count.`);
  }
  return compiled;
}

/** Compiles a list of operands. */
export function compileOperands(
  compiler: GroupCompiler,
  operands: readonly Operand[],
  path: Path,
): readonly CompiledOperand[] {
  return operands.map((operand, at) => compileOperand(compiler, operand, [...path, at]));
}

/** Compiles one operand. */
function compileOperand(compiler: GroupCompiler, operand: Operand, path: Path): CompiledOperand {
  if (typeof operand === 'string') {
    return compiler.nameCue(compiler.sources.cueOfName(operand, path), operand);
  }
  if (isAnswered(operand)) {
    const asked = compileOperand(compiler, operand.replyTo, [...path, 'replyTo']);
    return { ...EMPTY_GROUP, all: [asked], reads: 'reply-to' };
  }
  if (isPeriodTerms(operand)) {
    const any = compilePeriodTerms(compiler.periods, operand, EMPTY_GROUP);
    // Without such a period there is nothing that could be seen.
    if (any.length === 0) return compiler.nameCue(compiler.sources.cueOfSignal({}, path), path);
    return { ...EMPTY_GROUP, any };
  }
  if (isLearned(operand)) {
    const cue = compiler.sources.cueOfLearned(operand, path);
    return compiler.nameCue(cue, `learned ${operand.learned} at least ${operand.atLeast}`);
  }
  if (isSignal(operand)) {
    return compiler.nameCue(compiler.sources.cueOfSignal(operand, path), path);
  }
  return compileGroup(compiler, operand, path);
}
