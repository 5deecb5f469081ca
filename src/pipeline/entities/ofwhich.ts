/** Whose office it is where only the office's own word tells: "Polizeisprecher Karl Huber" speaks for the police of the article. */
import type { German } from '../../lang/de/index.js';
import { plainKey } from '../../model/name-key.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';
import { candidatesBefore } from './salience.js';
import { isSuch } from './such.js';

/** "Senatssprecher", "Gewerkschaftsvorstand", "Air-France-Chef": the first part calls something that the article speaks of. */
export function calledByOffice(mention: Mention, memory: Memory, german: German, readings: readonly SentenceReading[]): Cluster | null {
  const { office, start } = mention;
  if (office?.found.term.kind !== 'office') return null;
  const word = office.token.text.toLowerCase();
  const callable = memory.clusters.filter(isCallable);
  const byWord = callable.filter((it) => wordsOf(it, german, readings).some((first) => opens(word, first)));
  const called = byWord.length > 0 ? byWord : ofOpening(word, callable, german);
  if (called.length < 2) return called[0] ?? null;
  // of several rather the one that acted
  return candidatesBefore(mention, readings, memory, (it) => called.includes(it))[0]?.cluster ?? memory.latest(called, start) ?? null;
}

/** "Oberstaatsanwalt", "Richter": the body of the kind that such an office is in. */
export function bodyOfOffice({ office, start }: Mention, memory: Memory, german: German): Cluster | null {
  const body = office?.found.term.body;
  if (!body) return null;
  const sorts: string[] = [];
  for (const [noun, kind] of german.nouns.kinds) if (noun.toLowerCase() === body) sorts.push(...kind.sorts);
  const is = (sort: string | null) => sort !== null && (sort.endsWith(body) || sorts.includes(sort));
  // a minister of nobody knows which country is in no other country's ministry
  const mayBe = ({ type, key }: Cluster) => type === 'Organization' && (office.found.term.level !== 'country' || !OF_COUNTRY.test(key));
  const such = memory.clusters.filter((it) => mayBe(it) && (is(it.sort) || it.mentions.some(({ sort }) => is(sort))));
  return memory.latest(such, start) ?? null;
}

/** "Das Auswärtige Amt schwieg. Außenamtssprecher Huber …": the only body of that kind that was told, whatever country was named since. */
export function spokenFor({ office, start }: Mention, memory: Memory, { nouns }: German): Cluster | null {
  const { body, name } = office?.found.term ?? {};
  if (!body || !name || !nouns.isSpokesman(name)) return null;
  const told = memory.clusters.filter(({ key, mentions }) => key.startsWith(`body:${body}`) && mentions.some((it) => it.start < start));
  return told.length === 1 ? (told[0] ?? null) : null;
}

const OF_COUNTRY = /^body:[^:@]+:/;

/** "Merkels Sprecher", "sein Stellvertreter", "der Nachfolger von Huber": of what that person has an office. */
export function throughPerson({ office }: Mention, person: Cluster): Cluster {
  const { kind, level } = office?.found.term ?? {};
  if (person.type !== 'Person' || kind !== 'office' || level === 'counterpart') return person;
  const owners = new Set(person.holdings.flatMap(({ owner }) => (owner && owner.type !== 'Person' ? [owner] : [])));
  const [only] = owners;
  // of somebody with several offices nobody knows which is meant
  return only && owners.size === 1 ? only : person;
}

/** "Bankchef" of the Deutsche Bank */
function ofOpening(word: string, clusters: readonly Cluster[], german: German): Cluster[] {
  const kinds = [...german.nouns.kinds.keys()].filter((noun) => opens(word, noun.toLowerCase()));
  if (kinds.length === 0) return [];
  return clusters.filter((it) => it.type === 'Organization' && kinds.some((noun) => isSuch(it, noun, german)));
}

function isCallable({ type }: Cluster): boolean {
  return type === 'Organization' || type === 'Place';
}

const SHORTEST = 5;

type Words = { sort: string | null; mentions: number; words: string[] };
const known = new WeakMap<Cluster, Words>();

/** What it is called, gone on with when the text has said more of it. */
function wordsOf(cluster: Cluster, german: German, readings: readonly SentenceReading[]): readonly string[] {
  let found = known.get(cluster);
  if (!found || found.sort !== cluster.sort) {
    found = { sort: cluster.sort, mentions: 0, words: [...sortWords(cluster.sort, german)] };
    known.set(cluster, found);
  }
  for (; found.mentions < cluster.mentions.length; found.mentions++) {
    const mention = cluster.mentions[found.mentions];
    if (mention) addWords(mention, readings[mention.sentence], german, found.words);
  }
  return found.words;
}

/** Its name, or the noun it is told with, and the noun before a name ("Gewerkschaft Verdi"), but not before another's that it is part of ("Polizei Köln"). */
function addWords(mention: Mention, reading: SentenceReading | undefined, german: German, words: string[]): void {
  const { role, type, name, token, group } = mention;
  if (role === 'adjective' || role === 'modifier') return;
  if (group && group.head.class === 'N' && group.head !== token && reading?.ofGroup.get(group) === mention)
    addWord(group.head.lemma, words);
  if (role !== 'name') addWord(token?.lemma ?? '', words);
  if (role === 'name' && type !== 'Place') addWord(plainKey(name).replaceAll(' ', '-'), words);
  // "Flughafenchef" of the Flughafen Köln
  const first = type === 'Place' && role === 'name' ? name.split(' ', 1)[0] : undefined;
  if (first && first !== name && german.heads.find(first)?.type === 'Place') addWord(first, words);
  // "Institutschef" of the Robert-Koch-Institut
  const last = type === 'Organization' && role === 'name' ? /[-‐‑](\p{L}+)$/u.exec(name)?.[1] : undefined;
  if (last) addWord(last, words);
}

function addWord(word: string, words: string[]): void {
  const lower = word.toLowerCase();
  if (lower.length >= SHORTEST && !words.includes(lower)) words.push(lower);
}

const NONE: readonly string[] = [];
const bySort = new WeakMap<German, ReadonlyMap<string, readonly string[]>>();

/** What things of a sort are called. */
function sortWords(sort: string | null, german: German): readonly string[] {
  if (sort === null) return NONE;
  return (bySort.get(german) ?? sortsOf(german)).get(sort) ?? NONE;
}

function sortsOf(german: German): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [noun, { sorts }] of german.nouns.kinds)
    for (const sort of sorts) {
      const such = words.get(sort) ?? [];
      addWord(noun, such);
      words.set(sort, such);
    }
  bySort.set(german, words);
  return words;
}

/** "Senats|sprecher", "Air-France-|Chef" */
function opens(word: string, first: string): boolean {
  return word.startsWith(first) && /^(?:-|e?s|e?n)?\p{L}{4,}$/u.test(word.slice(first.length));
}
