/** What an article calls by one name is of one type: where the tagger took it for several, the commonest counts, and family names that it has introduced stay such. */
import type { Name } from './name.js';

export function agreeOnTypes(sentences: readonly Name[][]): Name[][] {
  const counts = new Map<string, Map<Name['type'], number>>();
  const families = new Set(sentences.flat().flatMap((name) => (name.type === 'Person' && name.to - name.from > 1 ? [name.family] : [])));
  for (const { text, type, readings } of sentences.flat()) {
    if (readings.length > 0) continue;
    const types = counts.get(text) ?? new Map<Name['type'], number>();
    types.set(type, (types.get(type) ?? 0) + 1);
    counts.set(text, types);
  }
  return sentences.map((names) =>
    names.map((name) => (families.has(name.text) ? ofType(name, 'Person') : ofType(name, commonest(counts.get(name.text))))),
  );
}

/** The first where two are as common. */
function commonest(types: ReadonlyMap<Name['type'], number> | undefined): Name['type'] | null {
  return types ? [...types].reduce((best, it) => (it[1] > best[1] ? it : best))[0] : null;
}

function ofType(name: Name, type: Name['type'] | null): Name {
  if (type === null || type === name.type || name.found !== 'tagged' || name.readings.length > 0) return name;
  return { ...name, type, family: type === 'Person' ? (name.text.split(' ').at(-1) ?? null) : null };
}
