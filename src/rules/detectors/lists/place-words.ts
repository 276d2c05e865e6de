/** What streets are called, as alternatives; each is written with a capital. */
export const STREET_KINDS =
  'Road|Rd|Street|St|Avenue|Ave|Close|Lane|Drive|Way|Court|Crescent|Gardens|Grove|Place|Terrace|Row|Hill|View|Mews|Walk|Square|Boulevard|Wynd|Parade';

/** Names that look like streets or towns and give nobody's place away; lower case. */
export const NOT_PLACES: ReadonlySet<string> = new Set([
  'wall street',
  'fleet street',
  'downing street',
  'coronation street',
  'sesame street',
  'high street',
  'quality street',
  'harley street',
  'abbey road',
  'silicon',
  'memory lane',
  'penny lane',
  'times square',
  'trafalgar square',
  'leicester square',
  'my',
  'the',
  'no',
  'one',
  'by',
  'this',
  'that',
  'only',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);
