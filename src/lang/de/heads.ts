/** Nouns that say what the name behind them is. */
import { z } from 'zod';
import { EntityType } from '../../model/vocabulary.js';
import { readYaml } from './data.js';
import { endingsOf, hasLength, isElsewhere } from './endings.js';
import { remember } from './remember.js';
import { LONGEST_WORD } from './words.js';

const words = z.array(z.string());
const Lists = z.strictObject({
  nouns: words,
  whole: words,
  english: words.optional(),
  makers: words.optional(),
  kinds: words.optional(),
  called: words.optional(),
  quoted: words.optional(),
  press: words.optional(),
  quarters: words.optional(),
  legal: words.optional(),
  cars: words.optional(),
  models: words.optional(),
});
const File = z.partialRecord(EntityType, Lists);

export type Head = { type: EntityType; whole: boolean };

/** By lemma, or by the end of a compound. */
export type Heads = {
  find(lemma: string): Head | null;
  /** What names are of that end with this English word: "University" */
  english(word: string): EntityType | null;
  /** Who makes such as are called by them, with a number or an article: "eine Boeing" */
  makers: ReadonlySet<string>;
  /** Who makes cars, and what cars are called that is a word too: "Ford", "Golf" */
  cars: ReadonlySet<string>;
  models: ReadonlySet<string>;
  /** Lemmas of what says that a kind of equipment follows: "Typ" */
  kinds: ReadonlySet<string>;
  /** Lemmas of bodies and places that what a hyphen joins to them is called: "Oranier-Orden", "Swat-Distrikt" */
  called: ReadonlyMap<string, EntityType>;
  /** Lemmas that say what stands in quotation marks behind them: "Restaurant" */
  quoted: ReadonlyMap<string, EntityType>;
  /** Lemmas that make a newspaper of a town before them: "Tageblatt" */
  press: ReadonlySet<string>;
  /** Last parts of what parts of towns are called, in lower case: "stadt" of "Südstadt" */
  quarters: readonly string[];
  /** What firms and clubs are by law, at the end of their names */
  legal: ReadonlySet<string>;
};

const SHORTEST_END = 5;
const REMEMBERED = 20_000;

let loaded: Heads | undefined;

export function loadHeads(): Heads {
  loaded ??= build();
  return loaded;
}

function build(): Heads {
  const heads = new Map<string, Head>();
  const english = new Map<string, EntityType>();
  const makers = new Set<string>();
  const kinds = new Set<string>();
  const called = new Map<string, EntityType>();
  const quoted = new Map<string, EntityType>();
  const press = new Set<string>();
  const quarters: string[] = [];
  const legal = new Set<string>();
  const cars = new Set<string>();
  const models = new Set<string>();
  for (const [type, lists] of Object.entries(readYaml('heads.yaml', File))) {
    for (const word of lists.makers ?? []) makers.add(word);
    for (const word of lists.kinds ?? []) kinds.add(word);
    for (const word of lists.called ?? []) called.set(word, EntityType.parse(type));
    for (const word of lists.quoted ?? []) quoted.set(word, EntityType.parse(type));
    for (const word of lists.press ?? []) press.add(word);
    quarters.push(...(lists.quarters ?? []));
    for (const word of lists.legal ?? []) legal.add(word);
    for (const word of lists.cars ?? []) cars.add(word);
    for (const word of lists.models ?? []) models.add(word);
    for (const word of lists.english ?? []) english.set(word, EntityType.parse(type));
    for (const whole of [false, true])
      for (const noun of whole ? lists.whole : lists.nouns) heads.set(noun.toLowerCase(), { type: EntityType.parse(type), whole });
  }
  const endings = endingsOf(heads.keys());
  const find = remember(REMEMBERED, (lemma) => {
    const lower = lemma.toLowerCase();
    const known = heads.get(lower);
    if (known || lower.length > LONGEST_WORD) return known ?? null;
    const lengths = endings(lower);
    for (let at = 2; lengths !== 0 && at <= lower.length - SHORTEST_END; at++) {
      if (!hasLength(lengths, lower.length - at)) continue;
      const head = heads.get(lower.slice(at));
      if (head) return { ...head, whole: false };
    }
    return null;
  });
  return {
    find: (lemma) => (isElsewhere(endings, lemma) ? null : find(lemma)),
    english: (word) => english.get(word) ?? null,
    makers,
    kinds,
    called,
    quoted,
    press,
    quarters,
    legal,
    cars,
    models,
  };
}
