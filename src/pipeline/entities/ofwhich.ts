/** Whose office it is where only the office's own word tells: "Polizeisprecher Karl Huber" speaks for the police of the article. */
import type { German } from '../../lang/de/index.js';
import { plainKey } from '../../model/name-key.js';
import type { Mention } from '../mentions/index.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';

/** "Senatssprecher", "Gewerkschaftsvorstand", "Air-France-Chef": the first part calls something that the article speaks of. */
export function calledByOffice({ office, start }: Mention, memory: Memory, german: German): Cluster | null {
  if (office?.found.term.kind !== 'office') return null;
  const word = office.token.text.toLowerCase();
  const called = memory.clusters.filter(
    (it) => isCallable(it) && wordsOf(it, german).some((first) => word.startsWith(first) && opens(word, first)),
  );
  return memory.latest(called, start) ?? null;
}

/** "Oberstaatsanwalt", "Richter": the body of the kind that such an office is in. */
export function bodyOfOffice({ office, start }: Mention, memory: Memory, german: German): Cluster | null {
  const body = office?.found.term.body;
  if (!body) return null;
  const sorts = [...german.nouns.kinds].flatMap(([noun, kind]) => (noun.toLowerCase() === body ? kind.sorts : []));
  const is = (sort: string | null) => sort !== null && (sort.endsWith(body) || sorts.includes(sort));
  const such = memory.clusters.filter((it) => it.type === 'Organization' && (is(it.sort) || it.mentions.some(({ sort }) => is(sort))));
  return memory.latest(such, start) ?? null;
}

/** "Merkels Sprecher", "sein Stellvertreter", "der Nachfolger von Huber": of what that person has an office. */
export function throughPerson({ office }: Mention, person: Cluster): Cluster {
  const { kind, level } = office?.found.term ?? {};
  if (person.type !== 'Person' || kind !== 'office' || level === 'counterpart') return person;
  return person.holdings.findLast(({ owner }) => owner !== null && owner.type !== 'Person')?.owner ?? person;
}

function isCallable({ type }: Cluster): boolean {
  return type === 'Organization' || type === 'Place';
}

const SHORTEST = 5;

type Words = { mentions: number; sort: string | null; words: readonly string[] };
const known = new WeakMap<Cluster, Words>();

/** Found anew when the text has said more of it. */
function wordsOf(cluster: Cluster, german: German): readonly string[] {
  const before = known.get(cluster);
  if (before && before.mentions === cluster.mentions.length && before.sort === cluster.sort) return before.words;
  const words = [...new Set(wordsFor(cluster, german))];
  known.set(cluster, { mentions: cluster.mentions.length, sort: cluster.sort, words });
  return words;
}

/** Its names, the noun before a name ("Gewerkschaft Verdi"), and what things of its sort are called. */
function wordsFor(cluster: Cluster, german: German): string[] {
  const words = cluster.mentions.flatMap(({ role, type, name, token, group }) => {
    if (role === 'adjective' || role === 'modifier') return [];
    const noun = group && group.head.class === 'N' && group.head !== token ? [group.head.lemma] : [];
    const own = role !== 'name' ? [token?.lemma ?? ''] : type === 'Place' ? [] : [plainKey(name).replaceAll(' ', '-')];
    return [...noun, ...own];
  });
  const { sort } = cluster;
  const sorts = [...german.nouns.kinds].flatMap(([noun, kind]) => (sort && kind.sorts.includes(sort) ? [noun] : []));
  return [...words, ...sorts].map((it) => it.toLowerCase()).filter((it) => it.length >= SHORTEST);
}

/** "Senats|sprecher", "Air-France-|Chef" */
function opens(word: string, first: string): boolean {
  return word.startsWith(first) && /^(?:-|e?s|e?n)?\p{L}{4,}$/u.test(word.slice(first.length));
}
