import type { Account, Jurisdiction } from '../../shared/vocabulary.ts';
import type {
  CompiledCondition,
  CompiledMoment,
  CompiledPeriod,
  CompiledRules,
  PeriodPhase,
} from '../compiled-rules.ts';
import type { CheckContext } from '../context.ts';

/** What a condition can ask about, in the order in which it is explained. */
const FIELDS = [
  'account',
  'surface',
  'site',
  'attachments',
  'period',
  'ended',
  'jurisdiction',
  'pack',
] as const;
type Field = (typeof FIELDS)[number];

/** The moment of posting with the policy's defaults filled in. */
export interface Moment {
  readonly account: Account;
  readonly jurisdiction?: Jurisdiction;
  /** What is known, by what conditions ask about; nothing is known of an empty list. */
  readonly facts: Readonly<Record<Field, readonly string[]>>;
  /** The phase of each period, in the policy's order; nothing before it begins. */
  readonly phases: readonly (PeriodPhase | undefined)[];
}

/** A condition that is not met. */
export interface UnmetCondition {
  readonly field: Field;
  /** Whether the rule asks for none of `wanted` instead of one of them. */
  readonly isNegated: boolean;
  readonly wanted: readonly string[];
  readonly actual: readonly string[];
}

/** Reads the context: an unknown account is the policy's usual one, any other unknown stays so. */
export function readMoment(compiled: CompiledRules, context: CheckContext): Moment {
  const jurisdiction = context.jurisdiction ?? compiled.homeJurisdiction;
  const account = context.account ?? compiled.speaker;
  const phases = compiled.periods.map((period) => readPhase(period, context.now));
  const list = (value: string | undefined) => (value === undefined ? [] : [value]);
  return {
    account,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    facts: {
      account: [account],
      surface: list(context.surface),
      site: list(context.site),
      attachments: context.attachments ?? [],
      period: namePeriods(compiled.periods, phases, 'active'),
      ended: namePeriods(compiled.periods, phases, 'ended'),
      jurisdiction: list(jurisdiction),
      pack: compiled.packs,
    },
    phases,
  };
}

/** Whether a rule's conditions are met. What is unknown meets no condition. */
export function isConditionMet(when: CompiledCondition | undefined, { facts }: Moment): boolean {
  if (when === undefined) return true;
  const { not } = when;
  return FIELDS.every(
    (field) =>
      isMet(field, when, facts) && (not?.[field] === undefined || !isMet(field, not, facts)),
  );
}

/** The conditions that keep a rule from speaking. */
export function listUnmetConditions(
  when: CompiledCondition | undefined,
  { facts }: Moment,
): readonly UnmetCondition[] {
  if (when === undefined) return [];
  return FIELDS.flatMap((field) => {
    const unmet = (isNegated: boolean, wanted: readonly string[]) => {
      return { field, isNegated, wanted, actual: facts[field] };
    };
    const none = when.not?.[field];
    return [
      ...(isMet(field, when, facts) ? [] : [unmet(false, when[field] ?? [])]),
      ...(none === undefined || !isMet(field, when.not ?? {}, facts) ? [] : [unmet(true, none)]),
    ];
  });
}

/** Whether something that is known is among what is asked for, if anything is. */
function isMet(field: Field, asked: CompiledMoment, facts: Moment['facts']): boolean {
  const wanted: readonly string[] | undefined = asked[field];
  if (wanted === undefined) return true;
  const isWanted = (actual: string) =>
    field === 'site' ? wanted.some((site) => isSite(site, actual)) : wanted.includes(actual);
  return facts[field].some(isWanted);
}

/** Where a period stands; nothing before it, and nothing without a clock. */
function readPhase(period: CompiledPeriod, now: number | undefined): PeriodPhase | undefined {
  if (now === undefined || now < period.from) return undefined;
  return now < period.until ? 'active' : 'ended';
}

/** Kinds and ids of the periods in a phase. */
function namePeriods(
  periods: readonly CompiledPeriod[],
  phases: Moment['phases'],
  phase: PeriodPhase,
): readonly string[] {
  const names = periods.flatMap(({ id, kind }, index) =>
    phases[index] === phase ? [kind, id] : [],
  );
  return [...new Set(names)];
}

/** A site is named by its adapter, by its host, or by a domain above the host. */
function isSite(wanted: string, site: string): boolean {
  const [low, name] = [site.toLowerCase(), wanted.toLowerCase()];
  return low === name || low.endsWith(`.${name}`);
}
