/** Whether a word like "die Partei", "die Fluggesellschaft" may mean something named: by its sort, by its name, or because it was called so. */
import type { German } from '../../lang/de/index.js';
import type { Mention } from '../mentions/index.js';
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
  return cluster.mentions.some((it) => isCalled(it, head, words, german));
}

/** "die Firma Euryza", "die Oppositionspartei CUD", "die Rockband Bon Jovi" */
function isCalled({ group }: Mention, head: string, ends: readonly string[], german: German): boolean {
  return (
    group?.nominals.some(({ lemma }) => {
      const lower = lemma.toLowerCase();
      return german.nouns.find(lemma)?.head === head || ends.some((end) => end.length > 3 && lower.endsWith(end));
    }) ?? false
  );
}

/** Countries that stand as adjectives beside it or before what it is: "die tunesische Fluggesellschaft Tunisair". */
export function homesTold(cluster: Cluster, { names }: German): readonly string[] {
  if (cluster.country !== null) return [cluster.country];
  const keys: string[] = [];
  for (const { group, role } of cluster.mentions)
    if (group && role === 'name')
      for (const { naming, text } of group.adjectives)
        if (naming.opens) for (const { key } of names.countryByAdjective(text)) keys.push(key);
  return keys;
}
