import type { CompiledClause } from '../../src/policy/compiled-policy.ts';
import { asClauseId, asContactId } from '../../src/shared/ids.ts';

/** A clause with all that a reader shows of it. */
export function createClause(overrides: Partial<CompiledClause> = {}): CompiledClause {
  return {
    id: asClauseId('patient-confidentiality'),
    number: '1',
    title: 'Patient confidentiality',
    statement: 'Nothing you post may let anyone work out who you cared for.',
    why: 'Small details add up.',
    dos: ['Talk about your job in general.', 'Use published figures.'],
    donts: ['Do not put age and place together.'],
    contact: asContactId('governance'),
    ...overrides,
  };
}
