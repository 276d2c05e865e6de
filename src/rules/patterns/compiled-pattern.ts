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
  /**
   * `native`: a pattern of our own packs that has been checked for backtracking, run by the
   * browser's own engine; `re2`: any other, run in linear time whatever it says.
   */
  readonly engine: 'native' | 're2';
  /** From where the pattern is tried. */
  readonly trigger: Trigger;
  /** What else must stand near it, or the pattern need not be tried. */
  readonly also: readonly Trigger[];
  /** It speaks of the end of a line or text. */
  readonly onEnds: boolean;
}
