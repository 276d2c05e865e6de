/** Types of `packages.mjs`, which has to run before anything is installed. */
export function hasPackages(root: string): boolean;
