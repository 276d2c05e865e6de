import type { Finding } from '../../rules/finding.ts';

/** The part of a storage area that muted words need. */
export interface MutedArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'muted';
/** Older entries make room for newer ones. */
const MAX_MUTED = 500;

/** A rule that is silent for some words on this device; the words themselves are not kept. */
interface Muted {
  readonly rule: string;
  /** Salted hash of the words. */
  readonly words: number;
}

/** What the person has called wrong, on this device. */
export class MutedWords {
  readonly #area: MutedArea;
  readonly #salt: number;
  #entries: readonly Muted[];

  private constructor(area: MutedArea, salt: number, entries: readonly Muted[]) {
    this.#area = area;
    this.#salt = salt;
    this.#entries = entries;
  }

  /** Reads the list; without storage nothing is muted and muting lasts as long as the page. */
  static async read(area: MutedArea, createSalt: () => number): Promise<MutedWords> {
    const stored = await area.get(KEY).catch(() => ({}));
    const { salt, entries } = parse(stored);
    return new MutedWords(area, salt ?? createSalt(), entries);
  }

  /** Whether the rule was called wrong for exactly these words. */
  isMuted(finding: Finding, text: string): boolean {
    if (this.#entries.length === 0) return false;
    const words = this.#hash(finding, text);
    return this.#entries.some((entry) => entry.rule === finding.rule && entry.words === words);
  }

  /** Silences the rule for these words; a failing storage keeps it for this page only. */
  mute(finding: Finding, text: string): void {
    const entry: Muted = { rule: finding.rule, words: this.#hash(finding, text) };
    this.#entries = [...this.#entries, entry].slice(-MAX_MUTED);
    const items = { [KEY]: { salt: this.#salt, entries: this.#entries } };
    this.#area.set(items).catch(() => undefined);
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

/** Reads what is stored; anything of another form counts as nothing. */
function parse(stored: Record<string, unknown>): {
  readonly salt: number | undefined;
  readonly entries: readonly Muted[];
} {
  const value = stored[KEY];
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
