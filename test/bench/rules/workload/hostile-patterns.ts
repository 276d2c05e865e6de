/** A pattern that makes a backtracking engine slow, and the text that does it. */
export interface HostilePattern {
  readonly pattern: string;
  /** Repeated until the text is as long as asked for, between head and tail. */
  readonly pump: string;
  readonly head?: string;
  readonly tail?: string;
}

/** Short form of a hostile pattern. */
function hostile(pattern: string, pump: string, tail = '', head = ''): HostilePattern {
  return { pattern, pump, head, tail };
}

const NESTED_REPEATS = [
  hostile('(a+)+$', 'a', '!'),
  hostile('(?:a+)+bb', 'a', '!'),
  hostile('(?:a+)+bb', 'abb'),
  hostile('(?:a*)*bb', 'a', 'b'),
  hostile('(?:(?:a+)+)+bb', 'ab'),
  hostile('(?:[a-z]+)*\\d', 'abcdefgh', ' 1'),
  hostile('(?:[a-z]+\\s?)+99', 'word ', '98'),
  hostile('(?:\\w+\\s*)+!!', 'word word', '!'),
  hostile('(?:\\d+)+-\\d+x', '1234567890'),
  hostile('(?:\\d+,?)+;', '12,', ':'),
  hostile('(?:x+x+)+yy', 'x', 'y'),
  hostile('(?:x+x+)+yy', 'xyy'),
  hostile('(?:ab+)+ac', 'ab'),
  hostile('(?:(?:ab)+)+ac', 'ab'),
  hostile('(?:(?:0|1)+)+2', '01'),
];

const OVERLAPPING_CHOICES = [
  hostile('(?:a|a)*bb', 'a', 'b'),
  hostile('(?:a|aa)+bb', 'a', 'b'),
  hostile('(?:a|b|ab)*cc', 'ab', 'c'),
  hostile('(?:\\w|\\d)+@\\w+', 'a1', '@'),
  hostile('(?:\\w|\\d|_)*@@', 'a1_', '@'),
  hostile('(?:ab|ba|aba|bab)+cd', 'aba', 'c'),
  hostile('(?:.|a)+zz', 'a', 'z'),
  hostile('(?:foo|foobar|bar)+qux', 'foobar', 'qu'),
  hostile('(?:ing|ng|i)+end', 'ing', 'en'),
  hostile('(?:\\s|\\w)+--', 'w w ', '-'),
];

const POLYNOMIAL = [
  hostile('\\d*\\d*\\d*x', '1', '!'),
  hostile('\\d+\\d+\\d+\\d+x', '12345', '!'),
  hostile('\\w+@\\w+\\.\\w+', 'a', '@'),
  hostile('\\w+@\\w+\\.\\w+', 'a@'),
  hostile('[\\w.]+@[\\w.]+\\.com', 'a.', '@a.co'),
  hostile('\\s+$|\\d\\s+x', ' 1 '),
  hostile('.*.*==', 'a=', '='),
  hostile('.*,.*,.*,.*##', 'a,', '#'),
  hostile('[^<]*<[^>]*>[^<]*</b>', '<', '</b'),
  hostile('<[^>]*>.*</\\w+>', '<a>', '</'),
  hostile('id=.*;.*;end', 'id=;', 'en'),
  hostile('\\bno\\s+\\w+\\s+\\w+\\s+\\w+\\s+stop', 'no way ', 'sto'),
  hostile('\\(.*\\).*\\(.*\\)=', '()', '('),
  hostile('"[^"]*"\\s*:\\s*"[^"]*"\\s*,', '": "', '"'),
  hostile('/\\*.*\\*/', '/*', '*'),
];

const LARGE_REPEATS = [
  hostile('a{1,250}bb', 'a', 'b'),
  hostile('[a-z]{1,200}[0-9]', 'a', '1'),
  hostile('\\d{1,250}x', '1'),
  hostile('(?:ab){1,100}ac', 'ab'),
  hostile('\\w{1,100}@\\w{1,100}\\.', 'a@'),
  hostile('\\w{1,120}@\\w{1,120}', 'ab@'),
  hostile('(?:\\w+\\W+){0,40}secret', 'a word '),
  hostile('(?:\\w+\\W+){0,40}secret', 'secret '),
  hostile('secret(?:\\W+\\w+){0,40}', 'secret '),
  hostile('(?:\\w+\\W+){0,200}secret', 'secret '),
  hostile('project.{0,250}launch', 'project '),
  hostile('project.{0,120}launch', 'project laun'),
  hostile('.{0,250}launch', 'launc launch'),
  hostile('(?:(?:a{1,9}){1,9}){1,9}bb', 'a', 'b'),
  hostile('[ab]{40}[cd]{40}1', 'abcd', '1'),
];

