import type { Detector } from './detector.ts';
import { findMatches, hasCueNear } from './find-matches.ts';

// Must match `AB12 CDE`; must not match `AB92 CDE` (never issued).
const CURRENT = /(?<![\p{L}\d])[A-HJ-PR-Y]{2}(?:0[1-9]|[1-7]\d) ?[A-HJ-PR-Z]{3}(?![\p{L}\d])/giu;
// Must match `K482 TXR`, `ABC 123D`, `BIG 4821`; must not match `A1`.
const OLDER =
  /(?<![\p{L}\d])(?:[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z]|[A-Z]{1,3} ?\d{3,4})(?![\p{L}\d])/gu;
const CUE =
  /\b(?:reg|regs|registration|plate|plates|number ?plate|licen[cs]e plate|car|van|lorry|bmw|audi|merc(?:edes)?|ford|vauxhall|vw|golf|corsa|fiesta|astra|focus|transit|tesla|nissan|toyota|honda|kia|range rover|parked|parking|driver|driving|drives)\b/i;
const NOT_A_PLATE = /^(?:the|and|for|was|but|not|you|are|any|all|one|two)$/i;

export const vehiclePlate: Detector = {
  id: 'vehicle-plate',
  title: 'Vehicle registration',
  finds:
    'UK number plates of today’s form; older forms only near a word such as reg, car or parked.',
  find({ plain, digitRuns }) {
    if (digitRuns.length === 0) return [];
    const today = findMatches(plain, CURRENT, ([written], range) => {
      if (NOT_A_PLATE.test(written.slice(-3))) return false;
      return written === written.toUpperCase() || hasCueNear(plain, range, CUE);
    });
    const older = findMatches(plain, OLDER, (_match, range) => hasCueNear(plain, range, CUE));
    const free = older.filter(
      ({ start, end }) => !today.some((t) => t.start < end && start < t.end),
    );
    return [...today, ...free].sort((a, b) => a.start - b.start);
  },
};
