import type { Link } from './find-links.ts';
import { splitSentences } from './split-sentences.ts';
import { firstTokenFrom, type Reading, type TokenColumns, type Tokens, WORD } from './tokens.ts';

/** Where in the draft each token stands. */
type Places = Pick<Tokens, 'ordinal' | 'sentence' | 'paragraph'>;

/** Tokens whose places are worked out when the first rule asks for one: most drafts meet no rule. */
export class PlacedTokens implements Tokens {
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly tagEnds: ReadonlyMap<number, number>;
  readonly readings: ReadonlyMap<number, readonly Reading[]>;
  readonly #plain: string;
  readonly #readLinks: () => readonly Link[];
  #places: Places | undefined;
  #inLink: Uint8Array | undefined;

  /** What was handed in. */
  readonly columns: TokenColumns;

  constructor(plain: string, columns: TokenColumns, readLinks: () => readonly Link[]) {
    this.columns = columns;
    this.#plain = plain;
    this.#readLinks = readLinks;
    this.count = columns.count;
    this.kind = columns.kind;
    this.start = columns.start;
    this.end = columns.end;
    this.hash = columns.hash;
    this.tagEnds = columns.tagEnds;
    this.readings = columns.readings;
  }

  get ordinal(): Int32Array {
    return this.#place().ordinal;
  }

  get sentence(): Int32Array {
    return this.#place().sentence;
  }

  get paragraph(): Int32Array {
    return this.#place().paragraph;
  }

  get inLink(): Uint8Array {
    this.#inLink ??= markLinks(this, this.#readLinks());
    return this.#inLink;
  }

  #place(): Places {
    this.#places ??= placeTokens(this.#plain, this);
    return this.#places;
  }
}

/** Numbers words, sentences and paragraphs. */
function placeTokens(plain: string, tokens: TokenColumns): Places {
  const { sentences, paragraphs } = splitSentences(plain);
  const { count } = tokens;
  const places = {
    ordinal: new Int32Array(count),
    sentence: new Int32Array(count),
    paragraph: new Int32Array(count),
  };
  let words = 0;
  let sentence = 0;
  let paragraph = 0;
  for (let token = 0; token < count; token += 1) {
    const start = tokens.start[token] ?? 0;
    while ((sentences[sentence + 1] ?? Number.POSITIVE_INFINITY) <= start) sentence += 1;
    while ((paragraphs[paragraph + 1] ?? Number.POSITIVE_INFINITY) <= start) paragraph += 1;
    places.sentence[token] = sentence;
    places.paragraph[token] = paragraph;
    places.ordinal[token] = words;
    if (tokens.kind[token] === WORD) words += 1;
  }
  return places;
}

/** Marks the tokens of addresses. */
function markLinks(tokens: TokenColumns, links: readonly Link[]): Uint8Array {
  const inLink = new Uint8Array(tokens.count);
  for (const link of links) {
    const from = firstTokenFrom(tokens, link.start);
    for (let at = from; at < tokens.count && (tokens.start[at] ?? 0) < link.end; at += 1) {
      inLink[at] = 1;
    }
  }
  return inLink;
}
