/** What Depesche knows of names: countries, places, organisations, people's names, offices, bodies. Read once, then looked up. */
import { lexicon } from '../lexicon/index.js';
import { remember } from '../remember.js';
import { type Countries, type Country, loadCountries } from './countries.js';
import { type FormReader, formReader } from './forms.js';
import { endingLengths } from './inflect.js';
import { loadOrganisations, loadThings } from './organisations.js';
import { LISTED, loadPeople, type People, type Sex, sexOf, wordsOf } from './people.js';
import { loadCities, loadInhabitants, loadPlaces, loadSeats } from './places.js';
import type { NameMatch, NameReading } from './reading.js';
import { loadRegions } from './regions.js';
import { matchFrom, type Start, startReader } from './start.js';
import {
  type Body,
  type Found,
  type HeadFinder,
  loadBodies,
  loadEnglishBodies,
  loadNouns,
  loadOffices,
  type Noun,
  type OfficeFound,
} from './terms.js';
import { BEGINS, beginsAs, createTrie, singleNames, type Trie } from './trie.js';
import { loadTaggerWeights, type TaggerWeights } from './weights.js';
import { type WordFeatures, wordReader } from './wordfeatures.js';

export type { Country } from './countries.js';
export type { NameForm } from './forms.js';
export type { Sex } from './people.js';
export type { NameKind, NameMatch, NameReading } from './reading.js';
export type { Body, Found, Noun, Office, OfficeFound } from './terms.js';

export type Names = {
  /** The longest name that starts at a token, with all its readings, inflected forms and adjectives included. */
  match(words: readonly string[], at: number): NameMatch | null;
  /** The same where it is known what may begin there. */
  matchFrom(start: Start, words: readonly string[], at: number): NameMatch | null;
  country(key: string): Country | undefined;
  /** "russisch", "russischer", "US-amerikanischen", "nordirakischer", "russisch-ukrainische" */
  countryByAdjective(form: string): readonly NameReading[];
  /** The keys of the countries that a part of the world has: "südamerikanische", "Balkanstaat"; null where the word tells none. */
  regionOf(word: string): ReadonlySet<string> | null;
  /** "Russe", "Russin", "Russen" */
  countryByDemonym(form: string): readonly NameReading[];
  /** The countries whose capital the form names: "Moskau", "Moskaus", "Moskauer". */
  capitalOf(form: string): readonly NameReading[];
  /** null if it is none; the genitive counts: "Sergejs". */
  firstName(word: string): Sex | null;
  isFamilyName(word: string): boolean;
  /** As it is printed, without an s of the genitive taken off: "Peters" and "Peter", "Hitler" but not "Hitlers". */
  isWholeFamilyName(word: string): boolean;
  /** Whether a listed name, also of a person, is a German word as well: "Essen", "Will", "Koch". */
  isAlsoWord(name: string): boolean;
  /** "von", "bin", "al" inside the names of people */
  isParticle(word: string): boolean;
  office(word: string): OfficeFound | null;
  body(word: string): Found<Body> | null;
  /** "Außenministerium" → "Foreign Ministry"; null where none is listed. */
  englishBody(word: string): string | null;
  /** The head of a description: "Krisentreffen" (Event), "NATO-Truppen" (Group), "Freihandelsabkommen" (Agreement). */
  noun(word: string): Found<Noun> | null;
  /** False where `noun` finds nothing for certain, which costs less to ask. */
  mayBeNoun(word: string): boolean;
  group(word: string): Found<Noun> | null;
  eventNoun(word: string): Found<Noun> | null;
  /** All that is asked of every word. */
  form: FormReader;
  /** What stands before a sentence and behind it. */
  edge: WordFeatures;
  /** What speaks for a name. */
  weights: TaggerWeights;
};

let loaded: Names | undefined;

export function loadNames(): Names {
  loaded ??= build();
  return loaded;
}

const NONE: readonly NameReading[] = Object.freeze([]);
const REMEMBERED = 50_000;
/** Forms that are remembered: those of some thousands of articles. */
const MOST_FORMS = 120_000;

