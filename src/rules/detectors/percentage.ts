import type { Detector } from './detector.ts';
import { findMatches } from './find-matches.ts';

// Must match `9%`, `4.5 per cent`, `30 percent`, `50 bps`; must not match `9 pc monitors`.
const PERCENTAGE =
  /(?<![\d.,])\d{1,3}(?:,\d{3})*(?:\.\d{1,4})? ?(?:%|per ?cent\b|percentage points?\b|bps\b|basis points?\b)/giu;

export const percentage: Detector = {
  id: 'percentage',
  title: 'Percentage',
  finds: 'Numbers with %, per cent, percentage points or basis points.',
  find: ({ plain, digitRuns }) => (digitRuns.length === 0 ? [] : findMatches(plain, PERCENTAGE)),
};
