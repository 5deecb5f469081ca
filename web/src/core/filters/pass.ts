/** Which claims pass which filters: the one place where a filter is applied. */
import type { GraphView } from '../../../../src/model/views.js';
import { type ClaimTable, meets, NO_DAY } from '../claims/index.js';
import { leavesAt } from './leaves.js';
import { numbered } from './numbered.js';
import type { Filters } from './types.js';

/** What a claim fails by, as bits. */
export const FAILS = { type: 1, end: 2, modality: 4, polarity: 8, speaker: 16, source: 32, time: 64, dispute: 128 } as const;

/** Picture, counts and time ask for the same, and get it once. */
export const failures = keepingLast(allFailures);

/** What is worked out of a table under filters; asked again of the same, it is given again. */
export function keepingLast<T>(workOut: (graph: GraphView, claims: ClaimTable, filters: Filters) => T): typeof workOut {
  const last = new WeakMap<ClaimTable, { graph: GraphView; filters: Filters; result: T }>();
  return (graph, claims, filters) => {
    const known = last.get(claims);
    if (known?.graph === graph && known.filters === filters) return known.result;
    const result = workOut(graph, claims, filters);
    last.set(claims, { graph, filters, result });
    return result;
  };
}

/** For every claim the filters that it does not pass; `0` where it passes all. */
function allFailures(graph: GraphView, claims: ClaimTable, filters: Filters): Readonly<Uint8Array> {
  const { source, target, type, types, disputed } = numbered(graph);
  const hidden = hiddenNodes(graph, filters);
  const hiddenType = Uint8Array.from(types, (value) => (filters.relationTypes.includes(value) ? FAILS.type : 0));
  const ofArrow = new Uint8Array(graph.edges.length);
  for (let i = 0; i < ofArrow.length; i++) {
    const end = (hidden[source[i] ?? -1] ?? 0) | (hidden[target[i] ?? -1] ?? 0);
    const agreed = filters.disputed && disputed[i] === 0;
    ofArrow[i] = (hiddenType[type[i] ?? -1] ?? 0) | (end === 1 ? FAILS.end : 0) | (agreed ? FAILS.dispute : 0);
  }
  const result = new Uint8Array(claims.count);
  for (let i = 0; i < claims.count; i++) result[i] = ofArrow[claims.arrow[i] ?? -1] ?? 0;
  const note = (bit: number, values: readonly string[], column: Uint8Array | Int32Array, fails: (value: string) => boolean) => {
    const failing = Uint8Array.from(values, (value) => (fails(value) ? bit : 0));
    for (let i = 0; i < claims.count; i++) result[i] = (result[i] ?? 0) | (failing[column[i] ?? -1] ?? 0);
  };
  // What is not filtered takes no time.
  const { modalities, polarities, speakers, sources, from, to } = filters;
  if (modalities.length > 0) note(FAILS.modality, claims.modalities, claims.modality, isAmong(modalities));
  if (polarities.length > 0) note(FAILS.polarity, claims.polarities, claims.polarity, isAmong(polarities));
  if (!claims.complete) return result;
  if (speakers.length > 0) note(FAILS.speaker, claims.speakers, claims.speaker, isNotAmong(speakers));
  if (sources.length > 0) note(FAILS.source, claims.sources, claims.source, isNotAmong(sources));
  if (from === null && to === null) return result;
  const isThen = meets(filters);
  for (let i = 0; i < claims.count; i++)
    if (!isThen(claims.from[i] ?? NO_DAY, claims.to[i] ?? NO_DAY)) result[i] = (result[i] ?? 0) | FAILS.time;
  return result;
}

function isAmong(list: readonly string[]): (value: string) => boolean {
  const all = new Set(list);
  return (value) => all.has(value);
}

function isNotAmong(list: readonly string[]): (value: string) => boolean {
  const all = new Set(list);
  return (value) => !all.has(value);
}

/** For every arrow 1 where it passes, and for every node 1 where it has one that does. */
export type Arrows = { edges: Uint8Array; joined: Uint8Array };

/** Asked for by picture and counts. */
export const passingArrows = keepingLast((graph, claims, filters) => arrowsLeft(graph, claims, filters));

/** Which arrows would pass if all types of entities were shown. */
export function arrowsOfAllTypes(graph: GraphView, claims: ClaimTable, filters: Filters): Arrows {
  return arrowsLeft(graph, claims, filters, FAILS.end, hiddenNodes(graph, { ...filters, entityTypes: [] }));
}

/** @param despite failures that do not count. @param hidden nodes whose arrows do not pass, where a hidden end is no failure */
function arrowsLeft(graph: GraphView, claims: ClaimTable, filters: Filters, despite = 0, hidden: Uint8Array | null = null): Arrows {
  const behind = sourcesBehind(graph, claims, failures(graph, claims, filters), despite);
  const least = leastSources(claims, filters);
  const { source, target } = numbered(graph);
  const edges = new Uint8Array(graph.edges.length);
  const joined = new Uint8Array(graph.nodes.length);
  for (let i = 0; i < edges.length; i++) {
    if ((behind[i] ?? 0) < least) continue;
    const [from, to] = [source[i] ?? -1, target[i] ?? -1];
    if (hidden && (hidden[from] === 1 || hidden[to] === 1)) continue;
    edges[i] = 1;
    joined[from] = 1;
    joined[to] = 1;
  }
  return { edges, joined };
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
export function hiddenNodes(graph: GraphView, { entityTypes, out, only, folded }: Filters): Uint8Array {
  const { nodes, edges } = graph;
  const hidden = new Uint8Array(nodes.length);
  if (entityTypes.length > 0) {
    const { nodeType, nodeTypes } = numbered(graph);
    const hiddenType = Uint8Array.from(nodeTypes, (type) => (entityTypes.includes(type) ? 1 : 0));
    for (let i = 0; i < hidden.length; i++) hidden[i] = hiddenType[nodeType[i] ?? -1] ?? 0;
  }
  if (out.length === 0 && only.length === 0 && folded.length === 0) return hidden;
  const [taken, kept, leaves] = [new Set(out), new Set(only), leavesAt(edges, folded)];
  for (const [i, { id }] of nodes.entries()) if (taken.has(id) || leaves.has(id) || (kept.size > 0 && !kept.has(id))) hidden[i] = 1;
  return hidden;
}
