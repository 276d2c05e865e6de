/**
 * Every built-in policy pack as YAML, by id. The id is the file's name, so adding a file adds a
 * pack; `test/policy/load-policy.test.ts` checks that name and id agree.
 */
const files: Readonly<Record<string, string>> = import.meta.glob('./**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const BUILT_IN_PACKS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, text]) => [readPackId(path), text]),
);

/** `./clauses/personal-data.yaml` → `personal-data`. */
function readPackId(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
}
