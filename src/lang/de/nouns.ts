/** Common nouns that mean an entity when the text makes them definite. */
import { z } from 'zod';
import { EntityType } from '../../model/vocabulary.js';
import { type Callings, callingsOf } from './callings.js';
import { readYaml } from './data.js';
import { endingsOf, hasLength, isElsewhere } from './endings.js';
import type { Names } from './names/index.js';
import { politiesOf } from './polities.js';
import { remember } from './remember.js';
import { TOWN_WORDS, type Towns, townsOf } from './towns.js';
import { LONGEST_WORD } from './words.js';

const TYPES = ['Country', 'Place', 'Organization'] as const satisfies readonly EntityType[];
const words = z.array(z.string());
const File = z.strictObject({
  Country: words,
  Place: words,
  Organization: words,
  alone: words,
  own: words,
  within: words,
  people: words,
  undergone: words,
  lawful: words,
  collectives: words,
  strangers: words,
  citizens: words,
  unofficial: words,
  themselves: words,
  staff: words,
  spokesmen: words,
  fighters: words,
  neighbours: words,
  directions: z.record(z.string(), z.string()),
  actors: words,
  head_offices: words,
  federations: words,
  lands: words,
  polities: z.array(z.strictObject({ offices: words, only: words.optional(), not: words.optional() })),
  national_bodies: words,
  monarchs: words,
  of_state: z.strictObject({ sorts: words, bodies: words, free: words, free_words: words }),
  ...TOWN_WORDS,
  unplaced: words,
  institutions: words,
  landmarks: words,
  sites: words,
  appointments: words,
  streets: words,
  roads: words,
  kinds: z.record(z.string(), z.strictObject({ sorts: words, words })),
  several: z.strictObject({ Country: words, Organization: words, Person: words, Place: words, actors: words }),
  counts: z.record(z.string(), z.number().int()),
  events: z.strictObject({
    none: words,
    placeless: words,
    domestic: words,
    made: z.record(z.string(), z.string()),
    visits: words,
    moving: words,
    hitting: words,
    attended: z.record(z.string(), words),
    edges: words,
    margins: z.record(z.string(), words),
    after: words,
    coming: words,
    holding: z.record(z.string(), words),
    sent: words,
    contests: words,
    verbs: z.record(z.string(), words),
    callers: z.record(z.string(), words),
    owned: words,
    guests: z.record(z.string(), words),
    outcomes: z.array(z.strictObject({ in: words, verbs: words, got: words })),
    opponents: z.array(z.strictObject({ in: words, by: z.enum(['acc', 'dat', 'gegen']), verbs: words })),
    held: z.record(z.string(), words),
  }),
  same: words,
  apart: words,
  bygone: words,
  wide: z.record(z.string(), words),
});

/** `sort`: what kind of event, group or place (names/nouns.tsv); `anaphor`: the word only points back to what was named before. */
export type NounClass = { type: EntityType; head: string; sort: string; anaphor: boolean };

/** `in`: sorts of events, or what nouns for them end with */
type Outcome = { readonly in: readonly string[]; readonly got: ReadonlySet<string> };
type Meeting = { readonly in: readonly string[]; readonly by: 'acc' | 'dat' | 'gegen' };
type Listed = Callings & Towns;

