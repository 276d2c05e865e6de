import type { CompiledDetectorUse } from '../../rules/compiled-rules.ts';
import { BUILT_IN_VOCABULARY } from '../../rules/detectors/built-in-vocabulary.ts';
import { findDetector } from '../../rules/detectors/index.ts';
import type { Vocabulary } from '../../rules/detectors/vocabulary.ts';

/** What the detectors of a policy look up, and nothing that no detector of it asks for. */
export function pickVocabulary(uses: readonly CompiledDetectorUse[]): Vocabulary {
  const topics = uses.flatMap(({ id }) => findDetector(id)?.looksUp ?? []);
  const entries = [...new Set(topics)].sort().map((topic) => [topic, BUILT_IN_VOCABULARY[topic]]);
  return Object.fromEntries(entries);
}