/** As large as the compiler lets them be. */
const LARGEST_REPEATS = [
  hostile('a{1,120}bb', 'a', 'b'),
  hostile('[a-z]{1,120}[0-9]', 'a', '1'),
  hostile('\\d{1,140}x', '1'),
  hostile('(?:ab){1,90}ac', 'ab'),
  hostile('\\w{1,60}@\\w{1,60}\\.', 'a@'),
  hostile('(?:\\w+\\W+){0,55}secret', 'secret '),
  hostile('project.{0,140}launch', 'project laun'),
  hostile('.{0,140}launch', 'launc launch'),
  hostile('(?:(?:a{1,5}){1,5}){1,4}bb', 'a', 'b'),
  hostile('(?:\\w+ ){0,60}no\\d', 'no no1 '),
];

const CLASSES_AND_LETTERS = [
  hostile('\\p{L}+\\d', 'é', '1'),
  hostile('\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+#', 'Ab Cd ', '#'),
  hostile('(?i)(?:ſ|s|S)+ss!', 's', 'ss'),
  hostile('[\\p{L}\\p{N}]+@[\\p{L}\\p{N}]+', 'ж1@'),
  hostile('[^\\x00-\\x7f]+ref\\d', '\u{1f600}', 'ref'),
  hostile('[^\\n]*##', 'abc#', '#'),
  hostile('(?s).*end of report', 'end of ', 'repor'),
  hostile('(?i)[a-z\\s]*guaranteed', 'guarantee ', 'd'),
  hostile('(?m)^.*total$', 'tota\n', 'total'),
  hostile('(?m)^\\s*\\w+\\s*=\\s*\\d', 'a = \n', '1'),
  hostile('\\b\\w+\\b\\W+\\b\\w+\\b%', 'a b ', '%'),
  hostile('(?:\\b\\w*\\b ?)+==', 'ab ', '='),
];

const CLASSICS = [
  hostile('^(?:[a-zA-Z0-9])(?:[.\\w-]*[a-zA-Z0-9])*@', 'a', '!'),
  hostile('(?:https?://)?(?:\\w+\\.)+\\w+/?', 'a.', '!'),
  hostile('//(?:[\\w-]+\\.?)+/', '//a', '!'),
  hostile('(?:\\d{1,3}\\.){3}\\d{1,3}', '1.', 'x'),
  hostile('\\b(?:\\d[ -]*){13,16}\\b', '1 '),
  hostile('\\b(?:\\d[ -]?){12,18}\\d\\b', '1-'),
  hostile('[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}', 'GB12 '),
  hostile('(?:.*?,){11}P', '1,'),
  hostile('(?:[^,]*,)*=', ',', '!'),
  hostile("'(?:[^'\\\\]|\\\\.)*'=", "\\'"),
  hostile('(?=a)a+@', 'a', '@'),
  hostile('(a)\\1+@', 'a', '@'),
];

/** Every hostile pattern, with the text that fits it. */
export const HOSTILE_PATTERNS: readonly HostilePattern[] = [
  ...NESTED_REPEATS,
  ...OVERLAPPING_CHOICES,
  ...POLYNOMIAL,
  ...LARGE_REPEATS,
  ...LARGEST_REPEATS,
  ...CLASSES_AND_LETTERS,
  ...CLASSICS,
];

/** The text of a hostile pattern, so many UTF-16 units long. */
export function createHostileText(
  { pump, head = '', tail = '' }: Omit<HostilePattern, 'pattern'>,
  length: number,
): string {
  const room = Math.max(0, length - head.length - tail.length);
  return head + pump.repeat(Math.ceil(room / pump.length)).slice(0, room) + tail;
}

/** Texts that are hostile to many patterns at once. */
export const COMMON_PUMPS: readonly Omit<HostilePattern, 'pattern'>[] = [
  { pump: 'a' },
  { pump: '1' },
  { pump: '1 ' },
  { pump: 'a@a.' },
  { pump: ' \n' },
  { pump: 'secret project no 12 <b>id=#1</b> ' },
];
