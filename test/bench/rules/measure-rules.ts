import { describeFigures, describePeers } from './describe-figures.ts';
import { timeLoad } from './figures/time-load.ts';
import { measureInChromium } from './measure-in-chromium.ts';
import { measureLoading } from './measure-loading.ts';
import { loadPeers } from './peers/load-peers.ts';
import { measurePeers } from './peers/measure-peers.ts';
import { GROUP_NAMES, measureGroup } from './portable.ts';
import { type JudgedFigure, judgeFigure } from './targets.ts';
import type { Measures } from './timing/statistics.ts';

/** Groups that run alike in both runtimes, and the two that do not. */
const GROUPS = [...GROUP_NAMES, 'load', 'peers'];

/**
 * Figures of the rules module: Node's by key, and Chromium's below `chromium`. Names of groups
 * measure only those.
 */
export async function measureRules(names: readonly string[]) {
  const unknown = names.filter((name) => !GROUPS.includes(name));
  if (unknown.length > 0) {
    throw new RangeError(
      `rules has no group ${unknown.join(' or ')}. There are: ${GROUPS.join(', ')}.`,
    );
  }
  const chosen = GROUPS.filter((name) => names.length === 0 || names.includes(name));
  const groups = chosen.filter((name) => name !== 'peers');
  const node = judgeAll(await measureInNode(groups));
  const checkVsPeers = chosen.includes('peers') ? await measurePeers(await loadPeers()) : {};
  const chromium = judgeAll(await measureInChromium(groups));
  return {
    json: { ...node, checkVsPeers, chromium },
    lines: [
      ...describeFigures('Node', node),
      ...describePeers('Node', checkVsPeers),
      ...describeFigures('Chromium', chromium),
    ],
  };
}

/** Groups in this process; unlike a fresh page, it has run the code before. */
async function measureInNode(groups: readonly string[]): Promise<Measures> {
  const measures: Measures[] = [];
  for (const name of groups) {
    process.stderr.write(`  Node: ${name} …\n`);
    measures.push(name === 'load' ? await measureLoading(timeLoad) : await measureGroup(name));
  }
  return Object.assign({}, ...measures);
}

/** Puts targets beside figures. */
function judgeAll(measures: Measures): Readonly<Record<string, JudgedFigure>> {
  return Object.fromEntries(
    Object.entries(measures).map(([key, measured]) => [key, judgeFigure(key, measured)]),
  );
}
