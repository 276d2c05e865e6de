/** Hears of a fault: which unit and a code, never text. */
export type OnFault = (unit: string, code: string) => void;

/**
 * Makes a guard around everything that runs in a page. Forepost fails open: whatever throws is
 * reported and the event goes on as if nothing had listened.
 */
export function createFaultGuard(onFault: OnFault): (unit: string, work: () => void) => void {
  return (unit, work) => {
    try {
      work();
    } catch (error) {
      // The message may quote the page, so only the kind of error is passed on.
      onFault(unit, error instanceof Error ? error.name : 'unknown');
    }
  };
}