export type Nouns = Listed & {
  /** By lemma, or by the head of a compound. */
  find(lemma: string): NounClass | null;
  neighbours: ReadonlySet<string>;
  /** "Osten" → "Ost", as in "Ostukraine" */
  directions: ReadonlyMap<string, string>;
  /** Words for a place that stand for the town they are in */
  within: ReadonlySet<string>;
  actors: ReadonlySet<string>;
  /** Keys of the countries whose offices are called "Bundes…" */
  federations: readonly string[];
  /** Names of the parts of the first federation that have ministers of their own */
  lands: ReadonlySet<string>;
  /** Whether a country, by its key, may have an office of that name. */
  mayHave(country: string, office: string): boolean;
  /** Whether only countries that are listed have it. */
  fewHave(office: string): boolean;
  /** Ends of the keys of bodies that every country has, and only once */
  nationalBodies: readonly string[];
  /** What is part of its country: sorts of organisations, ends of the keys of bodies; and what never is */
  ofState: { sorts: ReadonlySet<string>; bodies: readonly string[]; free: ReadonlySet<string>; freeWords: readonly string[] };
  /** Sorts of organisations that have no name of a town */
  unplaced: ReadonlySet<string>;
  /** Whether it is a word for what lies in the town that ends its name: "museum" */
  isInstitution(lower: string): boolean;
  /** Whether it calls a building or grounds that hold what happens there: "werk", "markt" */
  isSite(lower: string): boolean;
  /** Whether it calls what has the name of a town in which it need not lie: "Platz", "See" */
  isLandmark(word: string): boolean;
  /** "die Ernennung zum Minister" */
  appointments: ReadonlySet<string>;
  /** Whether it ends as what streets are called, or is that */
  isStreet(word: string): boolean;
  /** Words before the number of a road */
  roads: ReadonlySet<string>;
  /** What organisations and places a word may mean, by their sort or the ends of words in their names; a word not in it may mean any */
  kinds: ReadonlyMap<string, { sorts: readonly string[]; words: readonly string[] }>;
  /** Of which types those are that "beide Länder" may mean */
  several(lemma: string, noun?: NounClass | null): readonly EntityType[];
  /** 2 of "beiden", "zwei" */
  count(word: string): number | null;
  /** By what heads them, the sorts of names/nouns.tsv */
  events: {
    placeless: ReadonlySet<string>;
    domestic: ReadonlySet<string>;
    /** Verbs and the sort of event that they tell */
    made: ReadonlyMap<string, string>;
    /** Told as visits, not as what happens at a place */
    visits: ReadonlySet<string>;
    /** That go over places, as a storm does */
    moving: ReadonlySet<string>;
    /** Verbs of what they do to a place */
    hitting: ReadonlySet<string>;
    /** Prepositions with which somebody is at one */
    attended: ReadonlyMap<string, ReadonlySet<string>>;
    /** Nouns for a part of one: "am Rande des Gipfels" */
    edges: ReadonlySet<string>;
    margins: ReadonlyMap<string, readonly string[]>;
    /** Prepositions before an edge that say that it is over, or not yet. */
    after: ReadonlySet<string>;
    /** Verbs of who goes to one */
    coming: ReadonlySet<string>;
    /** Verbs of who holds one, and the sorts of event */
    holding: ReadonlyMap<string, readonly string[]>;
    /** People who take part for those that sent them */
    sent: ReadonlySet<string>;
    /** Those that have opponents */
    contests: ReadonlySet<string>;
    /** Verbs and nouns of taking part, and the sorts of event that they may leave out */
    verbs: ReadonlyMap<string, readonly string[]>;
    guests: ReadonlyMap<string, readonly string[]>;
    /** By verbs: what their subject gets in an event of these kinds */
    outcomes: ReadonlyMap<string, readonly Outcome[]>;
    /** By verbs of two who meet in an event of these kinds */
    opponents: ReadonlyMap<string, readonly Meeting[]>;
    /** Verbs whose subject calls others to an event of these sorts */
    callers: ReadonlyMap<string, readonly string[]>;
    /** Those that a possessive gives to who takes part */
    owned: ReadonlySet<string>;
    /** Prepositions, or `gen` for the genitive, with which a noun says whose it is */
    held: ReadonlyMap<string, ReadonlySet<string>>;
  };
  /** Whether an adjective, declined, says that something was so once */
  isBygone(adjective: string): boolean;
  /** Whether an adjective, declined, tells another one apart from what was told before */
  tellsApart(adjective: string): boolean;
  /** The sorts that a definite noun may point back to: its own, where an article mostly has one of it, and further ones of words wide in meaning. */
  pointsTo(noun: NounClass): readonly string[];
};

const ACTORS: readonly EntityType[] = ['Country', 'Organization', 'Person'];
const NONE: readonly EntityType[] = [];
const ADJECTIVE_END = /(?:e|e[nmrs])$/;
const SHORTEST_HEAD = 4;
const SHORTEST_STREET = 5;
const REMEMBERED = 20_000;

