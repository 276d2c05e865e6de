import type { Checker } from '../../rules/checker.ts';

/**
 * A checker for as long as a pause lasts: a person can pause what warns, but not what the
 * organisation blocks.
 */
export function createPausedChecker(checker: Checker): Checker {
  return {
    check: (text, context) =>
      checker.check(text, context).filter(({ action }) => action === 'block'),
  };
}
