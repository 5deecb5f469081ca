/**
 * One key for the spellings of a name: "Lawrow", "Lavrov" and "Lavrow" fold to the same letters, "Meier" and "Meyer" do not.
 * German, English and scholarly transliterations of Russian, Ukrainian, Belarusian, Arabic and Persian are made one.
 */

/** Letters that Unicode does not take apart into a base and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  đ: 'dj',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'a',
};

/** Lower-case letters and digits with one blank between: most names are plain once they are in lower case. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Lower case, no diacritics, ß as ss; punctuation and repeated blanks become one blank. */
export function plainKey(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßđłøıæœðþə]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The plain key with all transliterations of a word made one. */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  const plain = PLAIN.test(lower) ? lower : plainKey(scholarly(withoutApostrophes(name.normalize('NFC').toLowerCase())));
  return plain.includes(' ') ? plain.split(' ').map(foldWord).join(' ') : foldWord(plain);
}

function withoutApostrophes(name: string): string {
  return /['’ʼ‘`´]/.test(name) ? name.replace(/(?<=\p{L})['’ʼ‘`´](?=\p{L})/gu, '') : name;
}

/** "Gorbačev", "Ščerbakov"; but "Milošević", "Šafářová" only lose their marks, as newspapers do. */
const HACEKS_IN_RUSSIAN = /(?<!\p{L})\p{L}*[čšž]\p{L}*(?:[oe]va?|enko|skij|in|uk)(?!\p{L})/gu;

function scholarly(name: string): string {
  if (!/[čšž]/.test(name)) return name;
  return name.replace(HACEKS_IN_RUSSIAN, (word) => word.replaceAll('č', 'tsch').replaceAll('š', 'sch').replaceAll('ž', 'zh'));
}

/** Arabic and Persian names whose vowels every language hears in its own way. */
const HEARD_DIFFERENTLY: readonly (readonly [RegExp, string])[] = [
  [/^m[ou]u?hamm?[ae]d$/, 'mohammed'],
  [/^mahmo?ud$/, 'mahmud'],
  [/^ahm[ae]d$/, 'ahmed'],
  [/^h[uo]u?ss?[ae][iy]?n$/, 'hussein'],
  [/^(?:[gqk]h?|c?h)[ae]dd?h?aff?[iy]$/, 'gaddafi'],
  [/^h[ei][sz]b[ou]ll?ah?$/, 'hisbollah'],
  [/^[qk]a[ei]da$/, 'kaida'],
  [/^ab[du]+[aue]ll?ah?$/, 'abdullah'],
  [/^[jy]ass?[ei]r$/, 'jassir'],
  [/^[jy]o?us+[ue]f$/, 'jussuf'],
  [/^[ou]u?ss?ama$/, 'osama'],
  [/^lad[ei]n$/, 'laden'],
  [/^(?:ben|bin|ibn)$/, 'bin'],
  [/^(?:al|el|ul)$/, 'al'],
  [/^[ck]h?om[ae]in[iy]$/, 'chomeini'],
  [/^[ck]h?am[ae]n[ae][iy]$/, 'chamenei'],
  [/^r[ou]u?hani$/, 'rohani'],
  [/^sel[ae]h?a?ddin$/, 'saladin'],
];

/** Most names are none of them, which one pattern tells. */
const MAY_BE_HEARD_DIFFERENTLY = new RegExp(HEARD_DIFFERENTLY.map(([pattern]) => pattern.source).join('|'));

/** English ends in which sh is no Russian or Arabic sound: "Fisher" is not "Fischer", "Bush" not "Busch". */
const ENGLISH_SH = /^[^aeiouy]*[aeiouy]+[^aeiouy]*sh$|sh(?:er|man|by|ley|field|aw)$/;
/** A syllable of Chinese, where zh is not ж: "Zhang", "Zhou". */
const PINYIN = /^zh(?:[aeiu]|[ae]i|[aeuo]?ng?|ao|ou|u?a(?:i|ng?)?|u[ino])$/;
/** Ends of Slavic, Caucasian and Persian names, in which German s and z are English z and ts, and y is i. Asked after the sounds were written as S and C. */
const EASTERN = /(?:[oe]va?|enk[oa]|sk[ijy]+|ska[ijy]?a|[iy]na?|uk|[dt][sz]e|vili|[ijy]an|v[iy]C|[aie]ni|avi|[ai]ri|[sz]ai|iad)$/;

/** S stands for ш, щ, ж and their like, C for х and ч, which German ch and English ch do not tell apart, J for дж. */
function foldWord(word: string): string {
  if (MAY_BE_HEARD_DIFFERENTLY.test(word)) for (const [pattern, key] of HEARD_DIFFERENTLY) if (pattern.test(word)) return key;
  const sounds = writeSounds(writeEnding(withoutUmlautDigraphs(word).replaceAll('w', 'v')));
  const eastern = EASTERN.test(sounds) ? sounds.replace(/t?s?z|ts/g, 's').replace(/(?<=.)[jy]/g, 'i') : sounds;
  const folded = writeGlides(eastern);
  const single = /ss|mm/.test(folded) ? folded.replace(/(?<=[aeiou])(ss|mm)(?=[aeiou])/g, (pair) => pair.charAt(0)) : folded;
  return /[SCJ]/.test(single) ? single.replaceAll('S', 'sch').replaceAll('C', 'ch').replaceAll('J', 'j') : single;
}

/** "Mueller" as "Müller", whose mark is gone by now; the e of "Bauer", "Joe", "Uefa" and "Ueli" stays. */
function withoutUmlautDigraphs(word: string): string {
  if (!/[aou]e/.test(word)) return word;
  return word.replace(/(?<=[^aeq])([aou])e(?=[^aeiou])(?!va?$)|^([aou])e(?=[bgszrh].|ck|tt)/g, '$1$2');
}

/** -jew, -jev, -yev, -iev, -jow, -yov; -off; -andr; -itsch, -ich, -ic, -icz after v. */
function writeEnding(word: string): string {
  if (!/(?:va?|ff|dr|h|c|z)$/.test(word)) return word;
  return word
    .replace(/(?:[ij][jy]?|iy|y)?ev(a?)$/, 'ev$1')
    .replace(/(?<=..)[ijy]ov(a?)$/, 'ev$1')
    .replace(/(?<=...)([oe])ff$/, '$1v')
    .replace(/andr$/, 'ander')
    .replace(/(?<=v)([iy])(?:tsch|ch|cz|c)$/, '$1C');
}

function writeSounds(word: string): string {
  return (word.includes('h') ? writeHisses(word) : word)
    .replace(/^dj|dj(?=[aeiou])/g, 'J')
    .replaceAll('ou', 'u')
    .replaceAll('ct', 'kt')
    .replaceAll('q', 'k')
    .replace(/(?<![^aeiou])x/g, 'ks');
}

/** What is written with an h. */
function writeHisses(word: string): string {
  const english = ENGLISH_SH.test(word) && !word.endsWith('sch');
  return word
    .replace(/dsch|dzh/g, 'J')
    .replace(/tsch|tch/g, 'C')
    .replace(/sch/g, 'S')
    .replace(/sh/g, english ? 'sh' : 'S')
    .replace(/zh/g, PINYIN.test(word) ? 'zh' : 'S')
    .replace(/kh|ch/g, 'C')
    .replace(/(?<=[SC])[eo]v(?=a?$)/, 'ev')
    .replaceAll('ph', 'f')
    .replaceAll('gh', 'g');
}

/** й and its like: j, y and i. The first letter of short words stays: "Yang" is not "Jang", "Yuan" not "Juan". */
function writeGlides(word: string): string {
  if (!/[Jjy]|ii/.test(word)) return word;
  const first = word.length > 4 || /^[jy]ur[iy]/.test(word) ? word.replace(/^y(?=[aeiou])/, 'j').replace(/^je(?=[lkvrgf])/, 'e') : word;
  return first
    .replace(/(?<=.)[Jj]/g, 'i')
    .replace(/(?<=[^aeiouy])y(?=[aeiou])/g, 'i')
    .replace(/(?<=i)y(?=a)/g, '')
    .replace(/(?<=[^aeiouy])[iy]*y$/, 'i')
    .replace(/(?<=...[aeou])y$/, 'i')
    .replace(/ii+/g, 'i');
}
