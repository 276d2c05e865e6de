/** What every match of a pattern contains: a digit or one of the literals. */
export interface Trigger {
  /** In lower case, ASCII only. */
  readonly anyOf: readonly string[];
  readonly digit: boolean;
  /** The literal begins a word. */
  readonly atWordStart: boolean;
  /** How many UTF-16 units a match may reach to either side of its trigger. */
  readonly left: number;
  readonly right: number;
}

/** A pattern of a policy in RE2 syntax; plain JSON, made by `compilePattern`. */
export interface CompiledPattern {
  readonly source: number;
  readonly pattern: string;
  /** From where the pattern is tried. */
  readonly trigger: Trigger;
  /** What else must stand near it, or the pattern need not be tried. */
  readonly also: readonly Trigger[];
}
