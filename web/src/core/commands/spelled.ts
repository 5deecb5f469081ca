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
