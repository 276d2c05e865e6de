import type { PanelActions } from '../../panel/panel-model.ts';
import type { ViewTools } from './composer-view.ts';
import type { CheckTools } from './draft-check.ts';

/** What a session needs beside its composer. */
export interface SessionTools extends ViewTools, CheckTools {
  readonly openClause: PanelActions['onOpenClause'];
  /** Runs work that may throw; a fault is reported and the page goes on. */
  readonly guard: (unit: string, work: () => void) => void;
}