function build(): Names {
  const ambiguous = new Set(wordsOf('ambiguous.txt'));
  const trie = createTrie(ambiguous);
  const countries = fill(trie);
  const people = loadPeople();
  const adjective = adjectiveReader(countries);
  // each form is looked for in full once: the text repeats its words
  const nouns = loadNouns(lexicon().divides);
  const noun = ofHead(nouns);
  const office = ofHead(loadOffices());
  const englishBodies = loadEnglishBodies();
  const start = startReader(trie, adjective, people);
  const known = remember(REMEMBERED, start, { passing: null });
  const ofKind = (kind: NameReading['kind']) => (form: string) =>
    beginsAs(trie, form) === BEGINS.none ? NONE : (known(form)?.readings.filter((reading) => reading.kind === kind) ?? NONE);
  const isFamilyName = (word: string) =>
    (people.find(word) & LISTED.family) !== 0 ||
    endingLengths(word).some((letters) => (people.find(word, word.length - letters) & LISTED.family) !== 0);
  const firstName = firstNameReader(people);
  const isParticle = (word: string) => people.particles.has(word);
  const form = formReader({
    start,
    firstName,
    isFamilyName,
    office,
    isCountry: (word) => known(word)?.alone?.readings.some((it) => it.type === 'Country' && it.kind === 'name') ?? false,
    isParticle,
    features: wordReader(lexicon(), people),
  });
  return {
    match: (words, at) => {
      const first = known(words[at] ?? '');
      return first && matchFrom(trie, first, words, at);
    },
    matchFrom: (first, words, at) => matchFrom(trie, first, words, at),
    country: (key) => countries.byKey.get(key),
    countryByAdjective: adjective,
    regionOf: loadRegions(),
    countryByDemonym: ofKind('demonym'),
    capitalOf: ofKind('capital'),
    firstName,
    isFamilyName,
    isWholeFamilyName: (word) => (people.find(word) & LISTED.family) !== 0,
    isAlsoWord: (name) => ambiguous.has(name),
    isParticle,
    office,
    body: ofHead(loadBodies()),
    englishBody: (word) => englishBodies.get(word.toLowerCase()) ?? null,
    noun,
    mayBeNoun: nouns.mayBe,
    group: (word) => ofType(noun(word), 'Group'),
    eventNoun: (word) => ofType(noun(word), 'Event'),
    form: remember(MOST_FORMS, form),
    edge: form('').features,
    weights: loadTaggerWeights(),
  };
}

/** Most words are told at once to be none; what the others are is worked out once. */
function ofHead<T extends object>({ mayBe, find }: HeadFinder<T>): (word: string) => T | null {
  const known = remember(REMEMBERED, find);
  return (word) => (mayBe(word) ? known(word) : null);
}

/** "Sergej", "Sergejs", "Hans-Joachim" */
function firstNameReader({ find }: People): Names['firstName'] {
  const simple = (word: string): Sex | null => {
    let sex = sexOf(find(word));
    if (sex === null) for (const letters of endingLengths(word)) sex ??= sexOf(find(word, word.length - letters));
    return sex;
  };
  return (word) => {
    const whole = simple(word);
    if (whole !== null || !word.includes('-')) return whole;
    const parts = word.split('-').map(simple);
    return parts.includes(null) ? null : (parts[0] ?? null);
  };
}

function ofType(found: Found<Noun> | null, type: Noun['type']): Found<Noun> | null {
  return found?.term.type === type ? found : null;
}

const ENDING = /(?:e[rsnm]?)$/;
const PART = /^(?:nord|süd|ost|west|zentral|mittel|nordost|nordwest|südost|südwest)-?/;

function adjectiveReader({ adjectives }: Countries): Names['countryByAdjective'] {
  const byStem = (form: string): readonly NameReading[] | undefined => adjectives.get(form.replace(ENDING, '')) ?? adjectives.get(form);
  const read = (form: string): readonly NameReading[] => {
    const lower = form.toLowerCase();
    // "Deutsch", "Russisch" with a capital and no ending are languages.
    if (lower !== form && !ENDING.test(form) && !lower.startsWith('us-')) return NONE;
    const whole = byStem(lower);
    if (whole) return whole;
    const parts = lower.split('-').map(byStem);
    if (parts.length > 1 && parts.every((part) => part !== undefined))
      return parts.flatMap((part) => (part ?? []).map((reading) => ({ ...reading, joint: true as const })));
    const rest = lower.replace(PART, '');
    return rest === lower ? NONE : (byStem(rest) ?? NONE).map((reading) => ({ ...reading, partial: true as const }));
  };
  const known = remember(REMEMBERED, read);
  return (form) => (/sch|schweizer|liechtensteiner/i.test(form) ? known(form) : NONE);
}

/** All lists of entities. */
function fill(trie: Trie): Countries {
  const inhabitants = loadInhabitants();
  const countries = loadCountries(trie, inhabitants);
  loadPlaces(trie, countries.adjectives);
  loadCities(trie, inhabitants);
  loadSeats(trie, countries.byKey);
  loadOrganisations(trie);
  loadThings(trie);
  return countries;
}

/** All one-word names of the lists, to compare them with the lexicon. */
export function listedForms(): string[] {
  const trie = createTrie();
  fill(trie);
  const people = loadPeople();
  return [...singleNames(trie), ...people.names()];
}
