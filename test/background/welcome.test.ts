import { describe, expect, it } from 'vitest';

import {
  createWelcomeActions,
  openWelcome,
  WELCOME_PAGE,
  type WelcomeEdge,
  welcome,
} from '../../src/background/welcome.ts';
import { createEdge, createStorage } from '../support/fake-edge.ts';

/** An edge that tells what was done, for an installation by a person or by a policy. */
function createWelcome(isByPolicy: boolean, features: object = {}) {
  const done: string[] = [];
  const sources = { given: {}, settings: { features }, refused: [], judgedBy: '1' };
  const edge: WelcomeEdge = {
    ...createEdge({ storage: createStorage({ sources }) }),
    isInstalledByPolicy: async () => isByPolicy,
    welcomeLater: async () => void done.push('later'),
    openPage: async (path) => void done.push(path),
  };
  return { edge, done };
}

describe('the first-run page', () => {
  it('opens at once for a person who installs Forepost', async () => {
    const { edge, done } = createWelcome(false);
    await welcome(edge);
    expect(done).toEqual([WELCOME_PAGE]);
  });

  it('waits for the settings where an organisation installs it', async () => {
    const { edge, done } = createWelcome(true);
    await welcome(edge);
    expect(done).toEqual(['later']);
    await openWelcome(edge);
    expect(done).toEqual(['later', WELCOME_PAGE]);
  });

  it('stays shut where the organisation has switched it off', async () => {
    const { edge, done } = createWelcome(true, { welcome: false });
    await openWelcome(edge);
    expect(done).toEqual([]);
  });

  it('opens where nothing was ever set', async () => {
    const { edge, done } = createWelcome(false);
    await openWelcome({ ...edge, storage: createStorage() });
    expect(done).toEqual([WELCOME_PAGE]);
  });

  it.each([
    ['admin', true],
    ['normal', false],
    ['development', false],
  ])('asks the browser who installed us: %s', async (installType, isByPolicy) => {
    const asked: unknown[] = [];
    // Casts, because a fake of the browser has only what is used.
    const browser = {
      management: { getSelf: async () => ({ installType }) },
      alarms: { create: (...parts: unknown[]) => void asked.push(parts) },
      tabs: { create: async (tab: unknown) => void asked.push(tab) },
      runtime: { getURL: (path: string) => `extension:${path}` },
    } as unknown as Parameters<typeof createWelcomeActions>[0];
    const actions = createWelcomeActions(browser, 'welcome');
    expect(await actions.isInstalledByPolicy()).toBe(isByPolicy);
    await actions.welcomeLater();
    await actions.openPage('page.html');
    expect(asked).toEqual([['welcome', { delayInMinutes: 1 }], { url: 'extension:page.html' }]);
  });
});
