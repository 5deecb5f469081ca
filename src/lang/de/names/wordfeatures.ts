/** What a word says by itself about being part of a name, as numbers that a tagger has weights for. */
import { loadHeads } from '../heads.js';
import type { Lexicon } from '../lexicon/index.js';
import type { Analysis, NameKind, Pos } from '../lexicon/types.js';
import { hashOf } from './hashed.js';
import { endingLengths } from './inflect.js';
import { shapeOf } from './looks.js';
import { LISTED, type People, sexOf } from './people.js';
import { loadPlaceWords } from './placewords.js';
import type { OfficeFound } from './terms.js';
import { loadWordClasses } from './wordclasses.js';

/** All numbers are hashes or sets of bits; those of the same sort are only compared with each other. */
export type WordFeatures = {
  readonly word: number;
  readonly wordClass: number;
  /** The path to the class, cut after 4, 6, 8 branches. */
  readonly near4: number;
  readonly near6: number;
  readonly near8: number;
  readonly shape: number;
  /** The sort of what a name behind it names, 0 for most words: "Insel", "Tageszeitung". */
  readonly head: number;
  /** The last one to five letters, the first three. */
  readonly endings: readonly number[];
  /** The last three letters themselves. */
  readonly lastLetters: number;
  /** The lists that have the word. */
  readonly lists: number;
  /** What the lexicon reads it as. */
  readonly lexical: number;
  /** The kind of office, rank, title, profession or relative it means. */
  readonly office: number;
  /** Where the tagger keeps what these weigh by themselves. */
  row: number;
};

export const UNKNOWN = hashOf('unknown');
const OFFICES: readonly OfficeFound['term']['kind'][] = ['office', 'rank', 'title', 'profession', 'relative'];

/** A reader of words, to which the office is told that a word means. */
export function wordReader(lexicon: Lexicon, people: People): (form: string, office: OfficeFound | null) => WordFeatures {
  const classes = loadWordClasses();
  const places = loadPlaceWords();
  const listed = (word: string, length: number): number => {
    const asPerson = people.find(word, length);
    return places.get(word, length) | (sexOf(asPerson) !== null ? 128 : 0) | ((asPerson & LISTED.family) !== 0 ? 256 : 0);
  };
  const classOf = (form: string, endings: readonly number[]): number => {
    let found = classes.classOf(form);
    for (const letters of endings) found ||= classes.classOf(form, form.length - letters);
    if (found !== 0) return found;
    const hyphen = form.lastIndexOf('-');
    return hyphen > 0 ? classes.classOf(form.slice(hyphen + 1)) : 0;
  };
  const heads = loadHeads();
  const headOf = ({ readings }: Analysis): number => {
    const head = readings[0]?.pos === 'NOUN' ? heads.find(readings[0].lemma) : null;
    return head ? hashOf(head.type) : 0;
  };
  return (form, office) => {
    const analysis = lexicon.analyse(form);
    const lower = form.toLowerCase();
    const cut = endingLengths(form);
    const wordClass = classOf(form, cut);
    const path = classes.path(wordClass);
    const near = (bits: number) => (wordClass === 0 ? 0 : (path & ((1 << bits) - 1)) + 1);
    let lists = listed(form, form.length);
    for (const letters of cut) {
      if (lists !== 0) break;
      const bare = listed(form, form.length - letters);
      if (bare !== 0) lists = bare | 512;
    }
    return {
      word: hashOf(form),
      wordClass,
      near4: near(4),
      near6: near(6),
      near8: near(8),
      shape: shapeOf(form),
      head: headOf(analysis),
      endings: endingsOf(lower),
      lastLetters: lastLettersOf(lower),
      lists,
      lexical: lexicalOf(analysis),
      office: office ? OFFICES.indexOf(office.term.kind) + 1 : 0,
      row: 0,
    };
  };
}

/** Hashes of the step and of all kinds of reading that the lexicon has, added up. */
function lexicalOf({ step, readings }: Analysis): number {
  let sum = hashOf(step);
  let seen = 0;
  for (const { pos, nameKind } of readings) {
    const { bit, hash } = KINDS.get(pos === 'PROPN' ? (nameKind ?? pos) : pos) ?? NO_KIND;
    if ((seen & bit) === 0) sum = (sum + hash) | 0;
    seen |= bit;
  }
  return sum;
}

const POS: readonly Pos[] = [
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'DET',
  'PRON',
  'ADP',
  'CCONJ',
  'SCONJ',
  'NUM',
  'PART',
  'INTJ',
  'X',
];
const NAME_KINDS: readonly NameKind[] = ['first', 'family', 'city', 'country', 'region', 'water', 'mountain', 'brand', 'other'];
const KINDS = new Map([...POS, ...NAME_KINDS].map((kind, i) => [kind, { bit: 1 << i, hash: hashOf(kind) }]));
const NO_KIND = { bit: 0, hash: 0 };

const LONGEST_ENDING = 5;
const OPENING = 3;

/** Hashes of the last one to five letters, and of the first three. */
function endingsOf(lower: string): number[] {
  const hashes: number[] = [];
  let hash = 0x811c9dc5;
  for (let i = 1; i <= LONGEST_ENDING; i++) {
    if (i <= lower.length) hash = Math.imul(hash ^ lower.charCodeAt(lower.length - i), 0x01000193);
    hashes.push(hash);
  }
  hashes.push(hashOf(lower, 0, Math.min(lower.length, OPENING)));
  return hashes;
}

function lastLettersOf(lower: string): number {
  let letters = 0;
  for (let i = Math.max(lower.length - 3, 0); i < lower.length; i++) letters = letters * 65536 + lower.charCodeAt(i);
  return letters;
}
