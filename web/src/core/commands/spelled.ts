/** Nodes by the words of their names. In a graph of many thousands a question is answered between two letters, so that the words are put in order once. */
import type { GraphView, NodeView } from '../../../../src/model/views.js';
import { wordsOf } from './stems.js';

type Spelled = {
  /** The words of all names of the nodes, in any spelling, by place in the graph's list. */
  names: readonly (readonly string[])[];
  /** All those words in their order, and whose each is. */
  words: readonly string[];
  owners: Int32Array;
};

const known = new WeakMap<GraphView, Spelled>();

/** Made once for each graph, and not with every letter. */
function spelledIn(graph: GraphView): Spelled {
  const made = known.get(graph) ?? spell(graph);
  known.set(graph, made);
  return made;
}

function spell({ nodes }: GraphView): Spelled {
  const names = nodes.map(({ name, nameEn = '', aliases }) => wordsOf([name, nameEn, ...aliases].join(' ')));
  const all = names.flatMap((words, owner) => [...new Set(words)].map((word) => ({ word, owner })));
  all.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.owner - b.owner));
  return { names, words: all.map(({ word }) => word), owners: Int32Array.from(all, ({ owner }) => owner) };
}

/** Places of the nodes that have a word in their names that begins so. */
function beginning({ words, owners }: Spelled, text: string): Set<number> {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  const found = new Set<number>();
  for (let i = low; words[i]?.startsWith(text); i++) found.add(owners[i] ?? -1);
  return found;
}

/** Ids of the nodes that have a word in their names that begins so. */
export function nodesBeginning(graph: GraphView, text: string): Set<string> {
  return new Set([...beginning(spelledIn(graph), text)].flatMap((place) => graph.nodes[place]?.id ?? []));
}

/** The strongest node that has words in its names for all of these; whole words before beginnings. */
export function nodeNamed(graph: GraphView, words: readonly string[], without?: string): NodeView | null {
  const spelled = spelledIn(graph);
  const [fewest, ...others] = words.map((word) => beginning(spelled, word)).sort((a, b) => a.size - b.size);
  let best: { node: NodeView; whole: number; place: number } | null = null;
  for (const place of fewest ?? []) {
    const node = graph.nodes[place];
    if (!node || node.id === without || !others.every((set) => set.has(place))) continue;
    const whole = words.filter((word) => spelled.names[place]?.includes(word)).length;
    const order = best ? whole - best.whole || node.claims - best.node.claims || best.place - place : 1;
    if (order > 0) best = { node, whole, place };
  }
  return best?.node ?? null;
}

/**
 * The node that as many of these words as can be name together, those beside each other; of what names alike it is the one of that very name, then the
 * strongest. Words that it leaves over come along.
 */
export function nodeAmong(graph: GraphView, words: readonly string[]): { node: NodeView; left: readonly string[] } | null {
  const whole = nodeNamed(graph, words);
  if (whole) return { node: whole, left: [] };
  for (let length = words.length - 1; length > 0; length--) {
    const found = Array.from({ length: words.length - length + 1 }, (_, at) => {
      const run = words.slice(at, at + length);
      const node = nodeNamed(graph, run);
      const names = node ? wordsOf([node.name, node.nameEn ?? '', ...node.aliases].join(' ')) : [];
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
