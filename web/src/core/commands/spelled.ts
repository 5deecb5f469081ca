import type { GraphView, NodeView } from '../../../../src/model/views.js';
import { wordsOf } from './stems.js';

/** The words of all names of the nodes, in any spelling, by id. */
export type Spelled = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<GraphView, Spelled>();

/** Made once for each graph, and not with every letter. */
export function spelledIn(graph: GraphView): Spelled {
  const made =
    known.get(graph) ??
    new Map(graph.nodes.map(({ id, name, nameEn = '', aliases }) => [id, wordsOf([name, nameEn, ...aliases].join(' '))]));
  known.set(graph, made);
  return made;
}

/** The strongest node that has words in its names for all of these; whole words before beginnings. */
export function nodeNamed(graph: GraphView, words: readonly string[], without?: string): NodeView | null {
  const spelled = spelledIn(graph);
  let best: { node: NodeView; whole: number } | null = null;
  for (const node of graph.nodes) {
    if (node.id === without) continue;
    const names = spelled.get(node.id) ?? [];
    if (!words.every((word) => names.some((name) => name.startsWith(word)))) continue;
    const whole = words.filter((word) => names.includes(word)).length;
    if (!best || whole > best.whole || (whole === best.whole && node.claims > best.node.claims)) best = { node, whole };
  }
  return best?.node ?? null;
}

/**
 * The node that as many of these words as can be name together, those beside each other; of what names alike it is the one of that very name, then the
 * strongest. Words that it leaves over come along.
 */
export function nodeAmong(graph: GraphView, words: readonly string[]): { node: NodeView; left: readonly string[] } | null {
  const whole = nodeNamed(graph, words);
  if (whole && words.length > 0) return { node: whole, left: [] };
  const spelled = spelledIn(graph);
  for (let length = words.length - 1; length > 0; length--) {
    const found = Array.from({ length: words.length - length + 1 }, (_, at) => {
      const run = words.slice(at, at + length);
      const node = nodeNamed(graph, run);
      const names = node ? (spelled.get(node.id) ?? []) : [];
      // The beginning of a name is no name while other words stand beside it.
      if (!node || !run.every((word) => names.includes(word))) return [];
      const isSame = [node.name, node.nameEn ?? ''].some((name) => wordsOf(name).join(' ') === run.join(' '));
      return [{ node, left: [...words.slice(0, at), ...words.slice(at + length)], isSame }];
    }).flat();
    const [best] = found.sort((a, b) => Number(b.isSame) - Number(a.isSame) || b.node.claims - a.node.claims);
    if (best) return best;
  }
  return null;
}
