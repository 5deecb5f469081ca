/** What the letters of a word tell about being a name, as bits. */
export const LOOKS = {
  /** a capital or a digit somewhere: most words have none, and are part of no name but between such */
  tall: 1,
  /** "S-400", "F-16", and no road: "A35" */
  code: 2,
  /** "NATO", "GmbH", "UniCredit" */
  acronym: 4,
  /** "J.", "H.-J." */
  initial: 8,
  /** "al-Hassani" */
  arabic: 16,
  /** "von", "bin", "al" inside the names of people */
  particle: 32,
  /** "faz.net"; whether the end is one of an address the lexicon tells */
  address: 64,
  /** "A35", "B173" */
  road: 128,
} as const;

const CODE = /^(?:\p{Lu}{1,4}|MiG|Tu|Su|Il)-?\d{2,4}\p{L}{0,2}$/u;
/** Motorways and federal roads: "A35", "B173" */
const ROAD = /^[AB]\d{1,3}$/;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,6}|\p{Lu}\p{Ll}{0,3}\p{Lu}\p{L}{0,4})$/u;
const ROMAN = /^[IVXLC]+$/;
const INITIAL = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;
/** "al-Hassani", "el-Baradei": the article is part of the word. */
const ARABIC = /^(?:al|el|ad|as|ar|at|an|ash|az|ul|ben|bin|ibn)-\p{Lu}/u;
/** Of whoever makes the page, not where on the network it lies: no "www.zeitung.de". */
const ADDRESS = /^(?!www\.)[\p{L}\d-]{2,}(?:\.[\p{L}\d-]{2,})*\.\p{Ll}{2,6}$/u;
const TALL = /[\p{Lu}\p{N}]/u;
const LONGEST = 12;
/** Most words of a text */
const SMALL_WORD = /^[a-zäöüß]*$/;
/** Most nouns and names of a text: all that is told of them is that they have a capital. */
const CAPITAL_WORD = /^[A-ZÄÖÜ][a-zäöüß]*$/;

export function looksOf(word: string): number {
  if (SMALL_WORD.test(word)) return 0;
  if (CAPITAL_WORD.test(word)) return LOOKS.tall;
  if (ADDRESS.test(word)) return LOOKS.tall | LOOKS.address;
  if (!TALL.test(word)) return 0;
  let looks: number = LOOKS.tall;
  if (word.charAt(1) === '.' && INITIAL.test(word)) looks |= LOOKS.initial;
  if (ARABIC.test(word)) looks |= LOOKS.arabic;
  // both are short, and have a capital or a digit behind the first letter
  if (word.length < 2 || word.length > LONGEST || word === word.charAt(0) + word.slice(1).toLowerCase()) {
    if (!/\d|&/.test(word)) return looks;
  }
  if (ROAD.test(word)) looks |= LOOKS.road;
  else if (CODE.test(word)) looks |= LOOKS.code;
  if (ACRONYM.test(word) && !ROMAN.test(word)) looks |= LOOKS.acronym;
  return looks;
}

const [SMALL, CAPITAL, DIGIT] = [97, 65, 57];
const LONGEST_SHAPE = 8;

/** "Müller-Lüdenscheidt" → "Aa-Aa", "HypoVereinsbank" → "AaAa", "NATO" → "AAA", as the hash of such letters. */
export function shapeOf(word: string): number {
  let [hash, before, run, length] = [0, 0, 0, 0];
  for (let i = 0; i < word.length && length < LONGEST_SHAPE; i++) {
    const letter = shapeOfLetter(word, i);
    run = letter === before ? run + 1 : 1;
    before = letter;
    // small letters and digits count once, capitals up to three times
    if (run > (letter === CAPITAL ? 3 : letter === SMALL || letter === DIGIT ? 1 : LONGEST_SHAPE)) continue;
    hash = Math.imul(hash, 31) + letter;
    length++;
  }
  return hash;
}

function shapeOfLetter(word: string, at: number): number {
  const code = word.charCodeAt(at);
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 0xaa) return code;
  const letter = word.charAt(at);
  if (letter !== letter.toLowerCase()) return CAPITAL;
  return letter !== letter.toUpperCase() || letter === 'ß' ? SMALL : code;
}
