// Words that begin with a capital where a name may stand, and are none.
const NOT_NAMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june ' +
    'july august september october november december christmas easter the a an and or but if so i ' +
    "i'm i've i'll i'd it it's he she they we you your my our his her their this that these those " +
    'what who when where why how is are was were be been am do does did has have had will would can ' +
    'could should may might must not no yes ok okay please thanks thank happy good great lovely just ' +
    'now today tonight tomorrow yesterday here there then because after before at by for from in ' +
    'into of on off out over to up with without about all any some more most new old english british ' +
    'french german american european london england scotland wales ireland uk us usa nhs gp hq ceo ' +
    'cfo hr it pr tv bbc itv a&e icu itu hospital ward street road avenue lane close court house ' +
    'park school university college church council trust ltd limited plc inc company group team ' +
    'department board office centre center club united city town county bridge station airport hotel ' +
    'bar cafe restaurant shop store market day week month year award awards prize cup league app ' +
    'pro plus max mini air covid facebook twitter instagram linkedin google microsoft apple amazon ' +
    'universe world who strange pepper feelgood dre president minister'
  ).split(' '),
);

/** Whether words have the form of a name: capitals, letters, and no everyday word at the start. */
export function isNameShaped(name: string): boolean {
  const first = name.split(' ').find((word) => !/^\p{Lu}\.?$/u.test(word)) ?? '';
  return /^\p{Lu}\p{L}/u.test(first) && !NOT_NAMES.has(first.toLowerCase().replace(/['’]s?$/, ''));
}
