/** "Sonia und Willy Bogner": a given name alone has the family name of who is named with it. */
import type { Token } from '../tokens/index.js';
import type { Name } from './name.js';

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
