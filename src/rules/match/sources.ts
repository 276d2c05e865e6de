import type { Jurisdiction } from '../../shared/vocabulary.ts';
import type { Attempt } from '../check/attempt.ts';
import type { CompiledDetectorUse, CompiledRules } from '../compiled-rules.ts';
import type { DetectorSettings } from '../detectors/detector.ts';
import { findDetector } from '../detectors/index.ts';
import { loadPattern } from '../patterns/run-pattern.ts';
import { findTerms } from '../terms/find-terms.ts';
import { loadTermTrie, type TermTrie } from '../terms/term-trie.ts';
import type { Scan } from '../text/scan.ts';
import { type Hit, hitOfRange, hitOfTokens } from './hit.ts';
import type { ReadSource } from './sightings.ts';

/** Everything that a policy looks for in text, loaded once per checker. */
export interface Sources {
  /** How to read the hits of each source in one draft. Terms are looked for on the first call. */
  read(scan: Scan, jurisdiction: Jurisdiction | undefined): ReadSource;
}

/** Loads the term trie; patterns are compiled and detectors run only when a rule asks. */
export function createSources(compiled: CompiledRules, attempt: Attempt): Sources {
  const trie = loadTermTrie(compiled.terms);
  const patterns = new Map(
    compiled.patterns.map((pattern) => [pattern.source, loadPattern(pattern)]),
  );
  const detectors = new Map(compiled.detectors.map((use) => [use.source, use]));
  return {
    read(scan, jurisdiction) {
      const terms = collectTerms(scan, trie);
      return (source) => {
        const pattern = patterns.get(source);
        if (pattern !== undefined) {
          return attempt(`pattern:${source}`, () => toHits(scan, pattern.find(scan)), []);
        }
        const use = detectors.get(source);
        if (use === undefined) return terms.get(source) ?? [];
        const settings: DetectorSettings = {
          options: use.options,
          own: compiled.own,
          ...(jurisdiction === undefined ? {} : { jurisdiction }),
        };
        return attempt(`detector:${use.id}`, () => runDetector(scan, use, settings), []);
      };
    },
  };
}

/** The hits of every term, by source. */
function collectTerms(scan: Scan, trie: TermTrie): ReadonlyMap<number, readonly Hit[]> {
  const hits = new Map<number, Hit[]>();
  findTerms(scan, trie, (term, first, last) => {
    for (const source of trie.terms.sources[term] ?? []) {
      const known = hits.get(source) ?? [];
      if (known.length === 0) hits.set(source, known);
      known.push(hitOfTokens(scan, first, last));
    }
  });
  return hits;
}

/** What one use of a detector sees. */
function runDetector(scan: Scan, use: CompiledDetectorUse, settings: DetectorSettings): Hit[] {
  const detector = findDetector(use.id);
  return detector === undefined ? [] : toHits(scan, detector.find(scan, settings));
}

/** Ranges of the plain text as hits. */
function toHits(scan: Scan, ranges: readonly { start: number; end: number }[]): Hit[] {
  return ranges.map((range) => hitOfRange(scan, range));
}
