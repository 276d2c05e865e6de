/** What the fleet is assumed to be like; each can be set by `fleet:NAME=NUMBER`. */
export interface FleetAssumptions {
  readonly clients: number;
  /** The same seed gives the same day. */
  readonly seed: number;
  /** The setting `refreshMinutes`. */
  readonly refreshMinutes: number;
  /** Each browser opens once a day, at a moment of these hours, any as likely as another. */
  readonly opensFromHour: number;
  readonly opensUntilHour: number;
  /** How long it stays open. */
  readonly openHours: number;
  /** When the new policy and the crisis file are published. */
  readonly publishedAtHour: number;
  /** For how long the server answers nobody, from the moment of publication, in the day with a fault. */
  readonly outageMinutes: number;
  /** Size of the signed policy; that of the crisis file is measured. */
  readonly policyFileBytes: number;
}

export const DEFAULT_ASSUMPTIONS: FleetAssumptions = {
  clients: 100_000,
  seed: 2026,
  refreshMinutes: 60,
  opensFromHour: 7,
  opensUntilHour: 10,
  openHours: 8,
  publishedAtHour: 9,
  outageMinutes: 30,
  policyFileBytes: 100_000,
};

/** The assumptions with some of them set, each as `NAME=NUMBER`; throws a RangeError for others. */
export function readAssumptions(given: readonly string[]): FleetAssumptions {
  const set = given.map((each) => {
    const [name = '', value = ''] = each.split('=');
    const known = Object.keys(DEFAULT_ASSUMPTIONS);
    if (!known.includes(name)) {
      throw new RangeError(`The fleet has no "${name}". It has: ${known.join(', ')}.`);
    }
    if (value.trim() === '' || !(Number(value) >= 0) || !Number.isFinite(Number(value))) {
      throw new RangeError(`fleet:${name} is "${value}"; expected a number from 0 on.`);
    }
    return [name, Number(value)] as const;
  });
  return { ...DEFAULT_ASSUMPTIONS, ...Object.fromEntries(set) };
}
