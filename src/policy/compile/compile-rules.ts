import type {
  CompiledGuard,
  CompiledPeriod,
  CompiledRule,
  CompiledRules,
  SeverityByAccount,
} from '../../rules/compiled-rules.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { ACCOUNTS, type Account, type SEVERITIES } from '../../shared/vocabulary.ts';
import { type LearnedFile, NOTHING_LEARNED } from '../learned/learned-file.ts';
import { usesLearned } from '../operand-kinds.ts';
import type { Policy } from '../policy.ts';
import type { Group, Guard, Period, Rule } from '../schema.ts';
import { compileCondition } from './compile-condition.ts';
import { compileGroup, compileOperands, type GroupCompiler } from './compile-group.ts';
import type { CompileProblem } from './compile-problem.ts';
import { compileSuggestions } from './compile-suggestions.ts';
import { createNeedsFinder, type FindNeeds } from './find-needs.ts';
import { createCueNames } from './name-cues.ts';
import { createPeriodCues } from './period-cues.ts';
import { pickVocabulary } from './pick-vocabulary.ts';
import { readWithin } from './read-within.ts';
import { createSourceTable } from './source-table.ts';

export type { CompileProblem } from './compile-problem.ts';

/** What is known of a policy beside its text. */
export interface CompileOptions {
  /** Patterns that were checked for backtracking: they may run on the browser's own engine. */
  readonly reviewedPatterns?: ReadonlySet<string>;
  /** The models that rules and guards may ask. */
  readonly learned?: LearnedFile;
}

/**
 * Turns a merged policy into what the rules module runs on: deterministic, plain JSON. A policy
 * with any problem does not compile at all, and every problem is told.
 */
export function compileRules(
  policy: Policy,
  { reviewedPatterns = new Set(), learned = NOTHING_LEARNED }: CompileOptions = {},
): Result<CompiledRules, readonly CompileProblem[]> {
  const problems: CompileProblem[] = [];
  const report = (path: CompileProblem['path'], message: string) => {
    problems.push({ path, message });
  };
  const sources = createSourceTable(policy, report, { reviewedPatterns, learned });
  const names = createCueNames(policy);
  const periods = createPeriodCues(policy.periods, sources, names.name);
  const compiler: GroupCompiler = { sources, periods, nameCue: names.name, report };
  const rules = policy.rules.map((rule, at) => ({
    ...compileRule(compiler, rule, at),
    ...compileWordings(rule, policy),
  }));
  const guards = policy.guards.flatMap((guard, at) =>
    // Without models, a guard that misses their word would always hold.
    !policy.learned && usesLearned(guard.match) ? [] : [compileGuard(compiler, guard, at)],
  );
  const table = sources.finish();
  if (problems.length > 0) return fail(problems);
  const findNeeds = createNeedsFinder(table);
  return succeed({
    format: 6,
    ...table,
    vocabulary: pickVocabulary(table.detectors),
    cueNames: names.list(table.cues.length),
    rules: rules.map((rule) => fillRule(rule, findNeeds)),
    guards: guards.map((guard) => fillMatch(guard, findNeeds)),
    periods: policy.periods.map(compilePeriod),
    packs: policy.packs,
    actions: compileActions(policy),
    speaker: policy.accounts.default,
    ...(policy.jurisdiction === undefined ? {} : { homeJurisdiction: policy.jurisdiction }),
    own: readOwnDetails(policy),
  });
}

/** One rule. */
function compileRule(compiler: GroupCompiler, rule: Rule, at: number): CompiledRule {
  const path = ['rules', at];
  const { sources, nameCue } = compiler;
  const mark = rule.mark?.map((id, index) =>
    nameCue(sources.cueOfName(id, [...path, 'mark', index]), id),
  );
  return {
    id: rule.id,
    clause: rule.clause,
    severity: readSeverity(rule.severity),
    ...(rule.when === undefined ? {} : { when: compileCondition(rule.when) }),
    ...compileMatch(compiler, rule.match, path),
    unless: compileOperands(compiler, rule.unless ?? [], [...path, 'unless']),
    ...(mark === undefined ? {} : { mark }),
    always: rule.always ?? false,
    message: rule.message,
    advice: rule.advice,
  };
}

/** The safer wordings of a rule, if it has any that this policy can fill in. */
function compileWordings(rule: Rule, policy: Policy): Pick<CompiledRule, 'suggest'> {
  const suggest = compileSuggestions(rule, policy);
  return suggest.length === 0 ? {} : { suggest };
}

/** One guard. */
function compileGuard(compiler: GroupCompiler, guard: Guard, at: number): CompiledGuard {
  return {
    id: guard.id,
    ...compileMatch(compiler, guard.match, ['guards', at]),
    silences: guard.silences ?? [],
    softens: guard.softens ?? [],
    ...(guard.rules === undefined ? {} : { rules: guard.rules }),
    within: readWithin(guard.within),
  };
}

/** What a rule or guard looks for; a few look for nothing. */
function compileMatch(
  compiler: GroupCompiler,
  match: Group | undefined,
  path: CompileProblem['path'],
): Pick<CompiledRule, 'match'> {
  return match === undefined ? {} : { match: compileGroup(compiler, match, [...path, 'match']) };
}

/** A rule with the needs of all its groups. */
function fillRule(rule: CompiledRule, findNeeds: FindNeeds): CompiledRule {
  const unless = rule.unless.map((operand) =>
    typeof operand === 'number' ? operand : findNeeds(operand),
  );
  return { ...fillMatch(rule, findNeeds), unless };
}

/** A rule or guard with the needs of its match. */
function fillMatch<Entry extends Pick<CompiledRule, 'match'>>(
  entry: Entry,
  findNeeds: FindNeeds,
): Entry {
  return entry.match === undefined ? entry : { ...entry, match: findNeeds(entry.match) };
}

/** One period; the schema has checked that its moments can be read. */
function compilePeriod(period: Period): CompiledPeriod {
  return {
    id: period.id,
    kind: period.kind,
    from: Date.parse(period.from),
    until: Date.parse(period.until),
  };
}

/** One severity for every account, or one for each that is named and not off. */
function readSeverity(severity: Rule['severity']): SeverityByAccount {
  const byAccount: { -readonly [Name in Account]?: SeverityByAccount[Name] } = {};
  for (const account of ACCOUNTS) {
    const level = typeof severity === 'string' ? severity : severity[account];
    if (level !== undefined && level !== 'off') byAccount[account] = level;
  }
  return byAccount;
}

/** The action for each account and severity, written out. */
function compileActions(policy: Policy): CompiledRules['actions'] {
  const forAccount = (account: Account) => {
    const own = policy.actions[account];
    const action = (severity: (typeof SEVERITIES)[number]) =>
      own?.[severity] ?? policy.actions[severity];
    return {
      critical: action('critical'),
      high: action('high'),
      medium: action('medium'),
      low: action('low'),
      info: action('info'),
    };
  };
  return {
    personal: forAccount('personal'),
    professional: forAccount('professional'),
    brand: forAccount('brand'),
    creator: forAccount('creator'),
  };
}

/** What the organisation publishes about itself. */
function readOwnDetails(policy: Policy): CompiledRules['own'] {
  const contacts = Object.values(policy.contacts);
  const present = (values: readonly (string | undefined)[]) =>
    values.filter((value) => value !== undefined);
  return {
    domains: policy.organisation.domains.map((domain) => domain.toLowerCase()),
    mailboxes: present(contacts.map((contact) => contact.mail?.toLowerCase())),
    phones: present(contacts.map((contact) => contact.phone?.replaceAll(/\D/g, ''))),
  };
}
