/** A half-open `[start, end)` stretch of a draft, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
