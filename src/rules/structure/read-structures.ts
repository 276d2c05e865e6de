import { assertNever } from '../../shared/assert-never.ts';
import type { Scan } from '../text/scan.ts';
import { findHypotheticals } from './find-hypotheticals.ts';
import { findNegations } from './find-negations.ts';
import { findQuotations } from './find-quotations.ts';
import { findReportedSpeech } from './find-reported-speech.ts';
import { type DraftWord, listWords } from './list-words.ts';
import type { Stretches, Structure } from './structure.ts';

/** Where the structures of one draft are. */
export type ReadStructure = (structure: Structure) => Stretches;

/** Finds each structure of a draft when it is first asked for. */
export function createStructureReader(scan: Scan): ReadStructure {
  const known = new Map<Structure, Stretches>();
  let words: readonly DraftWord[] | undefined;
  const listed = () => {
    words ??= listWords(scan);
    return words;
  };
  return (structure) => {
    const stretches = known.get(structure) ?? findStructure(scan, structure, listed);
    known.set(structure, stretches);
    return stretches;
  };
}

/** The stretches of one structure. */
function findStructure(
  scan: Scan,
  structure: Structure,
  words: () => readonly DraftWord[],
): Stretches {
  switch (structure) {
    case 'quotation':
      return findQuotations(scan);
    case 'reported-speech':
      return findReportedSpeech(words());
    case 'negation':
      return findNegations(words());
    case 'hypothetical':
      return findHypotheticals(words());
    default:
      return assertNever(structure);
  }
}
