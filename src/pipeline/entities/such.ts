/** Whether a word like "die Partei", "die Fluggesellschaft" may mean something named: by its sort, by its name, or because it was called so. */
import type { German } from '../../lang/de/index.js';
import type { Cluster } from './entity.js';

type Kind = NonNullable<ReturnType<German['nouns']['kinds']['get']>>;

/** Also true of what has no row in the list of kinds, and of a place of which nothing is known. */
export function mayBeSuch(cluster: Cluster, head: string, german: German): boolean {
  const kind = german.nouns.kinds.get(head);
  return !kind || (cluster.type === 'Place' && cluster.sort === null) || isOfKind(cluster, head, kind, german);
}

/** Only where something tells that it is one. */
export function isSuch(cluster: Cluster, head: string, german: German): boolean {
  const kind = german.nouns.kinds.get(head);
  return kind !== undefined && isOfKind(cluster, head, kind, german);
}

function isOfKind(cluster: Cluster, head: string, { sorts, words }: Kind, german: German): boolean {
  if (cluster.sort !== null && sorts.includes(cluster.sort)) return true;
  const named = cluster.name.toLowerCase().split(/[\s.-]+/);
  if (named.some((word) => words.some((end) => (end.length > 4 ? word.endsWith(end) : word === end)))) return true;
  return isCalled(cluster, head, words, german);
}

/** Whether it was called by just this word: "die Zeitung Le Monde". */
export function wasCalled(cluster: Cluster, head: string, german: German): boolean {
  return isCalled(cluster, head, [], german);
}

/** "die Firma Euryza", "die Oppositionspartei CUD", "die Rockband Bon Jovi" */
function isCalled(cluster: Cluster, head: string, ends: readonly string[], german: German): boolean {
  for (const lemma of toldOf(cluster, german).lemmas) {
    const lower = lemma.toLowerCase();
    if (german.nouns.find(lemma)?.head === head || ends.some((end) => end.length > 3 && lower.endsWith(end))) return true;
  }
  return false;
}

/** Countries that stand as adjectives beside it or before what it is: "die tunesische Fluggesellschaft Tunisair". */
export function homesTold(cluster: Cluster, german: German): readonly string[] {
  return cluster.country === null ? [...toldOf(cluster, german).homes] : [cluster.country];
}

type Told = { mentions: number; lemmas: Set<string>; homes: Set<string> };
const known = new WeakMap<Cluster, Told>();

/** The nouns and countries it is told with, gone on with when the text has said more of it. */
function toldOf(cluster: Cluster, { names }: German): Told {
  const told = known.get(cluster) ?? { mentions: 0, lemmas: new Set<string>(), homes: new Set<string>() };
  known.set(cluster, told);
  for (; told.mentions < cluster.mentions.length; told.mentions++) {
    const { group, role } = cluster.mentions[told.mentions] ?? {};
    for (const { lemma } of group?.nominals ?? []) told.lemmas.add(lemma);
    if (role !== 'name') continue;
    for (const { naming, text } of group?.adjectives ?? [])
      if (naming.opens) for (const { key } of names.countryByAdjective(text)) told.homes.add(key);
  }
  return told;
}
