import { type AddedSite, readAddedSites } from '../messaging/added-sites.ts';
import { STORED } from '../messaging/stored.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { patternOfHost } from '../policy/site-host.ts';
import type { Browser } from '../shared/browser.ts';
import {
  isSameScript,
  type OwnScripts,
  type SiteScript,
  writeSiteScript,
} from './added-scripts.ts';
import { codeOf, noteFault } from './faults.ts';
import { judgeAdded } from './judge-added.ts';
import { type PolicyEdge, readPolicy } from './policy-store.ts';

/** What added hosts need beside the common edge. */
export interface AddedEdge extends PolicyEdge, OwnScripts {
  /** Match patterns of every host that the browser lets us see. */
  granted(): Promise<readonly string[]>;
  isGranted(pattern: string): Promise<boolean>;
  giveBack(patterns: readonly string[]): Promise<void>;
  listScripts(): Promise<readonly SiteScript[]>;
  addScript(script: SiteScript): Promise<void>;
  dropScripts(ids: readonly string[]): Promise<void>;
}

/** The part of the edge that is the browser's, with what the manifest says. */
export function createAddedActions({
  permissions,
  runtime,
  scripting,
}: Pick<Browser, 'permissions' | 'runtime' | 'scripting'>): Omit<AddedEdge, keyof PolicyEdge> {
  const { host_permissions: listed = [], content_scripts: scripts = [] } = runtime.getManifest();
  return {
    listed,
    // Firefox tells the whole address of a file, and takes no such address.
    watchFiles: scripts
      .flatMap(({ js }) => js ?? [])
      .map((file) => new URL(file, runtime.getURL('')).pathname.slice(1)),
    granted: async () => (await permissions.getAll()).origins ?? [],
    isGranted: (pattern) => permissions.contains({ origins: [pattern] }),
    giveBack: async (origins) => void (await permissions.remove({ origins: [...origins] })),
    listScripts: () => scripting.getRegisteredContentScripts(),
    addScript: (script) => scripting.registerContentScripts([script]),
    dropScripts: (ids) => scripting.unregisterContentScripts({ ids: [...ids] }),
  };
}

/**
 * Has exactly those hosts watched that the policy in force adds and the browser lets us see, gives
 * back every access beyond, and writes down how each is doing. Runs whenever the background starts,
 * the policy changes, or a permission is given or withdrawn. Never rejects: what the browser
 * refuses is noted, and the listed sites are watched all the same.
 */
export function keepAdded(edge: AddedEdge): Promise<void> {
  return edge.runExclusive('added', async () => {
    // Read under the lock: an older look must not put an older policy's hosts back.
    const policy = await readPolicy(edge);
    if (policy === undefined) return;
    try {
      await bringIntoLine(edge, policy.sites);
    } catch (cause) {
      await noteFault(edge, { unit: 'added-sites', code: `keep:${codeOf(cause)}` });
    }
  });
}

/** Does and writes down what these sites ask for. Rejects if the browser or storage fails. */
async function bringIntoLine(edge: AddedEdge, sites: CompiledPolicy['sites']): Promise<void> {
  const judged = judgeAdded(sites, edge.listed);
  const asked = judged.filter(({ state }) => state === 'waiting');
  const seen = await pickGranted(edge, asked);
  const refused = await keepScripts(edge, seen);
  await giveBackOthers(edge, asked);
  const stateOf = (site: AddedSite): AddedSite['state'] => {
    if (!seen.includes(site)) return site.state;
    return refused.has(site) ? 'not-registered' : 'watching';
  };
  await store(
    edge,
    judged.map((site) => ({ ...site, state: stateOf(site) })),
  );
}

/** Those that the browser lets us see. */
async function pickGranted(
  edge: AddedEdge,
  asked: readonly AddedSite[],
): Promise<readonly AddedSite[]> {
  const answers = await Promise.all(asked.map(({ host }) => edge.isGranted(patternOfHost(host))));
  return asked.filter((_site, index) => answers[index]);
}

/** Takes away every script but the wanted ones and adds what is missing; answers what was refused. */
async function keepScripts(
  edge: AddedEdge,
  seen: readonly AddedSite[],
): Promise<ReadonlySet<AddedSite>> {
  const registered = await edge.listScripts();
  const wanted = seen.map((site) => ({ site, script: writeSiteScript(site, seen, edge) }));
  const isRight = (script: SiteScript): boolean =>
    wanted.some((each) => isSameScript(each.script, script));
  const wrong = registered.filter((script) => !isRight(script));
  if (wrong.length > 0) await edge.dropScripts(wrong.map(({ id }) => id));
  const refused = new Set<AddedSite>();
  for (const { site, script } of wanted) {
    if (registered.some((each) => isSameScript(each, script))) continue;
    try {
      await edge.addScript(script);
    } catch (cause) {
      refused.add(site);
      await noteFault(edge, { unit: 'added-sites', code: `register:${codeOf(cause)}` });
    }
  }
  return refused;
}

/** Gives back access to every host that is neither listed nor asked for, whoever gave it. */
async function giveBackOthers(edge: AddedEdge, asked: readonly AddedSite[]): Promise<void> {
  const needed = new Set([...edge.listed, ...asked.map(({ host }) => patternOfHost(host))]);
  const beyond = (await edge.granted()).filter((pattern) => !needed.has(pattern));
  if (beyond.length > 0) await edge.giveBack(beyond);
}

/** Writes the list down where it has changed. */
async function store(edge: AddedEdge, sites: readonly AddedSite[]): Promise<void> {
  const stored = await readAddedSites(edge.storage);
  if (JSON.stringify(stored) === JSON.stringify(sites)) return;
  await edge.storage.set({ [STORED.added]: sites });
}
