import { foldText } from '../text/fold-text.ts';
import { foldWord } from '../text/fold-word.ts';
import { returnRoom } from '../text/token-room.ts';
import { tokenise } from '../text/tokenise.ts';
import { JOINT, lastOf } from '../text/tokens.ts';

/** A way to write a term: its words as the tokeniser reads them. */
interface Spelling {
  readonly written: readonly string[];
  readonly hyphenated: boolean;
}

/** Whether a term has anything that could be seen in a draft. */
export function hasWords(text: string): boolean {
  return readSpelling(text).written.length > 0;
}

/** The words of a term in each way to write it: `co-worker` is also `co worker` and `coworker`. */
export function listSpellings(text: string): readonly (readonly string[])[] {
  const { written, hyphenated } = readSpelling(text);
  if (written.length === 0) return [];
  if (!hyphenated) return [written];
  return [written, readSpelling(foldText(text).plain.replaceAll(/(?<=\S)-(?=\S)/g, '')).written];
}

/** The same as drafts are compared with. */
export function listFoldedSpellings(text: string): readonly (readonly string[])[] {
  return listSpellings(text).map((words) => words.map(foldWord));
}

/** The words of a term; hyphens between words are left out, a tag is one word. */
function readSpelling(text: string): Spelling {
  const { plain } = foldText(text);
  const tokens = tokenise(plain);
  const written: string[] = [];
  let hyphenated = false;
  for (let token = 0; token < tokens.count; token = lastOf(tokens, token) + 1) {
    if (tokens.kind[token] === JOINT) hyphenated = true;
    else written.push(plain.slice(tokens.start[token], tokens.end[token]));
  }
  returnRoom(tokens);
  return { written, hyphenated };
}
