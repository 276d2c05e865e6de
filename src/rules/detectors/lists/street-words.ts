import type { StreetWords } from '../street-words.ts';

/** Words for streets in the languages of our users, and the states of the USA. */
export const STREET_WORDS: StreetWords = {
  sure: 'road|rd|street|avenue|ave|lane|crescent|cres|terrace|gardens|gdns|grove|mews|boulevard|blvd|parade|wynd|cul-de-sac|highway|hwy|turnpike|parkway|pkwy',
  unsure:
    'st|drive|dr|way|close|place|court|ct|park|row|hill|view|walk|square|sq|green|rise|gate|end|path|circle|cir|loop|trail|trl|quay|wharf|croft|dale|fields|meadow|meadows|heights|vale|common|ln|pl|estate|house|cottages?|plaza|alley|crossing|ridge|run|bend|point|landing|junction|squares?|extension|bypass',
  french: 'rue|chemin|impasse|allée|quai|passage|faubourg',
  fronts:
    'calle|avenida|avda|paseo|plaza|carrer|via|viale|piazza|corso|vicolo|largo|rua|travessa|praça|ulica|ul.|al.|aleja|plac|os.',
  endings:
    'straße|strasse|str\\.|weg|platz|gasse|allee|damm|ufer|straat|laan|plein|gracht|kade|singel|dreef|gatan|gata|vägen|veien|vegen|vej|(?<!bri|rene)gade|allé|stræde|katu|kuja|polku|ulica|utca|útja|körút',
  states:
    'A[AEKLPRSZ]|C[AOT]|D[CE]|F[LM]|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEHINOPST]|N[CDEHJMVY]|O[HKR]|P[ARW]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]',
};
