import type { CompiledGroup, CompiledOperand, Within } from '../../rules/compiled-rules.ts';
import type { Group, Operand, Signal } from '../schema.ts';
import type { CompileProblem, ReportProblem } from './compile-problem.ts';
import type { SourceTable } from './source-table.ts';

type Path = CompileProblem['path'];

/** What compiling a group needs beside the group. */
export interface GroupCompiler {
  readonly sources: SourceTable;
  readonly report: ReportProblem;
}

/** Compiles a group and everything below it. */
export function compileGroup(compiler: GroupCompiler, group: Group, path: Path): CompiledGroup {
  const operands = (field: 'all' | 'any' | 'unless' | 'missing') =>
    compileOperands(compiler, group[field] ?? [], [...path, field]);
  const all = operands('all');
  const any = operands('any');
  const unless = operands('unless');
  const missing = operands('missing');
  if (all.length + any.length + missing.length === 0) {
    compiler.report(path, 'A group needs `all`, `any` or `missing`.');
  }
  if (group.count !== undefined && group.count > any.length) {
    compiler.report([...path, 'count'], `\`any\` has only ${any.length} operands to count.`);
  }
  const within = readWithin(group.within);
  return {
    all,
    any,
    unless,
    missing,
    count: group.count ?? 1,
    within,
    order: group.order ?? false,
  };
}

/** Compiles a list of operands. */
export function compileOperands(
  compiler: GroupCompiler,
  operands: readonly Operand[],
  path: Path,
): readonly CompiledOperand[] {
  return operands.map((operand, at) => {
    if (typeof operand === 'string') return compiler.sources.cueOfName(operand, [...path, at]);
    if (isSignal(operand)) return compiler.sources.cueOfSignal(operand, [...path, at]);
    return compileGroup(compiler, operand, [...path, at]);
  });
}

/** Reads `within` as the schema allows it. */
export function readWithin(within: string | undefined): Within {
  const words = within?.match(/^(\d+) words$/)?.[1];
  if (words !== undefined) return { kind: 'words', words: Number(words) };
  if (within === 'paragraph' || within === 'sentence') return { kind: within };
  return { kind: 'post' };
}

/** Tells a signal written in place from a nested group by its fields. */
function isSignal(operand: Signal | Group): operand is Signal {
  return ['terms', 'exact', 'patterns', 'detectors', 'organisation', 'signals'].some(
    (field) => field in operand,
  );
}
