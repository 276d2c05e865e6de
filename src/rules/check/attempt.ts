/** What went wrong inside a unit (`rule:<id>`, `detector:<id>`, `pattern:<source>`, `checker`). */
export type FaultCode = 'unit-threw';

/** Hears of a unit that was switched off for this checker; never of any text. */
export type OnFault = (unit: string, code: FaultCode) => void;

/** Runs work that may throw; a unit that threw once is not run again. */
export type Attempt = <Value>(unit: string, work: () => Value, otherwise: Value) => Value;

/** Keeps the fault of a unit its own: it is switched off and reported, and the rest goes on. */
export function createAttempt(onFault: OnFault | undefined): Attempt {
  const off = new Set<string>();
  return (unit, work, otherwise) => {
    // Asked for every rule of every draft, and hardly ever is anything off.
    if (off.size > 0 && off.has(unit)) return otherwise;
    try {
      return work();
    } catch {
      // What was thrown may quote the draft, so only the unit's name is passed on.
      off.add(unit);
      onFault?.(unit, 'unit-threw');
      return otherwise;
    }
  };
}
