import fc from 'fast-check';

import { loadPolicy } from '../../src/policy/load-policy.ts';
import type { PolicyProblem } from '../../src/policy/parse/policy-problem.ts';
import type { CompiledRules } from '../../src/rules/compiled-rules.ts';
import type { CheckContext } from '../../src/rules/context.ts';
import { createChecker } from '../../src/rules/create-checker.ts';
import { ACCOUNTS, SURFACES } from '../../src/shared/vocabulary.ts';
import { drafts, pieces, wordyDrafts } from './drafts.ts';
import { assertLinear } from './linear-steps.ts';
import { policies } from './policies.ts';
import { createStrictChecker } from './sound-findings.ts';
import { spoiltFiles } from './spoilt-files.ts';

/** What must hold for every input that can be made up. */
export interface FuzzProperty {
  readonly name: string;
  /** Tries some inputs; a failure is shrunk before it is told. */
  tryBatch(batch: Batch): BatchOutcome;
}

/** Which inputs are tried, and for how long at most. */
export interface Batch {
  readonly seed: number;
  readonly runs: number;
  readonly limitMs: number;
}

export interface BatchOutcome {
  readonly count: number;
  readonly failure?: string;
}

const contexts: fc.Arbitrary<CheckContext> = fc.record(
  {
    account: fc.constantFrom(...ACCOUNTS),
    surface: fc.constantFrom(...SURFACES),
    site: fc.constantFrom('x', 'linkedin.com', ''),
    replyTo: drafts,
    now: fc.constantFrom(0, Date.UTC(2026, 10, 22)),
  },
  { requiredKeys: [] },
);

/** Drafts that mostly have what made-up policies look for. */
const cases = fc.record({ draft: fc.oneof(wordyDrafts, wordyDrafts, drafts), context: contexts });

/** All properties; each is tried in turn. */
export function createProperties(): readonly FuzzProperty[] {
  const builtIn = ['general', 'healthcare'].map((pack) => loadChecker(extendPack(pack)));
  return [
    createProperty(
      'made-up policies on made-up drafts',
      fc.property(policies, fc.array(cases, { minLength: 1, maxLength: 6 }), (text, all) => {
        const checker = loadChecker(text);
        for (const { draft, context } of all) checker?.check(draft, context);
      }),
    ),
    createProperty(
      'built-in policies on made-up drafts',
      fc.property(drafts, contexts, (draft, context) => {
        for (const checker of builtIn) checker?.check(draft, context);
      }),
    ),
    createProperty(
      'steps of made-up policies',
      fc.property(policies, pieces, (text, piece) => {
        const policy = loadCompiled(text);
        if (policy !== undefined) assertLinear(createChecker(policy), piece);
      }),
    ),
    createProperty(
      'spoilt policy files',
      fc.property(spoiltFiles, (text) => void loadChecker(text)?.check('We are open.', {})),
    ),
  ];
}

/** A property by name. */
function createProperty<Input>(name: string, property: fc.IProperty<Input>): FuzzProperty {
  return {
    name,
    tryBatch({ seed, runs, limitMs }) {
      const details = fc.check(property, {
        seed,
        numRuns: runs,
        interruptAfterTimeLimit: limitMs,
        markInterruptAsFailure: false,
      });
      const count = details.numRuns;
      if (!details.failed) return { count };
      return { count, failure: `${details.errorInstance}\n${fc.defaultReportMessage(details)}` };
    },
  };
}

/** A small policy on a built-in pack. */
function extendPack(pack: string): string {
  return `forepost: 1\nid: own\nversion: '1'\nextends: [${pack}]\n`;
}

/** The checker of a policy file; nothing when the file is refused. */
function loadChecker(text: string) {
  const policy = loadCompiled(text);
  return policy && createStrictChecker(policy);
}

/** The policy of a file; nothing when the file is refused, with reasons that help. */
function loadCompiled(text: string): CompiledRules | undefined {
  const loaded = loadPolicy([{ file: 'fuzz.yaml', text }], { examples: 'none' });
  if (!loaded.ok) {
    if (loaded.problem.length === 0) throw new Error('The policy was refused without a reason.');
    for (const problem of loaded.problem) assertHelpful(problem, text);
    return undefined;
  }
  const compiled = JSON.stringify(loaded.value);
  const again = loadPolicy([{ file: 'fuzz.yaml', text }], { examples: 'none' });
  if (!again.ok || JSON.stringify(again.value) !== compiled) {
    throw new Error('The same policy was compiled to something else.');
  }
  return JSON.parse(compiled);
}

/** A reason names a file, a place in it, and what is wrong. */
function assertHelpful({ file, line, column, message }: PolicyProblem, text: string): void {
  const isPlace = Number.isInteger(line) && Number.isInteger(column) && line > 0 && column > 0;
  const isOurs = file !== 'fuzz.yaml' || line <= text.split('\n').length + 1;
  if (file === '' || !isPlace || !isOurs || message.trim() === '') {
    throw new Error(`A reason does not help: ${file}:${line}:${column}: ${message}`);
  }
}
