/** What streets and states are called: alternatives for patterns, in lower case but for states. */
export interface StreetWords {
  /** Street words that mean nothing else, as alternatives for lower-case text. */
  readonly sure: string;
  /** Street words that are also other words: these must be written with a capital. */
  readonly unsure: string;
  /** Words at the front of a French street's name, whose number comes first. */
  readonly french: string;
  /** Words at the front of a street's name in Spanish, Italian, Portuguese and Polish; the number comes last. */
  readonly fronts: string;
  /** What a street's name ends with in German, Dutch and the Nordic languages. */
  readonly endings: string;
  /** States of the USA and the army's post, as they stand before a ZIP code. */
  readonly states: string;
}
