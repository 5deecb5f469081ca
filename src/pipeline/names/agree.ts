/** What an article calls by one name is of one type: where the tagger took it for several, the commonest counts, and family names that it has introduced stay such. */
import type { ReadSentence } from '../tokens/index.js';
import type { Name } from './name.js';

type Counts = Map<Name['type'], number>;

export function agreeOnTypes(read: readonly ReadSentence[], sentences: readonly Name[][]): Name[][] {
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
    if (families.has(name.text) && isTakenForTown(name, read[name.sentence])) return asPerson(name);
    if (name.found !== 'tagged' || name.readings.length > 0) return name;
    return ofType(name, families.has(name.text) ? 'Person' : commonest(counts.get(name.text)));
  };
  return sentences.map((names) => names.map(agreed));
}

/** Where somebody is: behind these the town of a name is meant. */
const WHERE = /^(?:in|nach|aus)$/;

/** "sich bei Verdonk entschuldigen", "Bago soll im Gefängnis gewesen sein": a town, or what stands like one, with the family name of somebody. */
function isTakenForTown({ type, readings, from, to, found }: Name, sentence: ReadSentence | undefined): boolean {
  if (type !== 'Place' || to - from > 1 || (found !== 'pattern' && found !== 'gazetteer')) return false;
  const city = readings.every(({ kind, sort }) => kind === 'name' && sort === 'city');
  return city && !WHERE.test(sentence?.tokens[from - 1]?.lower ?? '');
}

function asPerson(name: Name): Name {
  return { ...name, type: 'Person', readings: [], family: name.text, found: 'tagged' };
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
