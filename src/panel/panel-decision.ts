import type { Action } from '../shared/vocabulary.ts';
import { ACTIONS } from '../shared/vocabulary.ts';
import type { PanelFinding } from './panel-model.ts';

/** What the footer offers beside going back: nothing to decide, post, post with a reason, or not. */
export type PanelDecision = 'none' | 'override' | 'justify' | 'edit-only';

/** Decides by the strictest action among the findings, because one press publishes all of them. */
export function decideFooter(findings: readonly PanelFinding[]): PanelDecision {
  const strictest = Math.max(-1, ...findings.map(({ action }) => ACTIONS.indexOf(action)));
  const action: Action = ACTIONS[strictest] ?? 'audit';
  if (action === 'block') return 'edit-only';
  if (action === 'justify') return 'justify';
  return action === 'warn' ? 'override' : 'none';
}
