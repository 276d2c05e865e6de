import { basename, join } from 'node:path';

import type { ExampleScope } from '../../../src/policy/load-policy.ts';
import type { PolicySource } from '../../../src/policy/merge-policy.ts';
import { BUILT_IN_PACKS } from '../../../src/policy/packs/index.ts';
import { fail, type Result, succeed } from '../../../src/shared/result.ts';
import { readTextFile } from '../read-text-file.ts';
import { loadOrganisation, type Organisation } from './organisation.ts';
import type { FindOrganisation } from './score-posts.ts';

/**
 * Finds the organisation of each post in a folder of files named `<batch>-<pack>.yaml`; each is
 * read and compiled once. `layers` go on top of every one of them.
 */
export function findOrganisationsIn(
  folder: string,
  layers: readonly PolicySource[],
): FindOrganisation {
  const known = new Map<string, Result<Organisation, string>>();
  return ({ batch, pack }) => {
    const name = `${batch}-${pack}.yaml`;
    const before = known.get(name);
    if (before !== undefined) return before;
    // The layers are the same for all, so their examples are run once.
    const examples = [...known.values()].some(({ ok }) => ok) ? 'none' : 'own';
    const found = readOrganisation(join(folder, name), pack, { layers, examples });
    known.set(name, found);
    return found;
  };
}

/** Reads one organisation, or says why there is none. */
function readOrganisation(
  file: string,
  pack: string,
  { layers, examples }: { readonly layers: readonly PolicySource[]; examples: ExampleScope },
): Result<Organisation, string> {
  // One sentence for all organisations of the pack.
  if (!Object.hasOwn(BUILT_IN_PACKS, pack)) return fail(`there is no built-in pack "${pack}"`);
  const text = readTextFile(file);
  if (!text.ok) return text;
  const loaded = loadOrganisation(
    [{ file: basename(file), text: text.value }, ...layers],
    examples,
  );
  if (loaded.ok) return succeed(loaded.value);
  const [first = '', ...others] = loaded.problem;
  return fail(others.length === 0 ? first : `${first} (and ${others.length} more)`);
}
