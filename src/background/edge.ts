import type { Storage } from '../shared/browser.ts';

/** What the background needs of the world; tests pass their own. */
export interface Edge {
  readonly storage: Pick<Storage.StorageArea, 'get' | 'set'>;
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Runs one piece of work at a time under a name. Messages arrive side by side, and reading,
   * changing and writing a list would otherwise lose one of two changes.
   */
  runExclusive<Outcome>(name: string, work: () => Promise<Outcome>): Promise<Outcome>;
}
