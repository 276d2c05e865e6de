import { findSpeaker, type Speaker, speakersOf, withSpeaker } from '../../messaging/speakers.ts';
import type { Account } from '../../shared/vocabulary.ts';

/** Where answers are kept on the device. */
export interface SpeakerEdge {
  /** What is stored; anything of another form counts as nothing. */
  readonly read: () => Promise<unknown>;
  readonly store: (speaker: Speaker) => Promise<void>;
  /** Calls back with every list that comes to be stored, by this page or another. */
  readonly follow: (onStored: (stored: unknown) => void) => void;
}

/** As whom the person said that they post: what is stored, and what this page was told. */
export class KnownSpeakers {
  readonly #edge: SpeakerEdge;
  #list: readonly Speaker[] = [];
  /** Called after every change, so that open boxes follow it. */
  onChange: () => void = () => undefined;

  private constructor(edge: SpeakerEdge) {
    this.#edge = edge;
  }

  /** Reads the answers; without storage there are none, and new ones last as long as the page. */
  static async read(edge: SpeakerEdge): Promise<KnownSpeakers> {
    const speakers = new KnownSpeakers(edge);
    speakers.#list = speakersOf(await edge.read().catch(() => undefined));
    edge.follow((stored) => {
      speakers.#list = speakersOf(stored);
      speakers.onChange();
    });
    return speakers;
  }

  /** What was answered for a handle, or else for all of its site. */
  find(site: string, handle: string | undefined): Account | undefined {
    return findSpeaker(this.#list, site, handle);
  }

  /** Takes an answer: it counts at once, and is kept where storage works. */
  remember(speaker: Speaker): void {
    this.#list = withSpeaker(this.#list, speaker);
    this.onChange();
    this.#edge.store(speaker).catch(() => undefined);
  }
}
