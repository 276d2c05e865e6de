import type { KeyInput } from 'puppeteer-core';

/** The editors that are tried. */
export const ENGINES = [
  'textarea',
  'plain',
  'draft',
  'lexical',
  'quill1',
  'quill2',
  'tiptap',
  'slate',
] as const;

/** One of them. */
export type EngineName = (typeof ENGINES)[number];

/** Those into which Forepost writes a wording; for the others it can only be copied. */
const WRITABLE: readonly EngineName[] = [
  'textarea',
  'lexical',
  'quill1',
  'quill2',
  'tiptap',
  'slate',
];

/** One thing that a person or the site does; places are shares of the editable's size. */
export type Step =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'key'; readonly keys: readonly KeyInput[] }
  | { readonly kind: 'compose'; readonly parts: readonly string[]; readonly isKept: boolean }
  | { readonly kind: 'click'; readonly x: number; readonly y: number; readonly count: number }
  | { readonly kind: 'drag'; readonly from: Place; readonly to: Place }
  | { readonly kind: 'copy' | 'paste' | 'cut' | 'undo' | 'redo' | 'redraw' }
  | { readonly kind: 'mention'; readonly name: string }
  | { readonly kind: 'resize'; readonly width: number }
  | { readonly kind: 'clear' }
  | { readonly kind: 'wording' };

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A step with how long the page's clock goes on after it, and whether the person then rests. */
export type TimedStep = Step & { readonly pauseMs: number; readonly isRest: boolean };

/** Words that the embedded policy holds; each draft begins with them, so that it has marks. */
export const FLAGGED = 'the wifi password is Hummus4Lunch! ';
/** A draft for which the embedded policy has a wording, the words that it takes, and the wording. */
export const REWORDED = {
  draft: 'NHS number 943 476 5919 anyone know whose letter this is',
  words: '943 476 5919',
  wording: '[removed]',
} as const;
/** Typed slowly, key by key: clean words, and words that the embedded policy holds. */
const WORDS = [
  'hello ',
  'see you at the open day ',
  FLAGGED,
  'side gate code is 4471 ',
  'ring Steve on 07911 123456 ',
  "it's",
  '#news ',
  '.',
  ' ',
];
/** What a keyboard gives at once: emoji with their joiners, other scripts, both directions. */
const PIECES = ['😀', '👩‍⚕️', '🇬🇧', 'é', 'ü', 'مرحبا', 'שלום', '日本', '\u00a0', '½'];
const COMPOSED = [
  ['n', 'に', 'にほ', '日本'],
  ['k', 'か', 'かん', '漢'],
  ['h', 'ha', 'han', '한'],
  ['e', 'é'],
];
const KEYS: readonly (readonly KeyInput[])[] = [
  ['Enter'],
  ['Shift', 'Enter'],
  ['Backspace'],
  ['Backspace'],
  ['Delete'],
  ['ArrowLeft'],
  ['ArrowRight'],
  ['ArrowUp'],
  ['ArrowDown'],
  ['Home'],
  ['End'],
  ['Shift', 'ArrowLeft'],
  ['Shift', 'ArrowRight'],
  ['Shift', 'Home'],
  ['Control', 'a'],
  ['Control', 'Shift', 'ArrowLeft'],
  ['Control', 'Backspace'],
  ['Control', 'b'],
];
/** A draft that grows without end would make every step slower than the last. */
const CLEAR_EVERY = 60;
/** Where among those steps a draft begins for which there is a wording. */
const REWORDED_AT = 30;

/** Numbers in [0, 1) that a seed decides (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The steps of one session with an editor, the same for the same seed. */
export function makeSteps(engine: EngineName, seed: number, count: number): readonly TimedStep[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, at): TimedStep => {
    const place = at % CLEAR_EVERY;
    const pauseMs = random() < 0.15 ? 1_200 : 120;
    const planned = planStep(engine, place);
    if (planned !== undefined) return { ...planned, pauseMs };
    return { ...makeStep(random), pauseMs, isRest: false };
  });
}

/** What is done at some places whatever the seed: then there are marks, and a wording to take up. */
function planStep(
  engine: EngineName,
  place: number,
): (Step & { readonly isRest: boolean }) | undefined {
  if (place === 0) return { kind: 'clear', isRest: false };
  if (place === 1) return { kind: 'type', text: FLAGGED, isRest: true };
  if (!WRITABLE.includes(engine)) return undefined;
  if (place === REWORDED_AT) return { kind: 'clear', isRest: false };
  if (place === REWORDED_AT + 1) return { kind: 'type', text: REWORDED.draft, isRest: true };
  if (place === REWORDED_AT + 2) return { kind: 'wording', isRest: false };
  return undefined;
}

function makeStep(random: () => number): Step {
  const choice = random() * 100;
  if (choice < 28) return { kind: 'type', text: pick(random, WORDS) };
  if (choice < 36) return { kind: 'insert', text: pick(random, PIECES) };
  if (choice < 58) return { kind: 'key', keys: pick(random, KEYS) };
  if (choice < 66) {
    return { kind: 'compose', parts: pick(random, COMPOSED), isKept: random() < 0.8 };
  }
  if (choice < 76) {
    return { kind: 'click', ...place(random), count: 1 + Math.floor(random() * 3) };
  }
  if (choice < 78) return { kind: 'drag', from: place(random), to: place(random) };
  if (choice < 88) {
    return { kind: pick(random, ['copy', 'paste', 'paste', 'cut', 'undo', 'undo', 'redo']) };
  }
  if (choice < 92) return { kind: 'mention', name: pick(random, ['Ann', 'Zoë', '李雷']) };
  if (choice < 96) return { kind: 'resize', width: 260 + Math.floor(random() * 400) };
  return { kind: 'redraw' };
}

function pick<const Value>(random: () => number, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
}

function place(random: () => number): Place {
  return { x: 0.02 + random() * 0.9, y: 0.05 + random() * 0.9 };
}
