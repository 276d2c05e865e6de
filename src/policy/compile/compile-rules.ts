import type {
  CompiledGuard,
  CompiledPeriod,
  CompiledRule,
  CompiledRules,
  SeverityByAccount,
} from '../../rules/compiled-rules.ts';
import { fail, type Result, succeed } from '../../shared/result.ts';
import { ACCOUNTS, type Account, type SEVERITIES } from '../../shared/vocabulary.ts';
import type { Policy } from '../policy.ts';
import type { Guard, Period, Rule } from '../schema.ts';
import { compileGroup, compileOperands, type GroupCompiler, readWithin } from './compile-group.ts';
import type { CompileProblem } from './compile-problem.ts';
import { createSourceTable } from './source-table.ts';

export type { CompileProblem } from './compile-problem.ts';

/**
 * Turns a merged policy into what the rules module runs on: deterministic, plain JSON. A policy
 * with any problem does not compile at all, and every problem is told.
 */
export function compileRules(policy: Policy): Result<CompiledRules, readonly CompileProblem[]> {
  const problems: CompileProblem[] = [];
  const report = (path: CompileProblem['path'], message: string) => {
    problems.push({ path, message });
  };
  const compiler: GroupCompiler = { sources: createSourceTable(policy, report), report };
  const rules = policy.rules.map((rule, at) => compileRule(compiler, rule, at));
  const guards = policy.guards.map((guard, at) => compileGuard(compiler, guard, at));
  if (problems.length > 0) return fail(problems);
  return succeed({
    format: 1,
    ...compiler.sources.finish(),
    rules,
    guards,
    periods: policy.periods.map(compilePeriod),
    actions: compileActions(policy),
    speaker: policy.accounts.default,
    ...(policy.jurisdiction === undefined ? {} : { homeJurisdiction: policy.jurisdiction }),
    own: readOwnDetails(policy),
  });
}

/** One rule. */
function compileRule(compiler: GroupCompiler, rule: Rule, at: number): CompiledRule {
  const path = ['rules', at];
  const mark = rule.mark?.map((id, index) =>
    compiler.sources.cueOfName(id, [...path, 'mark', index]),
  );
  return {
    id: rule.id,
    clause: rule.clause,
    severity: readSeverity(rule.severity),
    when: dropUndefined(rule.when ?? {}),
    match: compileGroup(compiler, rule.match, [...path, 'match']),
    unless: compileOperands(compiler, rule.unless ?? [], [...path, 'unless']),
    ...(mark === undefined ? {} : { mark }),
    always: rule.always ?? false,
    message: rule.message,
    advice: rule.advice,
  };
}

/** One guard. */
function compileGuard(compiler: GroupCompiler, guard: Guard, at: number): CompiledGuard {
  return {
    id: guard.id,
    match: compileGroup(compiler, guard.match, ['guards', at, 'match']),
    silences: guard.silences ?? [],
    softens: guard.softens ?? [],
    within: readWithin(guard.within),
  };
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

/** Leaves out fields that were given as undefined, so that the result is the same as its JSON. */
function dropUndefined(when: NonNullable<Rule['when']>): CompiledRule['when'] {
  return {
    ...(when.account === undefined ? {} : { account: when.account }),
    ...(when.surface === undefined ? {} : { surface: when.surface }),
    ...(when.site === undefined ? {} : { site: when.site }),
    ...(when.attachments === undefined ? {} : { attachments: when.attachments }),
    ...(when.period === undefined ? {} : { period: when.period }),
    ...(when.jurisdiction === undefined ? {} : { jurisdiction: when.jurisdiction }),
  };
}
