/** What passes the filters as rows, and their order. */
import type { Ontology } from '../../../../src/model/ontology.js';
import type { ArrowView, GraphView } from '../../../../src/model/views.js';
import type { Visible } from '../filters/index.js';
import { displayName } from '../language/names.js';
import type { LanguageCode } from '../language/types.js';
import type { ArrowColumn, ArrowRow, NodeColumn, NodeRow, Sort } from './types.js';

export function arrowRows(graph: GraphView, shown: Visible, ontology: Ontology, language: LanguageCode): ArrowRow[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return graph.edges.flatMap((arrow) => {
    const [source, target] = [nodes.get(arrow.source), nodes.get(arrow.target)];
    if (!shown.edges.has(arrow.id) || !source || !target) return [];
    const type = ontology.relations[arrow.type].name[language];
    return [{ arrow, source, target, names: { source: displayName(source, language), type, target: displayName(target, language) } }];
  });
}

export function nodeRows(graph: GraphView, shown: Visible, ontology: Ontology, language: LanguageCode): NodeRow[] {
  const neighbours = new Map<string, Set<string>>();
  const note = (one: string, other: string) => {
    const known = neighbours.get(one);
    if (known) known.add(other);
    else neighbours.set(one, new Set([other]));
  };
  for (const arrow of graph.edges) {
    if (!shown.edges.has(arrow.id)) continue;
    note(arrow.source, arrow.target);
    note(arrow.target, arrow.source);
  }
  return graph.nodes
    .filter((node) => shown.nodes.has(node.id))
    .map((node) => ({
      node,
      names: { name: displayName(node, language), type: ontology.entities[node.type].name[language] },
      neighbours: neighbours.get(node.id)?.size ?? 0,
    }));
}

/** How far what an arrow says is certain, the firmest first: the share of its claims that simply assert it. */
const certainty = ({ claims, modalities }: ArrowView): number => (modalities.asserted ?? 0) / Math.max(1, claims);
const affirmed = ({ claims, polarities }: ArrowView): number => (polarities.positive ?? 0) / Math.max(1, claims);

type Key = string | number;

const ARROW_KEYS: Record<ArrowColumn, (row: ArrowRow) => Key> = {
  source: (row) => row.names.source,
  type: (row) => row.names.type,
  target: (row) => row.names.target,
  claims: ({ arrow }) => arrow.claims,
  sources: ({ arrow }) => arrow.sources,
  certainty: ({ arrow }) => certainty(arrow),
  polarity: ({ arrow }) => affirmed(arrow),
  date: ({ arrow }) => arrow.lastDate ?? '',
};

const NODE_KEYS: Record<NodeColumn, (row: NodeRow) => Key> = {
  name: (row) => row.names.name,
  type: (row) => row.names.type,
  claims: ({ node }) => node.claims,
  articles: ({ node }) => node.articles,
  neighbours: (row) => row.neighbours,
};

export function sortArrows(rows: readonly ArrowRow[], sort: Sort<ArrowColumn>, language: LanguageCode): ArrowRow[] {
  return sorted(rows, ARROW_KEYS[sort.column], ({ arrow }) => arrow.id, sort.descending, language);
}

export function sortNodes(rows: readonly NodeRow[], sort: Sort<NodeColumn>, language: LanguageCode): NodeRow[] {
  return sorted(rows, NODE_KEYS[sort.column], ({ node }) => node.id, sort.descending, language);
}

/** Equal keys stay in the order of their ids whichever way the column runs, so that turning it round turns nothing else. */
export function sorted<R>(
  rows: readonly R[],
  key: (row: R) => Key,
  id: (row: R) => string,
  descending: boolean,
  language: LanguageCode,
): R[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: key(row), id: id(row) }));
  keyed.sort((a, b) => {
    const order = typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : compare(String(a.key), String(b.key));
    return order * sign || (a.id < b.id ? -1 : 1);
  });
  return keyed.map(({ row }) => row);
}
