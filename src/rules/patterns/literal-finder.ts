import { lendUnits } from '../text/units.ts';

/** Where each literal of a finder stands in one text. */
export interface LiteralPlaces {
  /** Rising offsets where a literal begins; occurrences may overlap. */
  of(literal: string): readonly number[];
  /** The literals that stand anywhere in the text. */
  readonly found: Iterable<string>;
}

/** A text to search, as it is and in lower case; both are equally long. */
export interface SearchedText {
  readonly plain: string;
  readonly lower: string;
}

/** ASCII in lower case. */
const LOWER = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit,
);

/** A literal that is known by three of its units, chosen to be rare. */
interface Known {
  readonly literal: string;
  /** Where the three units end, counted from the literal's start. */
  readonly reach: number;
}

/** Three units decide: each takes five bits, and the fourth last is shifted out. */
const GRAM = 3;
const GRAM_MASK = 0x7fff;

// Letters from the commonest to the rarest in English; others are rarer still.
const COMMON_UNITS = ' etaoinshrdlcumwfgypbvkjxqz';

/**
 * Finds many literals in one pass over a text. Its cost does not grow with their number: each is
 * looked for only where its rarest three units stand.
 */
export class LiteralFinder {
  readonly #known: ReadonlyMap<number, readonly Known[]>;
  /** 1 for each gram that a literal is known by. */
  readonly #grams = new Uint8Array(GRAM_MASK + 1);
  readonly #short: readonly string[];

  /** Literals as they stand in the texts that are searched. */
  constructor(literals: Iterable<string>) {
    const known = new Map<number, Known[]>();
    const short: string[] = [];
    for (const literal of new Set(literals)) {
      if (literal.length < GRAM) {
        short.push(literal);
        continue;
      }
      const entry = { literal, reach: reachOfRarest(literal) };
      const gram = gramAt(literal, entry.reach);
      const others = known.get(gram);
      if (others === undefined) known.set(gram, [entry]);
      else others.push(entry);
      this.#grams[gram] = 1;
    }
    this.#known = known;
    this.#short = short;
  }

  /** Searches a text once. Literals of fewer than three units are few, and looked for one by one. */
  search(text: SearchedText): LiteralPlaces {
    const places = new Map<string, number[]>();
    if (this.#known.size > 0) this.#searchKnown(text, places);
    for (const literal of this.#short) {
      const found = listPlaces(text.lower, literal);
      if (found.length > 0) places.set(literal, found);
    }
    return { of: (literal) => places.get(literal) ?? NOWHERE, found: [...places.keys()] };
  }

  #searchKnown({ plain, lower }: SearchedText, places: Map<string, number[]>): void {
    const units = lendUnits(plain);
    const grams = this.#grams;
    const { length } = plain;
    let gram = 0;
    for (let at = 0; at < length; at += 1) {
      const unit = units[at] ?? 0;
      const low = unit < 0x80 ? (LOWER[unit] ?? unit) : lower.charCodeAt(at);
      gram = ((gram << 5) ^ low) & GRAM_MASK;
      if (grams[gram] !== 0) this.#verify(lower, at + 1, gram, places);
    }
  }

  /** Looks whether a literal stands where its gram ends. */
  #verify(text: string, end: number, gram: number, places: Map<string, number[]>): void {
    for (const { literal, reach } of this.#known.get(gram) ?? []) {
      const start = end - reach;
      if (start < 0 || !text.startsWith(literal, start)) continue;
      const found = places.get(literal);
      if (found === undefined) places.set(literal, [start]);
      else found.push(start);
    }
  }
}

const NOWHERE: readonly number[] = [];

/** Every place where a short literal stands. */
function listPlaces(text: string, literal: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) found.push(at);
  return found;
}

/** The end of the three units that are likely to be met least often. */
function reachOfRarest(literal: string): number {
  let best = GRAM;
  let most = -1;
  for (let end = GRAM; end <= literal.length; end += 1) {
    const rarity = [...literal.slice(end - GRAM, end)].reduce(
      (sum, unit) => sum + rarityOf(unit),
      0,
    );
    if (rarity > most) [best, most] = [end, rarity];
  }
  return best;
}

/** How rare a unit is in English: its place in the list of letters. */
function rarityOf(unit: string): number {
  const place = COMMON_UNITS.indexOf(unit);
  return place < 0 ? COMMON_UNITS.length : place;
}

/** The gram of the three units that end at `end`. */
function gramAt(text: string, end: number): number {
  let gram = 0;
  for (let at = end - GRAM; at < end; at += 1) gram = (gram << 5) ^ text.charCodeAt(at);
  return gram & GRAM_MASK;
}
