/**
 * First stage, in every frame of a listed or added site from `document_start`: small, and idle until a
 * compose box is used. Then it asks the background for the second stage (there about 10–30 ms
 * after the first focus) and hands events over.
 */
import { addressOf } from '../adapters/address-of.ts';
import { findAdapter, pickAdapter } from '../adapters/pick-adapter.ts';
import { sendMessage } from '../messaging/client.ts';
import { browser } from '../shared/browser.ts';

import { openGate } from './gate.ts';
import { readAddedAdapter } from './read-added-adapter.ts';
import { watchPage } from './watch-page.ts';

/** Whether this copy still runs; Chromium takes the id away, Firefox may throw. */
function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false; // Touching a torn-down API throws in Firefox, which is the answer.
  }
}

const adapter = pickAdapter(addressOf(window)) ?? findAdapter(readAddedAdapter());
if (adapter !== undefined) {
  const gate = openGate();
  gate.adapter = adapter;
  watchPage(window, adapter, gate, {
    isAlive,
    askForCompose: async () => {
      const { injected } = await sendMessage('use-compose-box', { adapter: adapter.id });
      return injected;
    },
  });
}
