/** What a command says, and its exit code: 0 answered, 2 for a call that cannot be answered. */
export interface Answer {
  readonly code: 0 | 2;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** An answer, with remarks for standard error. */
export function answer(out: readonly string[], err: readonly string[] = []): Answer {
  return { code: 0, out, err };
}

/** Says what was wrong, a sentence a line. */
export function refuse(...sentences: readonly string[]): Answer {
  return { code: 2, out: [], err: sentences };
}
