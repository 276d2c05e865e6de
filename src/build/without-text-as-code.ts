import type { Plugin } from 'vite';

/** A place in a package that would run text as code or read it as a document, and what stands there instead. */
interface Replacement {
  /** The end of the module's path. */
  readonly module: string;
  readonly found: string;
  readonly instead: string;
}

const REPLACEMENTS: readonly Replacement[] = [
  // Our components are never given HTML as text; this makes sure that none ever is.
  { module: '/preact/dist/preact.mjs', found: 't.innerHTML=', instead: 't.textContent=' },
  // zod writes functions for speed where it may; extensions may not, so it takes its other way.
  {
    module: '/zod/v4/core/util.js',
    found: 'const F = Function;',
    instead: "const F = class { constructor() { throw new TypeError('No text runs as code.'); } };",
  },
  {
    module: '/zod/v4/core/doc.js',
    found: 'const F = Function;',
    instead: "const F = class { constructor() { throw new TypeError('No text runs as code.'); } };",
  },
];

/**
 * Takes out of packages what an extension must not do, and what Mozilla's linter warns of: running
 * text as code, and reading text as a document. Stops the build when a package has changed so that
 * there is nothing to replace.
 */
export function withoutTextAsCode(): Plugin {
  return {
    name: 'forepost:without-text-as-code',
    transform: (code, id) => replaceIn(code, id),
  };
}

/** The code of a module as it is built; `undefined` for one that stays as it is. */
export function replaceIn(code: string, id: string): string | undefined {
  const path = id.replaceAll('\\', '/').split('?')[0] ?? '';
  const replacement = REPLACEMENTS.find(({ module }) => path.endsWith(module));
  if (replacement === undefined) return undefined;
  const { found, instead } = replacement;
  if (code.split(found).length !== 2) {
    throw new Error(`${path}: expected "${found}" once; look at what this version does instead.`);
  }
  return code.replace(found, () => instead);
}
