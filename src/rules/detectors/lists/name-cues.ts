import type { NameCues } from '../name-words.ts';
import { PEOPLE, RELATIONS, ROLES } from './person-words.ts';

/** What stands beside names and says that they are some. */
export const NAME_CUES: NameCues = {
  person: `${RELATIONS}|${ROLES}|${PEOPLE}`,
  titles:
    'mr mrs ms miss mx messrs dr prof professor rev reverend fr sir dame lord lady cllr councillor sgt sergeant pc dc pcso capt captain cpl col colonel major judge justice sister matron nurse doctor master rabbi imam hon',
  shortTitles: 'mr mrs ms mx messrs dr prof rev fr cllr sgt capt cpl col hon',
  sureTitles: 'mr mrs ms cllr',
  // Of several words the last one.
  roles: `${ROLES}|${RELATIONS}|named|called|name's`
    .split('|')
    .map((words) => words.slice(words.lastIndexOf(' ') + 1))
    .join(' '),
  loose: `${PEOPLE}|old|little|baby|kid|child|mate|ex|donor`.replaceAll('|', ' '),
  possessives: 'my our your his her their',
  fond: 'dear lovely poor old little own beloved late amazing wonderful very',
  // After a name: must match `'s mum`, `'s scan`; must not match `'s law`.
  possessiveAfter: `'s (?:(?:lovely|poor|old|little|new|ex|elderly|late) )?(?:${RELATIONS}|family|parents|kids|children|funeral|wedding|birthday|scan|results?|diagnosis|treatment|operation|illness|pregnancy|divorce|affair|salary|sickness|appraisal|disciplinary|contract|desk|shift|house|flat|car|phone|number|address|email|leaving|retirement)\\b`,
  // After a name: must match ` in side room 2`, ` from bed 4`; must not match ` in theory`.
  placeAfter:
    / (?:in|from|on) (?:the )?(?:side ?room|room|bed|bay|ward|cubicle|resus|majors|theatre|chair|cell|flat|unit|clinic|icu|itu|a&e)\b/
      .source,
  // After a name: must match `, our porter`, `, a patient`; must not match `, a lot`.
  roleAfter: `,? (?:\\()?(?:my|our|his|her|their|the|a|an) (?:[a-z]{2,12} ){0,2}(?:${ROLES}|${RELATIONS})\\b`,
  // Before a name in a text about a person: must match `thanks to `, `dear `, `directed by `; must not match `the `.
  contextBefore:
    /(?:\b(?:dear|hi|hello|hey|thanks|thank you|congratulations|congrats|cheers|welcome|sorry|rip|bye|goodbye|morning|regards|sincerely|attn|cc|named|called|name is|name was|name's|known as|i am|i'm|this is|it's|directed by|written by|played by|starring|painted by|sung by|photo by|by|signed|assistant to|married to|meet|met|meeting|ask(?:ed)?|tell|told|saw|seen|visit(?:ed)?|rang|phoned|texted|emailed|messaged|interviewed|hired|fired|sacked|suspended|promoted|replaced|reports to|spoke (?:to|with)|speak (?:to|with)|talk(?:ed|ing)? (?:to|with)|with|and|for|from|by|at|let|says|said|send|give|gave|follow up with|shouted at|angry with|love|miss|contact|to)(?: mr| mrs)?,?[ \n]|[@:–-] ?|["“(]|, |\n)$/
      .source,
  // After a name: must match ` said`, ` is a very`, `'s`, `, what`; must not match ` costs`.
  contextAfter:
    /(?:,? (?:who|said|says|asked|asks|told|tells|thinks|thought|shouted|replied|wrote|writes|posted|tweeted|spoke|speaks|knew|knows|wants|wanted|needs|needed|loves|loved|hates|hated|likes|liked|lives|lived|works|worked|is|was|has|had|will|would|can|could|did|does|doesn't|didn't|isn't|wasn't|hasn't|won't|seems|looks|looked|came|went|left|joined|retired|resigned|quit|moved|started|got|gets|took|made|gave|died|passed|married|studied|graduated|grew|spent|bought|sold|called|rang|texted|emailed|turned|turns|sat|stood|smiled|laughed|cried|walked|ran|drove|and|or|&|from|in|at|of|on|to|for|with|about|sent|opened|arrived|listed|added|speak|have)\b|'s\b|[.,:;!?)"”\n]|$)/
      .source,
  // Before any name: must match `says `, `directed by `, `name: `; must not match `from `.
  personBefore:
    /(?:\b(?:dear|hi|hello|named|called|known as|directed by|written by|played by|starring|sung by|says|said|asked|told|tell|shouted at|given|assistant to|married to|(?:first|last|full|user)? ?name(?:'s| is| was)?:?|i'm|i am|founders?:|producer|singer|director|actor|actress|author|user:),?\s{1,4})$/
      .source,
  // After any name: must match ` shouted`, ` lives at`; must not match ` is`.
  personAfter:
    /,? (?:who |has |had )?(?:said|says|told|asked|shouted|replied|explained|wrote|thinks|thought|smiled|laughed|cried|lives (?:at|in|on)|lived (?:at|in|on)|given|works (?:at|as|for)|worked (?:at|as|for)|retired|married|was born|died|passed away|speak|can i please|spent a|is (?:a|an) (?:very )?(?:lovely|kind|nice|great|good|sympathetic|talented|brilliant)? ?(?:person|man|woman|guy|girl|boy|lady|colleague|friend|patient)|listed)\b/
      .source,
};
