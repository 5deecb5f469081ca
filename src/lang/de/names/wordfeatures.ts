/** What a word says by itself about being part of a name, as numbers that a tagger has weights for. */
import type { Lexicon } from '../lexicon/index.js';
import { hashOf } from './hashed.js';
import { withoutEnding } from './inflect.js';
import type { People } from './people.js';
import { loadPlaceWords } from './placewords.js';
import type { OfficeFound } from './terms.js';
import { loadWordClasses } from './wordclasses.js';

/** All numbers are hashes; those of the same sort are only compared with each other. */
export type WordFeatures = {
  readonly word: number;
  readonly wordClass: number;
  /** The path to the class, cut after 4, 6, 8 branches. */
  readonly near: readonly [number, number, number];
  readonly shape: number;
  /** The last one to four letters, the first three. */
  readonly endings: readonly number[];
  /** The lists that have the word. */
  readonly lists: number;
  /** What the lexicon reads it as. */
  readonly lexical: number;
  /** The kind of office, rank, title, profession or relative it means. */
  readonly office: number;
  /** What these weigh by themselves, once the tagger has added it up. */
  sums: Int32Array | null;
};

export type WordReader = (form: string) => WordFeatures;

const MOST = 60_000;

export function wordReader(lexicon: Lexicon, people: People, office: (word: string) => OfficeFound | null): WordReader {
  const classes = loadWordClasses();
  const places = loadPlaceWords();
  const cache = new Map<string, WordFeatures>();
  const listed = (word: string): number =>
    places.get(word) | (people.firstNames.has(word) ? 128 : 0) | (people.familyNames.has(word) ? 256 : 0);
  const classOf = (form: string): number => {
    const own = classes.classOf(form);
    if (own !== 0) return own;
    const shorter = withoutEnding(form)
      .map(classes.classOf)
      .find((it) => it !== 0);
    if (shorter) return shorter;
    const hyphen = form.lastIndexOf('-');
    return hyphen > 0 ? classes.classOf(form.slice(hyphen + 1)) : 0;
  };
  const read = (form: string): WordFeatures => {
    const wordClass = classOf(form);
    const path = classes.path(wordClass);
    const near = (bits: number) => (wordClass === 0 ? 0 : (path & ((1 << bits) - 1)) + 1);
    let lists = listed(form);
    if (lists === 0) for (const bare of withoutEnding(form)) lists ||= listed(bare) && listed(bare) | 512;
    const lower = form.toLowerCase();
    const analysis = lexicon.analyse(form);
    const kinds = new Set(analysis.readings.map((it) => (it.pos === 'PROPN' ? `${it.nameKind}` : it.pos)));
    const step = analysis.step;
    const held = office(form);
    return {
      word: hashOf(form),
      wordClass,
      near: [near(4), near(6), near(8)],
      shape: hashOf(shapeOf(form)),
      endings: [lower.slice(-1), lower.slice(-2), lower.slice(-3), lower.slice(-4), lower.slice(-5), `^${lower.slice(0, 3)}`].map(hashOf),
      lists,
      lexical: hashOf(`${step} ${[...kinds].sort().join(' ')}`),
      office: hashOf(held ? held.term.kind : ''),
      sums: null,
    };
  };
  return (form) => {
    const known = cache.get(form);
    if (known) return known;
    const features = read(form);
    if (cache.size < MOST) cache.set(form, features);
    return features;
  };
}

/** "Müller-Lüdenscheidt" → "Aa-Aa", "HypoVereinsbank" → "AaAa" */
function shapeOf(form: string): string {
  return form
    .replace(/\p{Lu}{3,}/gu, 'AAA')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{N}+/gu, '9')
    .slice(0, 8);
}
