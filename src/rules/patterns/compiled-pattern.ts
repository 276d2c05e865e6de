/** From where a pattern is tried: every match contains a digit or one of the literals. */
export interface Trigger {
  /** In lower case, ASCII only. */
  readonly anyOf: readonly string[];
  readonly digit: boolean;
}

/** A pattern of a policy in RE2 syntax; plain JSON, made by `compilePattern`. */
export interface CompiledPattern {
  readonly source: number;
  readonly pattern: string;
  readonly trigger: Trigger;
  /** How many UTF-16 units a match may reach to either side of its trigger. */
  readonly reach: number;
}
