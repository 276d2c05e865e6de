import type { Severity } from '../../shared/vocabulary.ts';

/** Mildest first: where two marks overlap, the later one is painted on top. */
export const MARK_TIERS = ['mild', 'grave'] as const;
export type MarkTier = (typeof MARK_TIERS)[number];

/** Names in the document's highlight registry; the page could list them, so they say little. */
export const HIGHLIGHT_NAMES: Readonly<Record<MarkTier, string>> = { mild: 'fp-1', grave: 'fp-2' };

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
export const HIGHLIGHT_CSS = MARK_TIERS.map(
  (tier) =>
    `::highlight(${HIGHLIGHT_NAMES[tier]}){text-decoration:underline 2px ${MARK_COLOURS[tier]};` +
    `text-underline-offset:3px;background-color:color-mix(in srgb,${MARK_COLOURS[tier]} 10%,transparent)}`,
).join('\n');
