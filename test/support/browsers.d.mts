/** Types of `browsers.mjs`, which has to run before anything is installed. */
export type Family = 'chromium' | 'firefox';
export interface FoundBrowser {
  readonly name: string;
  readonly family: Family;
  readonly path: string;
}
export const BROWSER_NAMES: readonly string[];
export const BROWSER_VARIABLES: Readonly<Record<Family, string>>;
export function findBrowsers(): FoundBrowser[];
export function findBrowser(family: Family): string | undefined;
