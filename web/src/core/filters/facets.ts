/** The live counts beside each filter: what switching a value on gives, under all the other filters. */
import type { GraphView } from '../../../../src/model/views.js';
import type { ClaimTable } from '../claims/index.js';
import { FAILS, failures, leastSources, sourcesBehind } from './pass.js';
import type { Facets, Filters } from './types.js';
import { visible } from './visible.js';

export function facets(graph: GraphView, claims: ClaimTable, filters: Filters): Facets {
  const failed = failures(graph, claims, filters);
  const least = leastSources(claims, filters);
  const nodes = visible(graph, claims, { ...filters, entityTypes: [] }).nodes;

  /** Arrows by value, of those that pass when one filter is left out of account. */
  const arrows = (despite: number, values: readonly string[], value: (claim: number) => number): Record<string, number> => {
    const sources = sourcesBehind(graph, claims, failed, despite);
    const counts = new Int32Array(values.length);
    // Claims of one arrow stand together, so that an arrow counts once for a value.
    const seen = new Int32Array(values.length).fill(-1);
    for (let i = 0; i < claims.count; i++) {
      const arrow = claims.arrow[i] ?? 0;
      if (((failed[i] ?? 0) & ~despite) !== 0 || (sources[arrow] ?? 0) < least) continue;
      const at = value(i);
      if (seen[at] === arrow) continue;
      seen[at] = arrow;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return Object.fromEntries(values.flatMap((value, i) => (counts[i] ? [[value, counts[i]]] : [])));
  };

  const types = [...new Set(graph.edges.map((arrow) => arrow.type))];
  const typeAt = new Map(types.map((type, i) => [type, i]));
  const typeOf = graph.edges.map((arrow) => typeAt.get(arrow.type) ?? 0);
  return {
    entityTypes: tally(graph.nodes.filter((node) => nodes.has(node.id)).map((node) => node.type)),
    relationTypes: arrows(FAILS.type, types, (i) => typeOf[claims.arrow[i] ?? 0] ?? 0),
    modalities: arrows(FAILS.modality, claims.modalities, (i) => claims.modality[i] ?? 0),
    polarities: arrows(FAILS.polarity, claims.polarities, (i) => claims.polarity[i] ?? 0),
    speakers: arrows(FAILS.speaker, claims.speakers, (i) => claims.speaker[i] ?? 0),
    sources: arrows(FAILS.source, claims.sources, (i) => claims.source[i] ?? 0),
  };
}

function tally<K extends string>(values: readonly K[]): Partial<Record<K, number>> {
  const result: Partial<Record<K, number>> = {};
  for (const value of values) result[value] = (result[value] ?? 0) + 1;
  return result;
}
