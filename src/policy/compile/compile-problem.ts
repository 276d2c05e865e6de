/** Why a policy cannot be compiled, and where in the merged policy. */
export interface CompileProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Collects problems, so that an author sees all of them at once. */
export type ReportProblem = (path: CompileProblem['path'], message: string) => void;
