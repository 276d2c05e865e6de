import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { zipSync } from 'fflate';

/** Files by their path with slashes. */
export type Entries = ReadonlyMap<string, Uint8Array>;

/**
 * The moment that every entry has: the first that a ZIP file can name. The format has no time zone,
 * so the moment is a local one.
 */
const FIRST_MOMENT = new Date(1980, 0, 1);

/** Reads every file below a folder, in the order of their paths. */
export function readEntries(folder: string): Entries {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  return new Map(
    names
      .map((file) => [toEntryName(folder, file), new Uint8Array(readFileSync(file))] as const)
      .sort(([one], [other]) => compareNames(one, other)),
  );
}

/** Packs files so that the same content gives the same bytes: sorted, without times or owners. */
export function zipEntries(entries: Entries): Uint8Array {
  const sorted = [...entries].sort(([one], [other]) => compareNames(one, other));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: FIRST_MOMENT });
}

function toEntryName(folder: string, file: string): string {
  return file.slice(join(folder, '/').length).replaceAll('\\', '/');
}

/** By code units: the order of a language would differ between computers. */
function compareNames(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
