import type { PanelActions } from '../../panel/panel-model.ts';
import type { RuleId } from '../../shared/ids.ts';
import type { DraftOutcome } from '../../shared/vocabulary.ts';
import type { ViewTools } from './composer-view.ts';
import type { CheckTools } from './draft-check.ts';

/** What a session needs beside its composer. */
export interface SessionTools extends ViewTools, CheckTools {
  readonly openClause: PanelActions['onOpenClause'];
  /** Has what came of some rules counted, where the organisation has asked for it. */
  readonly noteOutcome: (rules: readonly RuleId[], outcome: DraftOutcome) => void;
  /** Runs work that may throw; a fault is reported and the page goes on. */
  readonly guard: (unit: string, work: () => void) => void;
}
