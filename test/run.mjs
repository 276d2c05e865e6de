/**
 * `npm test`: prepares what is missing, runs every step and counts. A step that fails does not hide
 * the later ones. Names of steps as arguments run only those: `node test/run.mjs unit bundle`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  addCounts,
  countCheck,
  countTests,
  describeCounts,
  namesOfFailed,
} from './support/count-tests.mjs';
import { runNpm } from './support/packages.mjs';
import { prepare, ROOT } from './support/prepare.mjs';

/** Nothing takes this long; a browser that hangs must not take the whole run with it. */
const STEP_LIMIT_MS = 20 * 60 * 1000;

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {readonly string[]} [command] a script of an installed package, with its arguments
 * @property {readonly string[]} [script] a script of this project, with its arguments
 * @property {string} [project] a vitest project
 * @property {'chromium' | 'firefox'} [browser] the browser that it needs
 * @property {boolean} [needsBuild]
 */

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'lint', title: 'format and lint', command: ['@biomejs/biome/bin/biome', 'ci', '.'] },
  { name: 'types', title: 'types', command: ['typescript/bin/tsc', '--noEmit'] },
  { name: 'unit', title: 'unit tests', project: 'unit' },
  {
    name: 'fuzz',
    // The same cases each time: what decides about a change must not depend on luck. `npm run fuzz`
    // tries others.
    title: 'a minute of made-up policies and texts',
    script: ['test/fuzz/run.mjs', '--seconds', '60', '--seed', '2026'],
  },
  { name: 'browser', title: 'tests in a page', project: 'browser', browser: 'chromium' },
  { name: 'build', title: 'build' },
  { name: 'bundle', title: 'bundle checks', project: 'bundle', needsBuild: true },
  {
    name: 'editors',
    title: 'random sessions in every editor, with and without the extension',
    script: ['test/editors/run.mjs', '--steps', '40', '--attempts', '6', '--seed', '2026'],
    browser: 'chromium',
    needsBuild: true,
  },
  {
    name: 'e2e-chromium',
    title: 'end to end in Chromium',
    project: 'e2e',
    browser: 'chromium',
    needsBuild: true,
  },
  {
    name: 'e2e-firefox',
    title: 'end to end in Firefox',
    project: 'e2e',
    browser: 'firefox',
    needsBuild: true,
  },
];

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  console.log(describeCounts(countCheck(false)));
  process.exitCode = 1;
}

/** Runs the steps that were asked for; answers the exit code. */
function main(names) {
  const steps = STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = STEPS.map(({ name }) => name).join(', ');
    console.error(`No step is called ${unknown.join(' or ')}. There are: ${known}.`);
    return 2;
  }
  const families = new Set(steps.flatMap(({ browser }) => browser ?? []));
  const found = prepare({ browsers: [...families] });
  const counts = runSteps(steps, found);
  console.log(describeCounts(counts));
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}

/** Runs one step after the other and adds up. */
function runSteps(steps, found) {
  const reports = mkdtempSync(join(tmpdir(), 'forepost-test-'));
  const failedSteps = new Set();
  const failures = [];
  const counts = steps.map((step, index) => {
    console.log(`\n▶ ${index + 1}/${steps.length} ${step.title} …`);
    const start = performance.now();
    const obstacle = findObstacle(step, found, failedSteps);
    const count = obstacle ? countCheck(false) : runStep(step, found, reports);
    if (count.failed > 0) {
      failedSteps.add(step.name);
      const names = step.project ? namesOfFailed(reportOf(step, reports)) : [];
      failures.push(...(names.length > 0 ? names : [step.title]).map((name) => `✘ ${name}`));
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const outcome = obstacle ?? `${describeCounts(count)} (${seconds} s)`;
    console.log(`${count.failed > 0 ? '✘' : '✔'} ${step.title}: ${outcome}`);
    return count;
  });
  rmSync(reports, { recursive: true, force: true });
  if (failures.length > 0) console.log(`\nWhat failed:\n${failures.join('\n')}`);
  return addCounts(counts);
}

/** Why a step cannot run; it then counts as failed, because what it shows is not shown. */
function findObstacle({ browser, needsBuild }, found, failedSteps) {
  if (needsBuild && failedSteps.has('build')) return 'not run, because the build failed';
  if (browser && !found[browser]) return `not run, because there is no ${browser}`;
  return undefined;
}

/** Runs one step and counts it. */
function runStep(step, found, reports) {
  if (step.project) return runProject(step, found, reports);
  if (step.command) return countCheck(runTool(step.command, process.env));
  if (step.script) return countCheck(runScript(join(ROOT, step.script[0]), step.script.slice(1)));
  // What an earlier build left must not stand in for one that fails.
  for (const folder of ['chrome', 'firefox', 'cli', 'practice', 'sites']) {
    rmSync(join(ROOT, 'dist', folder), { recursive: true, force: true });
  }
  const scripts = ['build', 'build:practice', 'build:sites'];
  return countCheck(scripts.every((name) => runNpm(['run', '--silent', name], ROOT).status === 0));
}

/** Where a step's own report stands. */
function reportOf({ name }, reports) {
  return join(reports, `${name}.json`);
}

/** Runs a vitest project and counts its tests. */
function runProject(step, found, reports) {
  const { project, browser } = step;
  const report = reportOf(step, reports);
  const env = {
    ...process.env,
    ...(browser ? { FOREPOST_BROWSER: browser } : {}),
    ...(found.chromium ? { FOREPOST_CHROMIUM: found.chromium } : {}),
    ...(found.firefox ? { FOREPOST_FIREFOX: found.firefox } : {}),
  };
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const hasEndedWell = runTool(
    ['vitest/vitest.mjs', 'run', '--project', project, ...reporters],
    env,
  );
  return countTests(report, hasEndedWell);
}

/** Runs the script of an installed package; answers whether it ended well. */
function runTool([script, ...args], env) {
  return runScript(join(ROOT, 'node_modules', script), args, env);
}

/** Runs a script with this Node; answers whether it ended well. */
function runScript(file, args, env = process.env) {
  const options = { cwd: ROOT, stdio: 'inherit', timeout: STEP_LIMIT_MS, env };
  return spawnSync(process.execPath, [file, ...args], options).status === 0;
}
