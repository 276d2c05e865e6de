/** Street words that mean nothing else, as alternatives for lower-case text. */
export const SURE_STREETS =
  'road|rd|street|avenue|ave|lane|crescent|cres|terrace|gardens|gdns|grove|mews|boulevard|blvd|parade|wynd|cul-de-sac|highway|hwy|turnpike|parkway|pkwy';

/** Street words that are also other words: these must be written with a capital. */
export const UNSURE_STREETS =
  'st|drive|dr|way|close|place|court|ct|park|row|hill|view|walk|square|sq|green|rise|gate|end|path|circle|cir|loop|trail|trl|quay|wharf|croft|dale|fields|meadow|meadows|heights|vale|common|ln|pl|estate|house|cottages?|plaza|alley|crossing|ridge|run|bend|point|landing|junction|squares?|extension|bypass';

/** Words at the front of a French street's name, whose number comes first. */
export const FRENCH_STREETS = 'rue|chemin|impasse|allée|quai|passage|faubourg';

/** Words at the front of a street's name in Spanish, Italian, Portuguese and Polish; the number comes last. */
export const FRONT_STREETS =
  'calle|avenida|avda|paseo|plaza|carrer|via|viale|piazza|corso|vicolo|largo|rua|travessa|praça|ulica|ul.|al.|aleja|plac|os.';

/** What a street's name ends with in German, Dutch and the Nordic languages. */
export const STREET_ENDINGS =
  'straße|strasse|str\\.|weg|platz|gasse|allee|damm|ufer|straat|laan|plein|gracht|kade|singel|dreef|gatan|gata|vägen|veien|vegen|vej|(?<!bri|rene)gade|allé|stræde|katu|kuja|polku|ulica|utca|útja|körút';

/** States of the USA and the army's post, as they stand before a ZIP code. */
export const US_STATES =
  'A[AEKLPRSZ]|C[AOT]|D[CE]|F[LM]|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEHINOPST]|N[CDEHJMVY]|O[HKR]|P[ARW]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]';
