/** The live counts beside each filter: what switching it on gives, under all the other filters. */
import type { GraphView } from '../../../../src/model/views.js';
import { keysOf } from '../keys.js';
import type { Facets, Filters } from './types.js';
import { arrowsThrough, nodesByType, visible } from './visible.js';

export function facets(graph: GraphView, filters: Filters): Facets {
  const anyNode = visible(graph, { ...filters, entityTypes: [] }).nodes;
  const shown = nodesByType(graph, filters);
  const through = (except: 'relationTypes' | 'modalities' | 'polarities') => arrowsThrough(graph, filters, shown, except);
  return {
    entityTypes: tally(graph.nodes.filter((node) => anyNode.has(node.id)).map((node) => node.type)),
    relationTypes: tally(through('relationTypes').map((arrow) => arrow.type)),
    modalities: tally(through('modalities').flatMap((arrow) => presentIn(arrow.modalities))),
    polarities: tally(through('polarities').flatMap((arrow) => presentIn(arrow.polarities))),
  };
}

function presentIn<K extends string>(counts: Partial<Record<K, number>>): K[] {
  return keysOf(counts).filter((key) => (counts[key] ?? 0) > 0);
}

function tally<K extends string>(values: readonly K[]): Partial<Record<K, number>> {
  const result: Partial<Record<K, number>> = {};
  for (const value of values) result[value] = (result[value] ?? 0) + 1;
  return result;
}
