/**
 * Batches of the corpus by half. Each batch was written by a writer of its own, with organisations
 * of its own. Packs are tuned on one half only, so that the other says how they do on words that
 * nobody has looked at; the gap between the halves is what tuning has flattered.
 */
export const HALVES = {
  tune: [
    'alder',
    'alnus',
    'ash',
    'aspen',
    'beech',
    'birch',
    'cedar',
    'clover',
    'elm',
    'hawthorn',
    'holly',
    'juniper',
    'linden',
    'oak',
    'poplar',
    'seed',
    'sorrel',
    'spruce',
    'willow',
    'yew',
  ],
  check: ['hazel', 'larch', 'maple', 'rowan'],
} as const;

/**
 * Batches of the tune half that nobody had read when the rules were written: on them rules and
 * signals do as they do on words that are new, so learned signals are calibrated on these alone.
 */
export const UNREAD_BATCHES = [
  'alder',
  'alnus',
  'alnus',
  'aspen',
  'beech',
  'clover',
  'hawthorn',
  'holly',
  'juniper',
  'linden',
  'oak',
  'poplar',
  'sorrel',
  'spruce',
  'willow',
  'yew',
] as const;

export type Half = keyof typeof HALVES;

export const HALF_NAMES = ['tune', 'check'] as const satisfies readonly Half[];

/** Every batch, the tune half first. */
export const BATCHES: readonly string[] = HALF_NAMES.flatMap((half) => HALVES[half]);

/** The packs that posts are written for. */
export const CORPUS_PACKS = ['healthcare', 'general', 'listed', 'public', 'creator'] as const;

/** The half that a batch belongs to; `undefined` for a batch of some other corpus. */
export function findHalf(batch: string): Half | undefined {
  return HALF_NAMES.find((half) => HALVES[half].some((name) => name === batch));
}
