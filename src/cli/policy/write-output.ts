import type { CommandEdges, ExitCode } from '../command.ts';
import { refuse } from '../command.ts';
import { writeText } from '../write-lines.ts';

/** Where a text goes: a file, or standard output without one. */
export interface OutputTarget {
  readonly file: string | undefined;
  /** Whether a file that is there may be replaced. */
  readonly mayReplace: boolean;
  /** Whether only the owner of the file may read it. */
  readonly isSecret?: boolean;
}

/** Writes a text where it was asked for, and says so, or says why it cannot. */
export async function writeOutput(
  text: string,
  { file, mayReplace, isSecret = false }: OutputTarget,
  edges: CommandEdges,
): Promise<ExitCode> {
  if (file === undefined) {
    await writeText(edges.stdout, text.trimEnd());
    return 0;
  }
  try {
    await edges.writeFile(file, text, { mayReplace, isSecret });
  } catch (error) {
    return refuse(edges, `${file}: ${explainWriteFault(error)}`);
  }
  await writeText(edges.stdout, `Wrote ${file}.`);
  return 0;
}

/** Says why a file cannot be written. */
export function explainWriteFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EEXIST':
      return 'is there already; "--force" replaces it';
    case 'ENOENT':
      return 'there is no such folder';
    case 'EISDIR':
      return 'is a folder; expected a file';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'may not be written by this user';
    default:
      return `cannot be written (${typeof code === 'string' ? code : String(error)})`;
  }
}
