/** Words for members of a family, as alternatives for lower-case text. */
export const RELATIONS =
  'daughter|son|wife|husband|partner|mum|mom|mam|mummy|mother|dad|daddy|father|brother|sister|twin|aunt|auntie|aunty|uncle|nan|nana|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|granddaughter|grandson|grandchild|niece|nephew|cousin|girlfriend|boyfriend|fiance|fiancee|stepdad|stepmum|stepson|stepdaughter|in-law|widow|widower|ex|kid|child|baby|toddler';

/** Words for people in their role, as alternatives for lower-case text. */
export const ROLES =
  'patient|resident|inpatient|outpatient|client|service user|colleague|coworker|co-worker|teammate|manager|boss|supervisor|director|deputy|assistant|secretary|receptionist|temp|intern|apprentice|trainee|employee|teacher|tutor|lecturer|tenant|landlord|landlady|lodger|neighbour|neighbor|customer|driver|complainant|claimant|defendant|candidate|applicant|requester|caller|pupil|student|classmate|witness|whistleblower|informant|suspect|victim|friend|mate|housemate|flatmate|roommate|carer|cleaner|porter|midwife|consultant|registrar|surgeon|therapist|physio|accountant|solicitor|lawyer|plumber|builder|electrician|reporter|journalist|volunteer|donor';

/** Words for a person of whom nothing else is said, as alternatives for lower-case text. */
export const PEOPLE =
  'man|woman|gentleman|gent|lady|lad|lass|girl|boy|chap|bloke|fella|guy|person|pensioner|teenager|teen|youngster|male|female';
