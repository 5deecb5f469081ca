/** What an article calls by one name is of one type: where the tagger took it for several, the commonest counts, and family names that it has introduced stay such. */
import type { Name } from './name.js';

type Counts = Map<Name['type'], number>;

export function agreeOnTypes(sentences: readonly Name[][]): Name[][] {
  const counts = new Map<string, Counts>();
  const families = familiesOf(sentences);
  for (const names of sentences)
    for (const { text, type, readings } of names) {
      if (readings.length > 0) continue;
      const types: Counts = counts.get(text) ?? new Map();
      types.set(type, (types.get(type) ?? 0) + 1);
      counts.set(text, types);
    }
  const agreed = (name: Name): Name => {
    if (name.found !== 'tagged' || name.readings.length > 0) return name;
    return ofType(name, families.has(name.text) ? 'Person' : commonest(counts.get(name.text)));
  };
  return sentences.map((names) => names.map(agreed));
}

/** Family names that the article introduces with a given name. */
export function familiesOf(sentences: readonly Name[][]): Set<string | null> {
  return new Set(sentences.flatMap((names) => names.flatMap((it) => (it.type === 'Person' && it.to - it.from > 1 ? [it.family] : []))));
}

/** The first where two are as common. */
function commonest(types: Counts | undefined): Name['type'] | null {
  return types ? [...types].reduce((best, it) => (it[1] > best[1] ? it : best))[0] : null;
}

function ofType(name: Name, type: Name['type'] | null): Name {
  if (type === null || type === name.type) return name;
  return { ...name, type, family: type === 'Person' ? (name.text.split(' ').at(-1) ?? null) : null };
}
