import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { loadEmbeddedPolicy, loadPolicy } from '../policy/load-policy.ts';
import type { PolicySource } from '../policy/merge-policy.ts';
import { formatPolicyProblem } from '../policy/parse/policy-problem.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import type { CommandEdges } from './command.ts';
import { decodeText } from './read-text.ts';

/** Loads the policy of some files, lowest layer first, or the embedded one; problems as sentences. */
export async function readPolicy(
  files: readonly string[],
  edges: CommandEdges,
): Promise<Result<CompiledPolicy, readonly string[]>> {
  const sources = await readSources(files, edges);
  if (!sources.ok) return sources;
  const loaded = sources.value.length === 0 ? loadEmbeddedPolicy() : loadPolicy(sources.value);
  return loaded.ok ? loaded : fail(loaded.problem.map(formatPolicyProblem));
}

/** Reads text files in their order; what is wrong with any of them as sentences. */
export async function readSources(
  files: readonly string[],
  edges: CommandEdges,
): Promise<Result<readonly PolicySource[], readonly string[]>> {
  const read = await Promise.all(files.map((file) => readSource(file, edges)));
  const unread = read.flatMap((result) => (result.ok ? [] : [result.problem]));
  if (unread.length > 0) return fail(unread);
  return succeed(read.flatMap((result) => (result.ok ? [result.value] : [])));
}

/** Reads one text file. */
async function readSource(
  file: string,
  edges: CommandEdges,
): Promise<Result<PolicySource, string>> {
  let bytes: Uint8Array;
  try {
    bytes = await edges.readFile(file);
  } catch (error) {
    return fail(`${file}: ${explainReadFault(error)}`);
  }
  const text = decodeText(bytes);
  return text.ok ? succeed({ file, text: text.value }) : fail(`${file}: ${text.problem}`);
}

/** Says why a file cannot be read. */
function explainReadFault(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'is a folder; expected a file';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read by this user';
    default:
      return `cannot be read (${typeof code === 'string' ? code : String(error)})`;
  }
}
