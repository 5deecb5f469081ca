/** What a word says by itself about being part of a name, as numbers that a tagger has weights for. */
import { loadHeads } from '../heads.js';
import type { Lexicon } from '../lexicon/index.js';
import type { Analysis } from '../lexicon/types.js';
import { hashOf } from './hashed.js';
import { withoutEnding } from './inflect.js';
import { shapeOf } from './looks.js';
import type { People } from './people.js';
import { loadPlaceWords } from './placewords.js';
import type { OfficeFound } from './terms.js';
import { loadWordClasses } from './wordclasses.js';

/** All numbers are hashes or sets of bits; those of the same sort are only compared with each other. */
export type WordFeatures = {
  readonly word: number;
  readonly wordClass: number;
  /** The path to the class, cut after 4, 6, 8 branches. */
  readonly near: readonly [number, number, number];
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
  const listed = (word: string): number =>
    places.get(word) | (people.firstNames.has(word) ? 128 : 0) | (people.familyNames.has(word) ? 256 : 0);
  const classOf = (form: string): number => {
    const own = classes.classOf(form);
    if (own !== 0) return own;
    for (const shorter of withoutEnding(form)) {
      const found = classes.classOf(shorter);
      if (found !== 0) return found;
    }
    const hyphen = form.lastIndexOf('-');
    return hyphen > 0 ? classes.classOf(form.slice(hyphen + 1)) : 0;
  };
  const lexicalOf = ({ step, readings }: Analysis): number => {
    const kinds = new Set(readings.map((it) => (it.pos === 'PROPN' ? (it.nameKind ?? it.pos) : it.pos)));
    let sum = hashOf(step);
    for (const kind of kinds) sum = (sum + hashOf(kind)) | 0;
    return sum;
  };
  const heads = loadHeads();
  const headOf = ({ readings }: Analysis): number => {
    const head = readings[0]?.pos === 'NOUN' ? heads.find(readings[0].lemma) : null;
    return head ? hashOf(head.type) : 0;
  };
  return (form, office) => {
    const analysis = lexicon.analyse(form);
    const lower = form.toLowerCase();
    const wordClass = classOf(form);
    const path = classes.path(wordClass);
    const near = (bits: number) => (wordClass === 0 ? 0 : (path & ((1 << bits) - 1)) + 1);
    let lists = listed(form);
    if (lists === 0) for (const bare of withoutEnding(form)) lists ||= listed(bare) && listed(bare) | 512;
    return {
      word: hashOf(form),
      wordClass,
      near: [near(4), near(6), near(8)],
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
  hashes.push(hashOf(lower.slice(0, OPENING)));
  return hashes;
}

function lastLettersOf(lower: string): number {
  let letters = 0;
  for (let i = Math.max(lower.length - 3, 0); i < lower.length; i++) letters = letters * 65536 + lower.charCodeAt(i);
  return letters;
}
