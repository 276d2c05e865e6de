import type { Severity } from '../../shared/vocabulary.ts';

/** Names in the document's highlight registry; the page could list them, so they say little. */
export const HIGHLIGHT_NAMES = { grave: 'fp-1', mild: 'fp-2' } as const;
export type MarkTier = keyof typeof HIGHLIGHT_NAMES;

/** Two tiers are enough for an underline: red for critical, amber for the rest. */
export function tierOf(severity: Severity): MarkTier {
  return severity === 'critical' ? 'grave' : 'mild';
}

/** Underline colours that hold 3:1 against white and against near-black alike. */
export const MARK_COLOURS: Readonly<Record<MarkTier, string>> = {
  grave: '#d93025',
  mild: '#b26a00',
};

/** Paints quiet underlines; no node, class or attribute of the page changes. */
export const HIGHLIGHT_CSS = (['grave', 'mild'] as const)
  .map(
    (tier) =>
      `::highlight(${HIGHLIGHT_NAMES[tier]}){text-decoration:underline 2px ${MARK_COLOURS[tier]};` +
      `text-underline-offset:3px;background-color:color-mix(in srgb,${MARK_COLOURS[tier]} 10%,transparent)}`,
  )
  .join('\n');
