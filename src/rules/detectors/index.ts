import type { Detector } from './detector.ts';
import { url } from './url.ts';

/** Every detector that a policy may use; the test beside this list knows each file by name. */
export const DETECTORS: readonly Detector[] = [url];

/** A detector by id. */
export function findDetector(id: string): Detector | undefined {
  return DETECTORS.find((detector) => detector.id === id);
}
