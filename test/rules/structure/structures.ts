import { createStructureReader } from '../../../src/rules/structure/read-structures.ts';
import type { Structure } from '../../../src/rules/structure/structure.ts';
import { scanDraft } from '../../../src/rules/text/scan.ts';

/** The words of a text that stand in a structure, stretch by stretch. */
export function readStretches(text: string, structure: Structure): readonly string[] {
  const scan = scanDraft(text);
  return createStructureReader(scan)(structure).map(({ first, last }) =>
    scan.plain.slice(scan.tokens.start[first] ?? 0, scan.tokens.end[last] ?? 0),
  );
}
