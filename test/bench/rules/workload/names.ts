import { createRandom, type Random } from './random.ts';

const STARTS = (
  'Al Bar Bel Bran Car Ches Cor Dal Dun Ed Fair Fen Gar Glen Hal Har Hol Ing Kel Kirk Lam Lang Mar ' +
  'Mel Mor Nor Oak Pem Quin Ral Red Ros San Sel Stan Tarn Thorn Ul Ver Wal Wel Whit Win Yar'
).split(' ');
const MIDDLES = 'a be den e er i ing la le lo ma na o ra ri ro sa sto ta ti ver vi wa we'.split(
  ' ',
);
const ENDS = (
  'bank borough bridge bury by combe cote don field ford gate ham hurst ington land ley low mere ' +
  'mond more mouth nell port ridge sea shaw stead ster stone ton vale ville wick wood worth'
).split(' ');
const COMPANIES = 'Ltd Group Partners Systems Foods Energy Logistics Pharma Holdings Labs'.split(
  ' ',
);
const SITES = 'House Wharf Campus Depot Clinic Quay Park Works Court Centre'.split(' ');
const FIRST_NAMES = (
  'Aisha Amara Bronwen Callum Chidi Dara Elin Farid Gita Hamish Imogen Jakub Keira Leo Mairi Nadia ' +
  'Owen Piotr Rhian Saoirse Tomasz Uma Viktor Wanda Yusuf Zofia'
).split(' ');

/** Names of companies, people, projects and sites, all different, as long lists of an organisation hold. */
export function createNames(count: number, seed = 1): readonly string[] {
  const random = createRandom(seed);
  const names = new Set<string>();
  while (names.size < count) names.add(createName(random));
  return [...names];
}

/** One name of one to three words. */
function createName(random: Random): string {
  switch (random.integer(5)) {
    case 0:
      return `${createWord(random)} ${random.pick(COMPANIES)}`;
    case 1:
      return `${createWord(random)} ${createWord(random)} ${random.pick(COMPANIES)}`;
    case 2:
      return `${random.pick(FIRST_NAMES)} ${createWord(random)}`;
    case 3:
      return `Project ${createWord(random)}`;
    default:
      return `${createWord(random)} ${random.pick(SITES)}`;
  }
}

/** An invented word that could be a place or a family name. */
function createWord(random: Random): string {
  const middle = random.integer(3) > 0 ? random.pick(MIDDLES) : '';
  return random.pick(STARTS) + middle + random.pick(ENDS);
}
