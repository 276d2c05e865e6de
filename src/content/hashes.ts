/**
 * Injected before `compose` where the policy has lists of hashed terms: brings the function that they
 * were hashed with.
 */
import { hashPhrase } from '../rules/hashed/hash-phrase.ts';
import { findGate } from './gate.ts';

const gate = findGate();
if (gate !== undefined) gate.engines = { ...gate.engines, hashPhrase };
