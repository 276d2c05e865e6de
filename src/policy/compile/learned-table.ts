import type { CueIndex, SourceIndex } from '../../rules/compiled-rules.ts';
import type { CompiledLearned, LearnedUse } from '../../rules/learned/compiled-learned.ts';
import type { LearnedFile } from '../learned/learned-file.ts';

/** Collects what rules and guards ask of learned models while they are compiled. */
export interface LearnedTable {
  has(model: string): boolean;
  /** Notes a use; the same question is asked once. */
  add(model: string, atLeast: number, nextSource: () => SourceIndex): SourceIndex;
  /** The models that are asked, with the cues of their signals. */
  finish(cueOfName: (name: string) => CueIndex | undefined): CompiledLearned;
}

const NOTHING: CompiledLearned = {
  keys: '',
  cues: [],
  facts: [],
  vectors: { dimensions: 0, keys: '', values: '' },
  models: [],
  uses: [],
};

/** An empty table over the models that there are. */
export function createLearnedTable(file: LearnedFile): LearnedTable {
  const uses: LearnedUse[] = [];
  return {
    has: (model) => file.models.some(({ id }) => id === model),
    add(model, atLeast, nextSource) {
      const known = uses.find((use) => use.model === model && use.atLeast === atLeast);
      if (known !== undefined) return known.source;
      const source = nextSource();
      uses.push({ source, model, atLeast });
      return source;
    },
    finish(cueOfName) {
      if (uses.length === 0) return NOTHING;
      return {
        keys: file.keys,
        cues: file.signals.map((name) => cueOfName(name) ?? -1),
        facts: file.facts,
        vectors: file.vectors,
        models: file.models.filter(({ id }) => uses.some(({ model }) => model === id)),
        uses,
      };
    },
  };
}
