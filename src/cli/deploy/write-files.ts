import { type CommandEdges, type ExitCode, refuse } from '../command.ts';
import { explainWriteFault } from '../policy/write-output.ts';
import { writeText } from '../write-lines.ts';

/** Writes files below a folder, which is made where it is missing; stops at the first fault. */
export async function writeFiles(
  files: ReadonlyMap<string, string>,
  { folder, mayReplace }: { readonly folder: string; readonly mayReplace: boolean },
  edges: CommandEdges,
): Promise<ExitCode> {
  const written: string[] = [];
  for (const [path, text] of files) {
    const file = `${folder}/${path}`;
    try {
      await edges.makeFolder(file.slice(0, file.lastIndexOf('/')));
      await edges.writeFile(file, text, { mayReplace, isSecret: false });
    } catch (error) {
      return refuse(edges, `${file}: ${explainWriteFault(error)}`);
    }
    written.push(`Wrote ${file}.`);
  }
  await writeText(edges.stdout, written.join('\n'));
  return 0;
}
