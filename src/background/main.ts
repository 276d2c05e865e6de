import { serveMessages } from '../messaging/server.ts';
import { loadEmbeddedPolicy } from '../policy/load-policy.ts';
import { formatPolicyProblem } from '../policy/parse/policy-problem.ts';
import { browser } from '../shared/browser.ts';
import { fail } from '../shared/result.ts';
import { codeOf, noteFault } from './faults.ts';
import { createHandlers } from './handlers.ts';
import { type PolicyEdge, readPolicy, rebuildPolicy } from './policy-store.ts';

/**
 * The background. The browser ends it when it is idle and starts it again for an event, so every
 * listener is registered here and now, and nothing is remembered outside storage.
 */

const edge: PolicyEdge = {
  storage: browser.storage.local,
  version: browser.runtime.getManifest().version,
  now: () => Date.now(),
  runExclusive: async (name, work) => navigator.locks.request(name, work),
  loadPolicy: () => {
    const loaded = loadEmbeddedPolicy();
    return loaded.ok ? loaded : fail(loaded.problem.map((problem) => formatPolicyProblem(problem)));
  },
};

serveMessages(browser.runtime, {
  handlers: createHandlers(browser, edge),
  onFault: (kind, cause) => noteFault(edge, { unit: `handler:${kind}`, code: codeOf(cause) }),
});

// Also fires when an unpacked extension is reloaded: packs may have changed under one version.
browser.runtime.onInstalled.addListener(() => rebuildPolicy(edge));
browser.runtime.onStartup.addListener(() => readPolicy(edge));

globalThis.addEventListener('unhandledrejection', ({ reason }) =>
  noteFault(edge, { unit: 'background', code: codeOf(reason) }),
);
