/** The histogram below the graph: claims that pass every filter but time itself, by when and by kind. */

import type { Ontology } from '../../../../src/model/ontology.js';
import type { GraphView } from '../../../../src/model/views.js';
import type { Quad } from '../appearance/types.js';
import { atom, derive } from '../atom.js';
import { type ClaimTable, claimsAtom, NO_DAY } from '../claims/index.js';
import { worldAtom } from '../data/index.js';
import { filtersAtom } from '../filters/index.js';
import { FAILS, failures } from '../filters/pass.js';
import type { Filters } from '../filters/types.js';
import { type Axis, axisOf, type Span } from './axis.js';
import { type Bin, binOf, type Unit } from './bins.js';

export { type Axis, axisOf, farther, nearer, type Span } from './axis.js';
export type { Bin, Unit } from './bins.js';
export { ticksOf } from './ticks.js';

export type Bar = Bin & { counts: Partial<Record<Quad, number>>; total: number };
export type Histogram = {
  unit: Unit;
  bars: Bar[];
  /** Claims of which no day is known. */
  undated: number;
};

/** The bars stay where they are whatever is filtered; only their heights change. */
export function histogram(graph: GraphView, claims: ClaimTable, filters: Filters, ontology: Ontology, { unit, bins }: Axis): Histogram {
  const bars: Bar[] = bins.map((bin) => ({ ...bin, counts: {}, total: 0 }));
  const failed = failures(graph, claims, filters);
  let undated = 0;
  for (let i = 0; i < claims.count; i++) {
    if ((failed[i] ?? 0) & ~FAILS.time) continue;
    const from = claims.from[i] ?? NO_DAY;
    const bar = bars[binOf(bins, from, claims.to[i] ?? from)];
    const arrow = graph.edges[claims.arrow[i] ?? -1];
    if (!bar || !arrow) {
      undated++;
      continue;
    }
    const { quad } = ontology.relations[arrow.type];
    bar.counts[quad] = (bar.counts[quad] ?? 0) + 1;
    bar.total++;
  }
  return { unit, bars, undated };
}

/** The days that somebody has gone into; `null` for the axis as it is by itself. */
export const zoomAtom = atom<Span | null>(null);

export const axisAtom = derive([claimsAtom, zoomAtom], (claims, zoom) => claims && axisOf(claims, zoom));

export const histogramAtom = derive([worldAtom, claimsAtom, filtersAtom, axisAtom], (world, claims, filters, axis) =>
  world.status === 'ready' && claims && axis ? histogram(world.value.graph, claims, filters, world.value.ontology, axis) : null,
);

/** Which bars a time meets: the first and the last, or all where none is set. */
export function barsWithin(bars: readonly Bin[], from: number, to: number): [first: number, last: number] {
  const first = from === NO_DAY ? 0 : bars.findIndex((bar) => bar.to >= from);
  const last = to === NO_DAY ? bars.length - 1 : bars.findLastIndex((bar) => bar.from <= to);
  return [first < 0 ? bars.length : first, last];
}
