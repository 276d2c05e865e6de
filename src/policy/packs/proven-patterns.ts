import list from './proven-patterns.txt?raw';

/**
 * Patterns of the built-in packs that are proven not to backtrack, and so may run on the browser's
 * own engine; `test/policy/packs/prove-patterns.mjs` writes the list. All others run on RE2.
 */
export const PROVEN_PATTERNS: ReadonlySet<string> = new Set(list.split('\n').filter(Boolean));
