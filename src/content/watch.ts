/**
 * First stage, in every frame of a listed site from `document_start`: small, and idle until a
 * compose box is used. Then it asks the background for the second stage and hands events over.
 * Until that has come (about 10–30 ms after the first focus) submits pass: Forepost fails open.
 */
import type { Adapter } from '../adapters/adapter.ts';
import { pickAdapter } from '../adapters/pick-adapter.ts';
import { pickComposeBox, pickSubmit } from '../adapters/pick-compose-box.ts';
import { sendMessage } from '../messaging/client.ts';

import type { Gate } from './gate.ts';
import { openGate } from './gate.ts';
import { HEARD_EVENTS } from './heard-events.ts';

/** Events that show that someone is about to write or to publish. */
const WAKING = new Set(['focusin', 'input', 'pointerdown']);

/** Listens first, on `window` in the capture phase, before any handler of the page. */
function watch(adapter: Adapter, gate: Gate): void {
  let isAsked = false;
  const hear = (event: Event): void => {
    if (gate.handle !== undefined) {
      gate.handle(event);
      return;
    }
    if (isAsked || !WAKING.has(event.type) || !isUse(adapter, event)) return;
    isAsked = true;
    // A lost background means that this copy is orphaned or the browser is shutting down; the
    // next use asks again, and posting works all the while.
    sendMessage('use-compose-box', { adapter: adapter.id }).catch(() => {
      isAsked = false;
    });
  };
  for (const type of HEARD_EVENTS) {
    window.addEventListener(type, hear, { capture: true, passive: false, signal: gate.signal });
  }
}

/** Whether an event happened in a compose box or on its submit control. */
function isUse(adapter: Adapter, event: Event): boolean {
  const path = event.composedPath();
  if (pickComposeBox(adapter, path) !== undefined) return true;
  return event.type === 'pointerdown' && pickSubmit(adapter, path) !== undefined;
}

const adapter = pickAdapter(location.href);
if (adapter !== undefined) watch(adapter, openGate());
