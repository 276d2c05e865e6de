import { PEOPLE, RELATIONS, ROLES } from './person-words.ts';

/** Titles that come before a name, as alternatives for lower-case text. */
export const TITLES =
  'mr|mrs|ms|miss|mx|messrs|dr|prof|professor|rev|reverend|fr|sir|dame|lord|lady|cllr|councillor|sgt|sergeant|pc|dc|pcso|capt|captain|cpl|col|colonel|major|judge|justice|sister|matron|nurse|doctor|master|rabbi|imam|hon';

/** The same as a set. */
export const IS_TITLE: ReadonlySet<string> = new Set(TITLES.split('|'));

/** Titles that are short for a word, so that a full stop may follow them. */
export const SHORT_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms mx messrs dr prof rev fr cllr sgt capt cpl col hon'.split(' '),
);

/** Titles after which even a lower-case word is a name. */
export const SURE_TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'cllr']);

/** Words right before a name that say that a person follows; of several words the last. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `${ROLES}|${RELATIONS}|named|called|name's`
    .split('|')
    .map((words) => words.slice(words.lastIndexOf(' ') + 1)),
);

/** Words after which only a known given name is a name. */
export const LOOSE_WORDS: ReadonlySet<string> = new Set(
  `${PEOPLE}|old|little|baby|kid|child|mate|ex|donor`.split('|'),
);

/** Words that make somebody ours. */
export const POSSESSIVES: ReadonlySet<string> = new Set([
  'my',
  'our',
  'your',
  'his',
  'her',
  'their',
]);

/** Words between `our` and a name. */
export const FOND_WORDS: ReadonlySet<string> = new Set([
  'dear',
  'lovely',
  'poor',
  'old',
  'little',
  'own',
  'beloved',
  'late',
  'amazing',
  'wonderful',
  'very',
]);

/** After a name: must match `'s mum`, `'s scan`; must not match `'s law`. */
export const POSSESSIVE_AFTER = new RegExp(
  `'s (?:(?:lovely|poor|old|little|new|ex|elderly|late) )?(?:${RELATIONS}|family|parents|kids|children|funeral|wedding|birthday|scan|results?|diagnosis|treatment|operation|illness|pregnancy|divorce|affair|salary|sickness|appraisal|disciplinary|contract|desk|shift|house|flat|car|phone|number|address|email|leaving|retirement)\\b`,
  'y',
);

/** After a name: must match ` in side room 2`, ` from bed 4`; must not match ` in theory`. */
export const PLACE_AFTER =
  / (?:in|from|on) (?:the )?(?:side ?room|room|bed|bay|ward|cubicle|resus|majors|theatre|chair|cell|flat|unit|clinic|icu|itu|a&e)\b/y;

/** After a name: must match `, our porter`, `, a patient`; must not match `, a lot`. */
export const ROLE_AFTER = new RegExp(
  `,? (?:\\()?(?:my|our|his|her|their|the|a|an) (?:[a-z]{2,12} ){0,2}(?:${ROLES}|${RELATIONS})\\b`,
  'y',
);

/** Before a name in a text about a person: must match `thanks to `, `dear `, `directed by `; must not match `the `. */
export const CONTEXT_BEFORE =
  /(?:\b(?:dear|hi|hello|hey|thanks|thank you|congratulations|congrats|cheers|welcome|sorry|rip|bye|goodbye|morning|regards|sincerely|attn|cc|named|called|name is|name was|name's|known as|i am|i'm|this is|it's|directed by|written by|played by|starring|painted by|sung by|photo by|by|signed|assistant to|married to|meet|met|meeting|ask(?:ed)?|tell|told|saw|seen|visit(?:ed)?|rang|phoned|texted|emailed|messaged|interviewed|hired|fired|sacked|suspended|promoted|replaced|reports to|spoke (?:to|with)|speak (?:to|with)|talk(?:ed|ing)? (?:to|with)|with|and|for|from|by|at|let|says|said|send|give|gave|follow up with|shouted at|angry with|love|miss|contact|to)(?: mr| mrs)?,?[ \n]|[@:–-] ?|["“(]|, |\n)$/;

/** After a name: must match ` said`, ` is a very`, `'s`, `, what`; must not match ` costs`. */
export const CONTEXT_AFTER =
  /(?:,? (?:who|said|says|asked|asks|told|tells|thinks|thought|shouted|replied|wrote|writes|posted|tweeted|spoke|speaks|knew|knows|wants|wanted|needs|needed|loves|loved|hates|hated|likes|liked|lives|lived|works|worked|is|was|has|had|will|would|can|could|did|does|doesn't|didn't|isn't|wasn't|hasn't|won't|seems|looks|looked|came|went|left|joined|retired|resigned|quit|moved|started|got|gets|took|made|gave|died|passed|married|studied|graduated|grew|spent|bought|sold|called|rang|texted|emailed|turned|turns|sat|stood|smiled|laughed|cried|walked|ran|drove|and|or|&|from|in|at|of|on|to|for|with|about|sent|opened|arrived|listed|added|speak|have)\b|'s\b|[.,:;!?)"”\n]|$)/y;

/** Before any name: must match `says `, `directed by `, `name: `; must not match `from `. */
export const PERSON_BEFORE =
  /(?:\b(?:dear|hi|hello|named|called|known as|directed by|written by|played by|starring|sung by|says|said|asked|told|tell|shouted at|given|assistant to|married to|(?:first|last|full|user)? ?name(?:'s| is| was)?:?|i'm|i am|founders?:|producer|singer|director|actor|actress|author|user:),?\s{1,4})$/;

/** After any name: must match ` shouted`, ` lives at`; must not match ` is`. */
export const PERSON_AFTER =
  /,? (?:who |has |had )?(?:said|says|told|asked|shouted|replied|explained|wrote|thinks|thought|smiled|laughed|cried|lives (?:at|in|on)|lived (?:at|in|on)|given|works (?:at|as|for)|worked (?:at|as|for)|retired|married|was born|died|passed away|speak|can i please|spent a|is (?:a|an) (?:very )?(?:lovely|kind|nice|great|good|sympathetic|talented|brilliant)? ?(?:person|man|woman|guy|girl|boy|lady|colleague|friend|patient)|listed)\b/y;
