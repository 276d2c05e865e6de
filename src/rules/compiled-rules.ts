/**
 * What a checker runs on: plain JSON, deterministic, made by `policy/compile`.
 * The form is the rules module's own business; others pass it on unread.
 */
export interface CompiledRules {
  /** Raised whenever the form changes; an older form is compiled anew. */
  readonly format: 1;
}
