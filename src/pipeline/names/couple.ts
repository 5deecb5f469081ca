/** Family names that an article has introduced: "Sonia und Willy Bogner" share one, and what stands behind one is no part of it. */
import type { German } from '../../lang/de/index.js';
import type { NameReading } from '../../lang/de/names/index.js';
import type { Token } from '../tokens/index.js';
import { knownNameAt } from './gazetteer.js';
import type { Name } from './name.js';
import { buildPerson } from './person.js';

/**
 * "Vincio Luna bestreitet das. Die Behörden werfen Luna Menschenhandel vor": a common noun behind a family name begins something else.
 * @param families those that the article introduces with a given name
 */
export function withoutObject(tokens: readonly Token[], names: readonly Name[], families: ReadonlySet<string | null>): Name[] {
  return names.map((name) => {
    const { from, to, type, readings } = name;
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (to - from !== 2 || readings.length > 0 || type === 'Organization' || !first || !last) return name;
    if (!families.has(first.text) || !isCommon(last)) return name;
    return { ...name, type: 'Person', to: from + 1, text: first.text, family: first.text, sex: null, found: 'short' };
  });
}

/** "Gestern traf Anna Berger Karl Huber", "weil Anna Berger Karl Huber lobte": two names in full, one behind the other. */
export function withoutNeighbour(tokens: readonly Token[], names: readonly Name[], german: German): Name[] {
  const all: Name[] = [];
  for (const name of names) {
    const last = all.at(-1);
    // what was taken for a name of its own
    if (last && name.from < last.to) continue;
    const [first, second] = neighboursOf(tokens, name, german) ?? [name];
    all.push(first);
    if (second) all.push(second);
  }
  return all;
}

function neighboursOf(tokens: readonly Token[], { from, to, type, readings }: Name, { names }: German): [Name, Name] | null {
  if (type === 'Place' || readings.length > 0 || to - from < 3) return null;
  const before = tokens[from - 1];
  const opens = before?.class === 'SUB' || (before?.class === 'V' && before.morph.finite);
  let at = from + 1;
  // "Ursula von der Leyen"
  while (tokens[at]?.capital === false) at++;
  const [first, family, next, last] = [tokens[from], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!opens || !first?.naming.given || !family?.capital || family.naming.given !== null || !next) return null;
  const own = buildPerson(tokens, from, at + 1, 'given-name', first.naming.given);
  // "weil Anna Berger Ungarn lobte"
  if (at + 2 === to && next.naming.start?.alone?.readings.some((it) => isActor(it) || (it.sort === 'city' && !next.naming.family))) {
    const words = tokens.map(({ text }) => text);
    const other = knownNameAt(tokens, words, at + 1, names);
    return other ? [own, other] : null;
  }
  if (at + 3 < to || !next.naming.given || next.naming.office || last?.class !== 'NE' || !last.capital) return null;
  return [own, buildPerson(tokens, at + 1, at + 3, 'given-name', next.naming.given)];
}

function isActor({ type, kind }: NameReading): boolean {
  return type === 'Country' || type === 'Organization' || kind === 'capital';
}

/** A noun that the lexicon has or can take apart, and nobody's listed family name. */
function isCommon({ analysis, naming }: Token): boolean {
  const [reading] = analysis.readings;
  return (
    (analysis.step === 'exact' || analysis.step === 'compound') && reading?.pos === 'NOUN' && reading.kind === 'common' && !naming.family
  );
}

/** @param families those that the article introduces with a given name: they are nobody's given name */
export function withSharedFamily(tokens: readonly Token[], names: readonly Name[], families: ReadonlySet<string | null>): Name[] {
  return names.map((name, i) => {
    const other = names[i + 1];
    if (name.type !== 'Person' || other?.type !== 'Person' || !other.family || other.from !== name.to + 1) return name;
    const first = tokens[name.from];
    const joined = tokens[name.to]?.lower === 'und' && name.to === name.from + 1 && other.to > other.from + 1;
    const given = first && first.naming.given !== null && !first.naming.family && tokens[other.from]?.naming.given != null;
    if (!joined || !given || families.has(first.text)) return name;
    return { ...name, text: `${first.text} ${other.family}`, family: other.family, sex: first.naming.given };
  });
}
