import type { CompiledPolicy } from '../../src/policy/compiled-policy.ts';
import { createAttempt } from '../../src/rules/check/attempt.ts';
import { listFacts, readMoment } from '../../src/rules/check/judge-condition.ts';
import type { CueIndex } from '../../src/rules/compiled-rules.ts';
import type { Sightings } from '../../src/rules/match/sightings.ts';
import { createSources, type Sources } from '../../src/rules/match/sources.ts';
import { compileRe2 } from '../../src/rules/patterns/re2-program.ts';
import { scanDraft } from '../../src/rules/text/scan.ts';
import type { CorpusPost } from '../score/corpus/corpus-post.ts';
import { describeMoment, type Organisation, pickMoment } from '../score/corpus/organisation.ts';

/** A post as a model meets it: what it says, and what is known of the moment. */
export interface TrainingExample {
  readonly post: CorpusPost;
  readonly seen: Sightings;
  /** The cues of the policy's signals by name. */
  readonly cues: ReadonlyMap<string, CueIndex>;
  readonly facts: ReadonlySet<string>;
}

/** Reads posts with the policies of their organisations. */
export class ExampleReader {
  readonly #sources = new Map<CompiledPolicy, Sources>();
  readonly #cues = new Map<CompiledPolicy, ReadonlyMap<string, CueIndex>>();

  /** One post, read in the moment that its labels speak of. */
  read(post: CorpusPost, { policy }: Organisation): TrainingExample {
    const sources = this.#sources.get(policy) ?? createSources(policy, FAILING, compileRe2);
    this.#sources.set(policy, sources);
    const cues = this.#cues.get(policy) ?? nameCues(policy);
    this.#cues.set(policy, cues);
    const now = pickMoment(policy.periods, post.period);
    if (now === undefined) throw new Error(`${post.id}: its organisation has no ${post.period}`);
    const moment = readMoment(policy, describeMoment(post, now));
    const facts = listFacts(moment);
    const { jurisdiction } = moment;
    const seen = sources.see(scanDraft(post.text), {
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      facts: () => facts,
    });
    return { post, seen, cues, facts };
  }
}

/** Training on what a broken rule saw would teach its fault. */
const FAILING = createAttempt((unit) => {
  throw new Error(`${unit} failed`);
});

/** The signals that have a name of their own; those written in place have a path. */
function nameCues({ cueNames }: CompiledPolicy): ReadonlyMap<string, CueIndex> {
  const named = [...cueNames.entries()].filter(([, name]) => /^[a-z0-9-]+$/.test(name));
  return new Map(named.map(([cue, name]) => [name, cue]));
}
