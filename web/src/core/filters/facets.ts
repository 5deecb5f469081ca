/** The live counts beside each filter: what switching a value on gives, under all the other filters. */
import type { GraphView } from '../../../../src/model/views.js';
import type { ClaimTable } from '../claims/index.js';
import { numbered } from './numbered.js';
import { FAILS, failures, leastSources, sourcesBehind } from './pass.js';
import type { Facets, Filters } from './types.js';
import { passing } from './visible.js';

export function facets(graph: GraphView, claims: ClaimTable, filters: Filters): Facets {
  const failed = failures(graph, claims, filters);
  const least = leastSources(claims, filters);
  const { type, types, disputed } = numbered(graph);

  /** Arrows by value, of those that pass when one filter is left out of account. */
  const arrows = (despite: number, values: readonly string[], value: Numbers, of: Numbers | null = null): Record<string, number> => {
    // A claim that passes is one outlet: only where more are asked for is there anything to count.
    const sources = least > 1 ? sourcesBehind(graph, claims, failed, despite) : null;
    const counts = new Int32Array(values.length);
    // Claims of one arrow stand together, so that an arrow counts once for a value.
    const seen = new Int32Array(values.length).fill(-1);
    for (let i = 0; i < claims.count; i++) {
      if (((failed[i] ?? 0) & ~despite) !== 0) continue;
      const arrow = claims.arrow[i] ?? 0;
      if (sources && (sources[arrow] ?? 0) < least) continue;
      const at = value[of ? (of[i] ?? 0) : i] ?? 0;
      if (seen[at] === arrow) continue;
      seen[at] = arrow;
      counts[at] = (counts[at] ?? 0) + 1;
    }
    return Object.fromEntries(values.flatMap((value, i) => (counts[i] ? [[value, counts[i]]] : [])));
  };

  return {
    entityTypes: entityTypes(graph, claims, filters),
    relationTypes: arrows(FAILS.type, types, type, claims.arrow),
    modalities: arrows(FAILS.modality, claims.modalities, claims.modality),
    polarities: arrows(FAILS.polarity, claims.polarities, claims.polarity),
    speakers: arrows(FAILS.speaker, claims.speakers, claims.speaker),
    sources: arrows(FAILS.source, claims.sources, claims.source),
    disputed: arrows(FAILS.dispute, ['agreed', 'disputed'], disputed, claims.arrow).disputed ?? 0,
  };
}

type Numbers = Readonly<Uint8Array> | Readonly<Int32Array>;

function entityTypes(graph: GraphView, claims: ClaimTable, filters: Filters): Facets['entityTypes'] {
  const { nodes } = passing(graph, claims, filters.entityTypes.length > 0 ? { ...filters, entityTypes: [] } : filters);
  const counts: Facets['entityTypes'] = {};
  for (const [i, { type }] of graph.nodes.entries()) if (nodes[i] === 1) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}
