/** Family names that an article has introduced: "Sonia und Willy Bogner" share one, and what stands behind one is no part of it. */
import type { Token } from '../tokens/index.js';
import type { Name } from './name.js';

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
