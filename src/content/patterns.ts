/**
 * Injected before `compose` where the policy has patterns of the organisation's own: brings the
 * engine that runs them in linear time, which is as large as all the rest.
 */
import { compileRe2 } from '../rules/patterns/re2-program.ts';
import { findGate } from './gate.ts';

const gate = findGate();
if (gate !== undefined) {
  gate.engines = { ...gate.engines, compileLinear: compileRe2 };
}