export function loadNouns(names: Names): Nouns {
  const file = readYaml('nouns.yaml', File);
  const same = new Set(file.same);
  const apart = new Set(file.apart);
  const classes = new Map<string, NounClass>();
  for (const type of TYPES) for (const noun of file[type]) classes.set(noun.toLowerCase(), anaphor(type, noun));
  const alone = new Map(file.alone.map((noun) => [noun.toLowerCase(), anaphor('Organization', noun)]));
  const own = new Set(file.own.map((noun) => noun.toLowerCase()));
  const endings = endingsOf([...classes.keys(), ...alone.keys(), ...own]);
  const search = (lower: string): NounClass | null => {
    const known = classes.get(lower) ?? alone.get(lower);
    if (known || own.has(lower) || lower.length > LONGEST_WORD) return known ?? null;
    const lengths = endings(lower);
    for (let at = 2; lengths !== 0 && at <= lower.length - SHORTEST_HEAD; at++) {
      if (!hasLength(lengths, lower.length - at)) continue;
      if (own.has(lower.slice(at))) return null;
      const found = classes.get(lower.slice(at));
      // "Vorstand" is no "Stand": a short head counts behind a hyphen or a long first part
      if (found && (found.head.length > 4 || lower.charAt(at - 1) === '-' || at > 5)) return found;
    }
    return null;
  };
  const listed = remember(REMEMBERED, (lemma) => {
    const lower = lemma.toLowerCase();
    const described = classes.has(lower) || alone.has(lower) ? null : names.noun(lemma.charAt(0).toUpperCase() + lemma.slice(1));
    // "das Tiefdruckgebiet" is no "Gebiet"
    const known = described?.modifier === '' ? null : search(lower);
    if (known || !described) return known;
    const { type, name, sort } = described.term;
    return { type, head: name, sort, anaphor: false };
  });
  const none = new Set(file.events.none);
  const isNone = (lemma: string) => none.has(lemma) || (isElsewhere(endings, lemma) && !names.mayBeNoun(lemma));
  const find = (lemma: string) => (isNone(lemma) ? null : listed(lemma));
  const several = new Map<string, readonly EntityType[]>();
  for (const [type, list] of Object.entries(file.several))
    for (const noun of list) several.set(noun, type === 'actors' ? ACTORS : [EntityType.parse(type)]);
  return {
    neighbours: new Set(file.neighbours),
    directions: new Map(Object.entries(file.directions)),
    within: new Set(file.within),
    actors: new Set(file.actors),
    ...callingsOf(file),
    federations: file.federations,
    lands: new Set(file.lands),
    ...politiesOf(file.polities),
    nationalBodies: file.national_bodies,
    ofState: {
      sorts: new Set(file.of_state.sorts),
      bodies: file.of_state.bodies,
      free: new Set(file.of_state.free),
      freeWords: file.of_state.free_words,
    },
    ...townsOf(file),
    unplaced: new Set(file.unplaced),
    isInstitution: (lower) => file.institutions.some((end) => lower.replace(/s$/, '').endsWith(end) || lower.endsWith(end)),
    isSite: (lower) => file.sites.some((end) => lower.endsWith(end)) || file.institutions.some((end) => lower.endsWith(end)),
    isLandmark: (word) => file.streets.includes(word) || file.landmarks.includes(word),
    appointments: new Set(file.appointments),
    isStreet: (word) => file.streets.some((end) => word === end || word.endsWith(`-${end}`)) || isStreetName(word, file.streets),
    roads: new Set(file.roads),
    kinds: new Map(Object.entries(file.kinds)),
    several: (lemma, noun = find(lemma)) => several.get(lemma) ?? (noun ? several.get(noun.head) : undefined) ?? NONE,
    count: (word) => file.counts[word.toLowerCase().replace(/^(beid)e[nrs]?$/, '$1')] ?? null,
    events: {
      placeless: new Set(file.events.placeless),
      domestic: new Set(file.events.domestic),
      made: new Map(Object.entries(file.events.made)),
      visits: new Set(file.events.visits),
      moving: new Set(file.events.moving),
      hitting: new Set(file.events.hitting),
      attended: setsOf(file.events.attended),
      edges: new Set(file.events.edges),
      margins: new Map(Object.entries(file.events.margins)),
      after: new Set(file.events.after),
      coming: new Set(file.events.coming),
      holding: new Map(Object.entries(file.events.holding)),
      sent: new Set(file.events.sent),
      contests: new Set(file.events.contests),
      verbs: new Map(Object.entries(file.events.verbs)),
      guests: new Map(Object.entries(file.events.guests)),
      outcomes: byVerb(file.events.outcomes, ({ in: kinds, got }) => ({ in: kinds, got: new Set(got) })),
      opponents: byVerb(file.events.opponents, ({ in: kinds, by }) => ({ in: kinds, by })),
      callers: new Map(Object.entries(file.events.callers)),
      owned: new Set(file.events.owned),
      held: setsOf(file.events.held),
    },
    isBygone: (adjective) => file.bygone.includes(adjective.replace(ADJECTIVE_END, '')),
    tellsApart: (adjective) => apart.has(adjective.replace(ADJECTIVE_END, '')),
    pointsTo: ({ head, sort }) => [...(same.has(sort) ? [sort] : []), ...(file.wide[head] ?? [])],
    find,
  };
}

function anaphor(type: EntityType, head: string): NounClass {
  return { type, head, sort: 'anaphor', anaphor: true };
}

/** "Friedrichstraße"; a short end is that of many a word: "Motor" */
function isStreetName(word: string, ends: readonly string[]): boolean {
  return !word.includes('-') && ends.some((end) => end.length >= SHORTEST_STREET && word.endsWith(end.toLowerCase()));
}

function setsOf(record: Readonly<Record<string, readonly string[]>>): Map<string, Set<string>> {
  return new Map(Object.entries(record).map(([key, list]) => [key, new Set(list)]));
}

function byVerb<Row extends { verbs: readonly string[] }, T>(rows: readonly Row[], told: (row: Row) => T): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) for (const verb of row.verbs) found.set(verb, [...(found.get(verb) ?? []), told(row)]);
  return found;
}
