import type { Finding } from '../../rules/finding.ts';
import type { RuleId } from '../../shared/ids.ts';
import type { MuteReason } from '../../shared/vocabulary.ts';

/** Where muted words are kept; the background writes, because pages would overwrite each other. */
export interface MutedEdge {
  /** What is stored; anything of another form counts as nothing. */
  readonly read: () => Promise<unknown>;
  /** Has one entry added; answers the salt that the device's list is hashed with. */
  readonly add: (entry: MutedEntry) => Promise<{ readonly salt: number }>;
  /** Calls back with every list that comes to be stored. */
  readonly follow: (onStored: (stored: unknown) => void) => void;
  readonly createSalt: () => number;
}

/** A rule called wrong for some words, on its way to the device's list. */
export interface MutedEntry extends Muted {
  readonly reason: MuteReason;
  readonly salt: number;
}

/** A rule that is silent for some words on this device; the words themselves are not kept. */
interface Muted {
  readonly rule: RuleId;
  /** Salted hash of the words. */
  readonly words: number;
}

/** What the person has called wrong, on this device. */
export class MutedWords {
  readonly #edge: MutedEdge;
  #salt: number;
  /** Stored on the device, by this page or another. */
  #stored: readonly Muted[] = [];
  /** Muted in this page and not known to be stored: these last as long as the page. */
  #own: readonly Muted[] = [];

  private constructor(edge: MutedEdge) {
    this.#edge = edge;
    this.#salt = edge.createSalt();
  }

  /** Reads the list; without storage nothing is muted and muting lasts as long as the page. */
  static async read(edge: MutedEdge): Promise<MutedWords> {
    const muted = new MutedWords(edge);
    muted.#take(await edge.read().catch(() => undefined));
    edge.follow((stored) => muted.#take(stored));
    return muted;
  }

  /** Whether the rule was called wrong for exactly these words. */
  isMuted(finding: Finding, text: string): boolean {
    if (this.#stored.length + this.#own.length === 0) return false;
    const words = this.#hash(finding, text);
    return [...this.#stored, ...this.#own].some(
      (entry) => entry.rule === finding.rule && entry.words === words,
    );
  }

  /** Silences the rule for these words; a failing storage keeps it for this page only. */
  mute(finding: Finding, text: string, reason: MuteReason): void {
    this.#own = [...this.#own, this.#entryOf(finding, text)];
    this.#store(finding, text, reason).catch(() => undefined);
  }

  /** Another page may have begun the list with a salt of its own: then the words are hashed anew. */
  async #store(finding: Finding, text: string, reason: MuteReason): Promise<void> {
    const salt = this.#salt;
    const answer = await this.#edge.add({ ...this.#entryOf(finding, text), reason, salt });
    if (answer.salt === salt) return;
    this.#salt = answer.salt;
    const entry = this.#entryOf(finding, text);
    this.#own = [...this.#own, entry];
    await this.#edge.add({ ...entry, reason, salt: answer.salt });
  }

  /** Goes by what is stored from now on; what is forgotten there speaks again here. */
  #take(stored: unknown): void {
    const { salt, entries } = parse(stored);
    if (salt === undefined) return;
    this.#salt = salt;
    const gone = this.#stored.filter((old) => !entries.some((entry) => isSame(entry, old)));
    this.#own = this.#own.filter((own) => !gone.some((old) => isSame(own, old)));
    this.#stored = entries;
  }

  #entryOf(finding: Finding, text: string): Muted {
    return { rule: finding.rule, words: this.#hash(finding, text) };
  }

  /** FNV-1a over the marked words in lower case, begun at the device's salt. */
  #hash(finding: Finding, text: string): number {
    const words = finding.ranges.map(({ start, end }) => text.slice(start, end).toLowerCase());
    let hash = this.#salt ^ 0x811c9dc5;
    for (const character of (words.length > 0 ? words : [text]).join('\u0000')) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    return hash >>> 0;
  }
}

function isSame(one: Muted, other: Muted): boolean {
  return one.rule === other.rule && one.words === other.words;
}

/** Reads what is stored; anything of another form counts as nothing. */
function parse(value: unknown): {
  readonly salt: number | undefined;
  readonly entries: readonly Muted[];
} {
  if (!isRecord(value) || typeof value['salt'] !== 'number' || !Array.isArray(value['entries'])) {
    return { salt: undefined, entries: [] };
  }
  return { salt: value['salt'], entries: value['entries'].filter(isMutedEntry) };
}

function isMutedEntry(value: unknown): value is Muted {
  return isRecord(value) && typeof value['rule'] === 'string' && typeof value['words'] === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
