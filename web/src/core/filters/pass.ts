/** Which claims pass which filters: the one place where a filter is applied. */
import type { GraphView } from '../../../../src/model/views.js';
import { type ClaimTable, meets, NO_DAY } from '../claims/index.js';
import { leavesAt } from './leaves.js';
import { numbered } from './numbered.js';
import type { Filters } from './types.js';

/** What a claim fails by, as bits. */
export const FAILS = { type: 1, end: 2, modality: 4, polarity: 8, speaker: 16, source: 32, time: 64, dispute: 128 } as const;

const last = new WeakMap<ClaimTable, { graph: GraphView; filters: Filters; result: Uint8Array }>();

/** For every claim the filters that it does not pass; `0` where it passes all. Picture, counts and time ask for the same, and get it once. */
export function failures(graph: GraphView, claims: ClaimTable, filters: Filters): Readonly<Uint8Array> {
  const known = last.get(claims);
  if (known?.graph === graph && known.filters === filters) return known.result;
  const result = allFailures(graph, claims, filters);
  last.set(claims, { graph, filters, result });
  return result;
}

function allFailures(graph: GraphView, claims: ClaimTable, filters: Filters): Uint8Array {
  const { source: sourceOf, target: targetOf, type: typeOf, types, disputed } = numbered(graph);
  const hidden = hiddenNodes(graph, filters);
  const type = bits(types, (value) => isIn(filters.relationTypes, value), FAILS.type);
  const ofArrow = new Uint8Array(graph.edges.length);
  for (let i = 0; i < ofArrow.length; i++) {
    const end = at(hidden, sourceOf[i]) | at(hidden, targetOf[i]);
    const agreed = filters.disputed && disputed[i] === 0;
    ofArrow[i] = at(type, typeOf[i]) | (end ? FAILS.end : 0) | (agreed ? FAILS.dispute : 0);
  }
  const modality = bits(claims.modalities, (value) => isIn(filters.modalities, value), FAILS.modality);
  const polarity = bits(claims.polarities, (value) => isIn(filters.polarities, value), FAILS.polarity);
  const chosen = (wanted: readonly string[]) => {
    const all = new Set(wanted);
    return (value: string) => claims.complete && all.size > 0 && !all.has(value);
  };
  const speaker = bits(claims.speakers, chosen(filters.speakers), FAILS.speaker);
  const source = bits(claims.sources, chosen(filters.sources), FAILS.source);
  const timed = claims.complete && (filters.from !== null || filters.to !== null);
  const result = new Uint8Array(claims.count);
  for (let i = 0; i < claims.count; i++) {
    result[i] =
      at(ofArrow, claims.arrow[i]) |
      at(modality, claims.modality[i]) |
      at(polarity, claims.polarity[i]) |
      at(speaker, claims.speaker[i]) |
      at(source, claims.source[i]);
  }
  if (!timed) return result;
  const isThen = meets(filters);
  for (let i = 0; i < claims.count; i++)
    if (!isThen(claims.from[i] ?? NO_DAY, claims.to[i] ?? NO_DAY)) result[i] = (result[i] ?? 0) | FAILS.time;
  return result;
}

/** How many outlets stand behind each arrow, by the claims that fail nothing but what `despite` names. */
export function sourcesBehind(graph: GraphView, claims: ClaimTable, failed: Readonly<Uint8Array>, despite = 0): Int32Array {
  const result = new Int32Array(graph.edges.length);
  // Claims of one arrow stand together, so that an outlet counts anew where it was last seen under another arrow.
  const seen = new Int32Array(claims.sources.length).fill(-1);
  for (let i = 0; i < claims.count; i++) {
    if ((failed[i] ?? 0) & ~despite) continue;
    const arrow = claims.arrow[i] ?? 0;
    const source = claims.source[i] ?? 0;
    if (seen[source] === arrow) continue;
    seen[source] = arrow;
    result[arrow] = (result[arrow] ?? 0) + 1;
  }
  return result;
}

/** Before the facts have come nothing is known of outlets, and so nothing is filtered by them. */
export function leastSources(claims: ClaimTable, { minSources }: Filters): number {
  return claims.complete ? minSources : 1;
}

/** For every node 1 where it does not pass by itself, whatever is said of its arrows. */
export function hiddenNodes({ nodes, edges }: GraphView, { entityTypes, out, only, folded }: Filters): Uint8Array {
  const hidden = new Uint8Array(nodes.length);
  if (entityTypes.length === 0 && out.length === 0 && only.length === 0 && folded.length === 0) return hidden;
  const types = new Set<string>(entityTypes);
  const [taken, kept, leaves] = [new Set(out), new Set(only), leavesAt(edges, folded)];
  for (const [i, { id, type }] of nodes.entries())
    if (types.has(type) || taken.has(id) || leaves.has(id) || (kept.size > 0 && !kept.has(id))) hidden[i] = 1;
  return hidden;
}

function bits(values: readonly string[], fails: (value: string) => boolean, bit: number): Uint8Array {
  return Uint8Array.from(values, (value) => (fails(value) ? bit : 0));
}

function isIn(list: readonly string[], value: string): boolean {
  return list.includes(value);
}

function at(column: Uint8Array, place: number | undefined): number {
  return column[place ?? -1] ?? 0;
}
