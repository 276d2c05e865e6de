import { readStoredSources } from '../messaging/stored.ts';
import type { Browser } from '../shared/browser.ts';
import type { Edge } from './edge.ts';

/** The first-run page, from the root of the extension. */
export const WELCOME_PAGE = 'src/pages/welcome/index.html';

/** What opening the first-run page needs beside the common edge. */
export interface WelcomeEdge extends Edge {
  /** Whether the organisation has installed us; its settings come a moment after. */
  isInstalledByPolicy(): Promise<boolean>;
  /** Calls `openWelcome` in a minute, whether or not the background is still there. */
  welcomeLater(): Promise<void>;
  openPage(path: string): Promise<unknown>;
}

/** Greets a person after the installation: at once, or once an organisation's settings are there. */
export async function welcome(edge: WelcomeEdge): Promise<void> {
  if (await edge.isInstalledByPolicy()) await edge.welcomeLater();
  else await openWelcome(edge);
}

/** Opens the first-run page, unless the organisation has switched it off. */
export async function openWelcome(edge: WelcomeEdge): Promise<void> {
  const sources = await readStoredSources(edge.storage);
  if (sources?.settings.features?.welcome === false) return;
  await edge.openPage(WELCOME_PAGE);
}

/** What the first-run page needs of the browser's API. */
export function createWelcomeActions(
  {
    management,
    alarms,
    tabs,
    runtime,
  }: Pick<Browser, 'management' | 'alarms' | 'tabs' | 'runtime'>,
  alarm: string,
): Omit<WelcomeEdge, keyof Edge> {
  return {
    isInstalledByPolicy: async () => (await management.getSelf()).installType === 'admin',
    welcomeLater: async () => alarms.create(alarm, { delayInMinutes: 1 }),
    openPage: (path) => tabs.create({ url: runtime.getURL(path) }),
  };
}
