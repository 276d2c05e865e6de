import { loadEmbeddedPolicy } from '../../../../src/policy/load-policy.ts';
import type { Checker } from '../../../../src/rules/checker.ts';
import { type Measured, medianOf, summariseRatio } from '../timing/statistics.ts';
import { createTexts } from '../workload/prose.ts';
import { createSoundChecker } from '../workload/sound-checker.ts';
import type { Peer } from './peer.ts';

/** How many times longer a peer takes than a check of the default policy, and both times. */
export interface PeerFigure extends Measured {
  readonly theirsUs: number;
  readonly oursUs: number;
  readonly looksFor: string;
}

/** By peer, and by length such as `chars280`. */
export type PeerFigures = Readonly<Record<string, Readonly<Record<string, PeerFigure>>>>;

const LENGTHS = [280, 3_000];
const TEXTS = 4;
const ROUNDS = 9;
/** Ours is done many times per sample, since one would be too short for the clock. */
const OWN_RUNS = 20;

/** Peers on the same texts, beside ours. They do different work, so this is no ranking of quality. */
export async function measurePeers(peers: Readonly<Record<string, Peer>>): Promise<PeerFigures> {
  const loaded = loadEmbeddedPolicy();
  if (!loaded.ok) throw new Error('The embedded policy was refused.');
  const checker = createSoundChecker(loaded.value);
  const figures: Record<string, Readonly<Record<string, PeerFigure>>> = {};
  for (const [name, peer] of Object.entries(peers)) {
    if ((await peer.count(peer.proof)) === 0) throw new Error(`${name} does not find anything.`);
    const byLength: Record<string, PeerFigure> = {};
    for (const length of LENGTHS) {
      byLength[`chars${length}`] = await comparePeer(peer, checker, length);
    }
    figures[name] = byLength;
  }
  return figures;
}

/** Theirs and ours in turns, on other texts each round: some of them remember what they have read. */
async function comparePeer(peer: Peer, checker: Checker, length: number): Promise<PeerFigure> {
  const theirs: number[] = [];
  const ours: number[] = [];
  // The first round of either is a warm-up and does not count.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const texts = createTexts(TEXTS, length, { seed: round });
    const start = performance.now();
    for (const text of texts) await peer.count(text);
    const middle = performance.now();
    for (let run = 0; run < OWN_RUNS; run += 1) {
      for (const text of texts) checker.check(text, { site: 'x', surface: 'post' });
    }
    const end = performance.now();
    if (round === 0) continue;
    theirs.push(((middle - start) * 1_000) / texts.length);
    ours.push(((end - middle) * 1_000) / (texts.length * OWN_RUNS));
  }
  return {
    ...summariseRatio(theirs, ours),
    theirsUs: medianOf(theirs),
    oursUs: medianOf(ours),
    looksFor: peer.looksFor,
  };
}
