import { expect, it, vi } from 'vitest';

import { createAddedActions } from '../../src/background/keep-added.ts';

const LISTED = ['https://x.com/*'];
const WATCH = 'src/content/watch.js';
const ROOT = 'moz-extension://0b1c/';

it.each([
  ['as Chromium tells files', WATCH],
  ['as Firefox tells files', `${ROOT}${WATCH}`],
])('the browser is asked for hosts and scripts by name, %s', async (_name, file) => {
  const permissions = {
    getAll: vi.fn(async () => ({})),
    contains: vi.fn(async () => true),
    remove: vi.fn(async () => true),
  };
  const scripting = {
    getRegisteredContentScripts: vi.fn(async () => []),
    registerContentScripts: vi.fn(async () => undefined),
    unregisterContentScripts: vi.fn(async () => undefined),
  };
  const manifest = { host_permissions: LISTED, content_scripts: [{ js: [file] }] };
  const runtime = { getManifest: () => manifest, getURL: () => ROOT };
  // A cast, because the browser's API is larger than what is used of it.
  const actions = createAddedActions({ permissions, scripting, runtime } as never);
  expect(actions).toMatchObject({ listed: LISTED, watchFiles: [WATCH] });
  expect(await actions.granted()).toEqual([]);
  expect(await actions.isGranted('https://a.example/*')).toBe(true);
  await actions.giveBack(['https://a.example/*']);
  expect(permissions.contains).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
  expect(permissions.remove).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
  const script = { id: 'a', matches: ['https://a.example/*'] };
  await actions.addScript(script);
  expect(scripting.registerContentScripts).toHaveBeenCalledWith([script]);
  await actions.dropScripts(['a']);
  expect(scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['a'] });
  expect(await actions.listScripts()).toEqual([]);
});
