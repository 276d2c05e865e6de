import type { CompiledPolicy } from '../../src/policy/compiled-policy.ts';
import { createAttempt } from '../../src/rules/check/attempt.ts';
import { readMoment } from '../../src/rules/check/judge-condition.ts';
import type { CueIndex } from '../../src/rules/compiled-rules.ts';
import { hashPhrase } from '../../src/rules/hashed/hash-phrase.ts';
import type { Facts } from '../../src/rules/learned/feature-rows.ts';
import type { ListedSightings } from '../../src/rules/match/sightings.ts';
import { createSources, type Sources } from '../../src/rules/match/sources.ts';
import { compileRe2 } from '../../src/rules/patterns/re2-program.ts';
import { scanDraft } from '../../src/rules/text/scan.ts';
import type { CorpusPost } from '../score/corpus/corpus-post.ts';
import { describeMoment, type Organisation, pickMoment } from '../score/corpus/organisation.ts';

/** A post as a model meets it: what it says, and what is known of the moment. */
export interface TrainingExample {
  readonly post: CorpusPost;
  readonly seen: ListedSightings;
  readonly signals: PolicySignals;
  readonly facts: Facts;
}

/** The signals of a policy that have a name of their own; those written in place have a path. */
export interface PolicySignals {
  readonly cues: ReadonlyMap<string, CueIndex>;
  /** The names of those that take a search of their own, by a pattern or a detector. */
  readonly searched: ReadonlySet<string>;
}

/** Reads posts with the policies of their organisations. */
export class ExampleReader {
  readonly #sources = new Map<CompiledPolicy, Sources>();
  readonly #signals = new Map<CompiledPolicy, PolicySignals>();

  /** One post, read in the moment that its labels speak of. */
  read(post: CorpusPost, { policy }: Organisation): TrainingExample {
    const sources =
      this.#sources.get(policy) ??
      createSources(policy, FAILING, { compileLinear: compileRe2, hashPhrase });
    this.#sources.set(policy, sources);
    const signals = this.#signals.get(policy) ?? listSignals(policy);
    this.#signals.set(policy, signals);
    const now = pickMoment(policy.periods, post.period);
    if (now === undefined) throw new Error(`${post.id}: its organisation has no ${post.period}`);
    const moment = readMoment(policy, describeMoment(post, now));
    const { facts, jurisdiction } = moment;
    const seen = sources.see(scanDraft(post.text), {
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      facts,
    });
    return { post, seen, signals, facts };
  }
}

/** Training on what a broken rule saw would teach its fault. */
const FAILING = createAttempt((unit) => {
  throw new Error(`${unit} failed`);
});

/** The signals of a policy. */
function listSignals({ cueNames, cues, patterns, detectors }: CompiledPolicy): PolicySignals {
  const searches = new Set([...patterns, ...detectors].map(({ source }) => source));
  const named = [...cueNames.entries()].filter(([, name]) => /^[a-z0-9-]+$/.test(name));
  const isSearched = (cue: CueIndex) => cues[cue]?.some((source) => searches.has(source)) ?? false;
  return {
    cues: new Map(named.map(([cue, name]) => [name, cue])),
    searched: new Set(named.flatMap(([cue, name]) => (isSearched(cue) ? [name] : []))),
  };
}
