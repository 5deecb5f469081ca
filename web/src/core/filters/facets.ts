/** The live counts beside each filter: what switching a value on gives, under all the other filters. */
import type { GraphView } from '../../../../src/model/views.js';
import type { ClaimTable } from '../claims/index.js';
import { countsByName } from '../rows.js';
import { numbered } from './numbered.js';
import { FAILS, failures, leastSources, sourcesBehind } from './pass.js';
import type { Facets, Filters } from './types.js';
import { nodesByType } from './visible.js';

export function facets(graph: GraphView, claims: ClaimTable, filters: Filters): Facets {
  const { type, types, disputed } = numbered(graph);
  const { modalities, polarities, speakers, sources } = claims;
  const left = leavingOut(graph, claims, filters);
  return {
    entityTypes: nodesByType(graph, claims, filters),
    relationTypes: countsByName(types, arrowsBy(type, types.length, left(FAILS.type))),
    modalities: countsByName(modalities, arrowsByClaim(claims.modality, modalities.length, left(FAILS.modality))),
    polarities: countsByName(polarities, arrowsByClaim(claims.polarity, polarities.length, left(FAILS.polarity))),
    speakers: arrowsByClaim(claims.speaker, speakers.length, left(FAILS.speaker)),
    sources: arrowsByClaim(claims.source, sources.length, left(FAILS.source)),
    disputed: arrowsBy(disputed, 2, left(FAILS.dispute))[1] ?? 0,
  };
}

/** The claims that pass when one filter is left out of account; where more than one outlet is asked for, how many stand behind each arrow then. */
type Left = { claims: ClaimTable; failed: Readonly<Uint8Array>; counted: number; behind: Int32Array | null; least: number };

function leavingOut(graph: GraphView, claims: ClaimTable, filters: Filters): (despite: number) => Left {
  const failed = failures(graph, claims, filters);
  const least = leastSources(claims, filters);
  let asked = 0;
  for (let i = 0; i < failed.length; i++) asked |= failed[i] ?? 0;
  // What nothing fails by makes no difference, and of most filters nothing is asked.
  const known = new Map<number, Int32Array>();
  const behind = (despite: number) => {
    const sources = known.get(despite & asked) ?? sourcesBehind(graph, claims, failed, despite);
    known.set(despite & asked, sources);
    return sources;
  };
  // A claim that passes is one outlet: only where more are asked for is there anything to count.
  return (despite) => ({ claims, failed, counted: ~despite, behind: least > 1 ? behind(despite) : null, least });
}

// A loop for each sort of rows: one for all of them takes twice as long.

/** Arrows by a value of their claims; an arrow counts once for a value. */
function arrowsByClaim(
  value: Readonly<Uint8Array> | Readonly<Int32Array>,
  values: number,
  { claims, failed, counted, behind, least }: Left,
): Int32Array {
  const counts = new Int32Array(values);
  // Claims of one arrow stand together, so that it was counted where it was seen last.
  const seen = new Int32Array(values).fill(-1);
  for (let i = 0; i < claims.count; i++) {
    if (((failed[i] ?? 0) & counted) !== 0) continue;
    const arrow = claims.arrow[i] ?? 0;
    if (behind !== null && (behind[arrow] ?? 0) < least) continue;
    const at = value[i] ?? 0;
    if (seen[at] === arrow) continue;
    seen[at] = arrow;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Arrows by a value of their own. */
function arrowsBy(value: Readonly<Uint8Array>, values: number, { claims, failed, counted, behind, least }: Left): Int32Array {
  const counts = new Int32Array(values);
  let last = -1;
  for (let i = 0; i < claims.count; i++) {
    if (((failed[i] ?? 0) & counted) !== 0) continue;
    const arrow = claims.arrow[i] ?? 0;
    if (arrow === last || (behind !== null && (behind[arrow] ?? 0) < least)) continue;
    last = arrow;
    const at = value[arrow] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
