import type { Block } from '../../deploy/page.ts';
import type { Claim } from '../claims.ts';

/** A heading of a part of a page. */
export function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

/** A paragraph. */
export function text(words: string): Block {
  return { kind: 'text', text: words };
}

/** Points without an order. */
export function list(...items: readonly string[]): Block {
  return { kind: 'list', items };
}

/** What the organisation has to write. */
export function fillIn(...items: readonly string[]): Block {
  return { kind: 'fill-in', items };
}

/** A table, or a sentence where it would be empty. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  otherwise = 'None.',
): Block {
  return rows.length === 0 ? text(otherwise) : { kind: 'table', head, rows };
}

/** The tests of one claim, by file and title. */
export function writeTests({ proofs }: Claim): string {
  return proofs.map(({ file, title }) => `\`${file}\` “${title}”`).join('; ');
}

/** Where claims are proven: the files of their tests, each once. */
export function writeProofs(...claims: readonly Claim[]): string {
  const files = claims.flatMap(({ proofs }) => proofs.map(({ file }) => `\`${file}\``));
  return [...new Set(files)].join(', ');
}
