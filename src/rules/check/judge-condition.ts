import type { Account, Jurisdiction, PeriodKind } from '../../shared/vocabulary.ts';
import type { CompiledCondition, CompiledPeriod, CompiledRules } from '../compiled-rules.ts';
import type { CheckContext } from '../context.ts';

/** The moment of posting with the policy's defaults filled in. */
export interface Moment {
  readonly context: CheckContext;
  readonly account: Account;
  readonly jurisdiction?: Jurisdiction;
  /** Kinds of period that are active now. */
  readonly periods: ReadonlySet<PeriodKind>;
}

/** Reads the context: an unknown account is the policy's usual one, any other unknown stays so. */
export function readMoment(compiled: CompiledRules, context: CheckContext): Moment {
  const jurisdiction = context.jurisdiction ?? compiled.homeJurisdiction;
  return {
    context,
    account: context.account ?? compiled.speaker,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    periods: listActivePeriods(compiled.periods, context.now),
  };
}

/** Whether a rule's conditions are met. What is unknown meets no condition. */
export function isConditionMet(when: CompiledCondition, moment: Moment): boolean {
  const { context } = moment;
  return (
    accepts(when.account, moment.account) &&
    accepts(when.surface, context.surface) &&
    accepts(when.jurisdiction, moment.jurisdiction) &&
    (when.site === undefined || when.site.some((site) => isSite(site, context.site))) &&
    overlaps(when.attachments, context.attachments ?? []) &&
    overlaps(when.period, [...moment.periods])
  );
}

/** The kinds of period that are active; none without a clock. */
function listActivePeriods(
  periods: readonly CompiledPeriod[],
  now: number | undefined,
): ReadonlySet<PeriodKind> {
  if (now === undefined) return new Set();
  const active = periods.filter((period) => period.from <= now && now < period.until);
  return new Set(active.map((period) => period.kind));
}

/** Whether a value is among those asked for, if any are. */
function accepts<Value>(wanted: readonly Value[] | undefined, value: Value | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

/** Whether any value is among those asked for, if any are. */
function overlaps<Value>(wanted: readonly Value[] | undefined, values: readonly Value[]): boolean {
  return wanted === undefined || values.some((value) => wanted.includes(value));
}

/** A site is named by its adapter, by its host, or by a domain above the host. */
function isSite(wanted: string, site: string | undefined): boolean {
  if (site === undefined) return false;
  const [low, name] = [site.toLowerCase(), wanted.toLowerCase()];
  return low === name || low.endsWith(`.${name}`);
}
