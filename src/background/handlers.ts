import type { Handlers } from '../messaging/server.ts';
import type { Browser } from '../shared/browser.ts';
import { noteCoverage } from './coverage.ts';
import { noteFault } from './faults.ts';
import { injectCompose } from './inject-compose.ts';
import { countOutcome } from './measurement/count-outcome.ts';
import { muteWords } from './muted.ts';
import { openClause } from './open-clause.ts';
import { type PolicyEdge, readPolicy } from './policy-store.ts';
import { type BadgeBrowser, showCoverage } from './show-coverage.ts';

/** The parts of the browser's API that handlers act on. */
export type HandlerBrowser = Pick<Browser, 'scripting' | 'tabs' | 'runtime'> & BadgeBrowser;

/** What the background does about each kind of message. */
export function createHandlers(browser: HandlerBrowser, edge: PolicyEdge): Handlers {
  return {
    'use-compose-box': async (_request, sender) => ({
      injected: await injectCompose(browser.scripting, sender, await readPolicy(edge)),
    }),
    'get-policy': async () => ({ policy: await readPolicy(edge) }),
    'open-clause': async ({ clause }, sender) => ({
      opened: await openClause(browser, await readPolicy(edge), clause, sender),
    }),
    'mute-words': async (entry, sender) => muteWords(edge, entry, sender),
    'report-coverage': async (report, sender) => {
      await showCoverage(browser, report.state, sender);
      return { noted: await noteCoverage(edge, report, sender) };
    },
    'count-outcome': async (request, sender) => ({
      counted: await countOutcome(edge, request, sender),
    }),
    'report-fault': async (fault) => ({ noted: await noteFault(edge, fault) }),
  };
}
