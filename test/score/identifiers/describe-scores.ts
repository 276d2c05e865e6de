import {
  balanceOf,
  type Place,
  precisionOf,
  recallOf,
  type TypeScore,
} from './score-identifiers.ts';

/** The scores as a table. */
export function describeScores(scores: readonly TypeScore[]): string {
  const head = row(['type', 'n', 'found', 'precision', 'recall', 'F1', 'false', 'missed']);
  return [head, ...scores.map((score) => row(cellsOf(score)))].join('\n');
}

/** The scores for another program: counts and shares, without the texts. */
export function listFigures(scores: readonly TypeScore[]): readonly object[] {
  return scores.map((score) => ({
    type: score.type,
    detectors: score.detectors,
    labelled: score.labelled,
    found: score.found,
    precision: round(precisionOf(score)),
    recall: round(recallOf(score)),
    f1: round(balanceOf(score)),
    false: score.falseAlarms.length,
    missed: score.missed.length,
  }));
}

/** What one type missed and what it found beside the labels. */
export function describePlaces({ type, missed, falseAlarms }: TypeScore): string {
  return [
    `${type}: ${missed.length} missed`,
    ...missed.map(describePlace),
    `${type}: ${falseAlarms.length} found that are not labelled`,
    ...falseAlarms.map(describePlace),
  ].join('\n');
}

const WIDTHS = [20, 5, 7, 11, 8, 7, 7, 8];

/** One line; the first cell stands to the left. */
function row(cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[at] ?? 0) : cell.padStart(WIDTHS[at] ?? 0)))
    .join('');
}

function cellsOf(score: TypeScore): readonly string[] {
  return [
    score.type,
    String(score.labelled),
    String(score.found),
    precisionOf(score).toFixed(3),
    recallOf(score).toFixed(3),
    balanceOf(score).toFixed(3),
    String(score.falseAlarms.length),
    String(score.missed.length),
  ];
}

function describePlace({ words, text }: Place): string {
  return `  ${JSON.stringify(words)} in ${JSON.stringify(text)}`;
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
