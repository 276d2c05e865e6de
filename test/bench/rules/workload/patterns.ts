import { createRandom, type Random } from './random.ts';

/** Patterns such as organisations write: numbers of theirs, of people, of money and of wards. */
export const REALISTIC_PATTERNS = [
  '\\b[A-Z]{2}\\d{6}[A-D]\\b',
  '\\b\\d{3}-\\d{2}-\\d{4}\\b',
  '\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,6}\\b',
  '\\b\\d{2}-\\d{2}-\\d{2} \\d{8}\\b',
  '(?i)\\bcase (?:no|number|ref)\\.? ?\\d{4,8}\\b',
  '(?i)\\bhospital (?:no|number)\\.? ?[A-Z]?\\d{5,8}\\b',
  '(?i)\\bward \\d{1,2}[a-d]?\\b',
  '(?i)\\bbed (?:number )?\\d{1,2}\\b',
  '(?i)\\b(?:bipap|cpap|intubated|sectioned) (?:last|this) (?:night|morning|week)\\b',
  '(?i)\\bdiagnosed with \\w{3,20}\\b',
  '(?i)\\bpassword(?: is|:) ?\\S{4,40}',
  '(?i)\\bdoor code(?: is|:)? ?\\d{3,6}\\b',
  '\\bAKIA[0-9A-Z]{16}\\b',
  '\\bgh[pousr]_[A-Za-z0-9]{36}\\b',
  '\\bxox[abprs]-[A-Za-z0-9-]{10,60}\\b',
  '-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----',
  '\\beyJ[A-Za-z0-9_-]{10,60}\\.[A-Za-z0-9_-]{10,60}\\b',
  '(?i)\\b[a-z0-9._%+-]{1,40}@corp\\.[a-z]{2,12}\\b',
  '(?i)\\bguaranteed \\d{1,2}(?:\\.\\d)? ?% (?:return|growth|yield)\\b',
  '(?i)\\bq[1-4] (?:revenue|profit|margin)s? (?:up|down) \\d{1,3} ?%',
  '(?i)£ ?\\d{1,3}(?:[.,]\\d{1,3})? ?(?:m|bn|million|billion) (?:deal|bid|offer)\\b',
  '(?i)\\bticket #?[A-Z]{2,5}-\\d{2,6}\\b',
  '(?i)\\bbuild \\d{1,2}\\.\\d{1,3}\\.\\d{1,4}-rc\\d?\\b',
  '(?i)\\bcontract (?:value|price) of \\S{1,12}\\b',
] as const;

const PREFIXES =
  'ABX BRN CLM DVT ENG FIN GRX HRQ INV JOB KYC LGL MTR NDA OPS PRJ QUO REQ SLA TKT UAT VND WRK XFR'.split(
    ' ',
  );
const SUBJECTS = (
  'acquisition audit beacon budget carbon cobalt contract cutover depot disposal falcon forecast ' +
  'garnet harbour imprint juniper kestrel lantern ledger merger meridian nimbus orchid osprey ' +
  'outage palladium pipeline quartz redundancy relocation saffron settlement takeover tender ' +
  'topaz tribunal tungsten valuation vermilion zircon'
).split(' ');
const VERBS = 'agreed cancelled confirmed delayed drafted leaked priced rejected shelved'.split(
  ' ',
);

/** Patterns in RE2 syntax, all different: the realistic ones first, then made from templates. */
export function createPatterns(count: number, seed = 3): readonly string[] {
  const random = createRandom(seed);
  const patterns = new Set<string>(REALISTIC_PATTERNS.slice(0, count));
  while (patterns.size < count) patterns.add(createPattern(random, patterns.size));
  return [...patterns];
}

/** One pattern; one in eight has only digits to start from, the others have a word. */
function createPattern(random: Random, serial: number): string {
  const subject = random.pick(SUBJECTS);
  const digits = 3 + random.integer(4);
  switch (random.integer(8)) {
    case 0:
      return `\\b[A-Z]{2}${random.integer(10)}\\d{${digits}}/${serial}\\b`;
    case 1:
    case 2:
      return `\\b${random.pick(PREFIXES)}${serial}-\\d{${digits}}\\b`;
    case 3:
    case 4:
      return `(?i)\\b${subject} ${serial} (?:is|was|has been) (?:${random.pick(VERBS)}|${random.pick(VERBS)})\\b`;
    case 5:
      return `(?i)\\b(?:${random.pick(SUBJECTS)}|${subject})[- ]${serial}(?: \\w{2,15}){0,3} ${random.pick(VERBS)}\\b`;
    case 6:
      return `(?i)\\bproject ${subject}[a-z]{0,6} ?${serial}\\b`;
    default:
      return `(?i)\\b${subject}-${serial}\\.(?:internal|corp|lan)(?:/[\\w.-]{1,40})?`;
  }
}

/** The same pattern for the native engine; RE2 writes its flags in front. */
export function toNative(pattern: string): RegExp {
  return pattern.startsWith('(?i)')
    ? new RegExp(pattern.slice('(?i)'.length), 'gi')
    : new RegExp(pattern, 'g');
}
