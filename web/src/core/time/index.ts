/** The histogram below the graph: claims that pass every filter but time itself, by when and by kind. */

import type { Ontology } from '../../../../src/model/ontology.js';
import type { GraphView } from '../../../../src/model/views.js';
import type { Quad } from '../appearance/types.js';
import { atom, derive } from '../atom.js';
import { type ClaimTable, claimsAtom, NO_DAY } from '../claims/index.js';
import { worldAtom } from '../data/index.js';
import { toldFiltersAtom } from '../filters/index.js';
import { numbered } from '../filters/numbered.js';
import { FAILS, failures } from '../filters/pass.js';
import type { Filters } from '../filters/types.js';
import { keysOf } from '../keys.js';
import { countsByName } from '../rows.js';
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
export function histogram(graph: GraphView, claims: ClaimTable, filters: Filters, ontology: Ontology, axis: Axis): Histogram {
  const { unit, bins } = axis;
  const quads = keysOf(ontology.quad);
  const kinds = quads.length;
  const { type, types } = numbered(graph);
  const quadOf = Uint8Array.from(types, (one) => quads.indexOf(ontology.relations[one].quad));
  const failed = failures(graph, claims, filters);
  const barOf = barsOf(claims, axis);
  // By bar and kind; a last bar is for what has no day.
  const counts = new Int32Array((bins.length + 1) * kinds);
  for (let i = 0; i < claims.count; i++) {
    if (((failed[i] ?? 0) & ~FAILS.time) !== 0) continue;
    const at = (barOf[i] ?? 0) * kinds + (quadOf[type[claims.arrow[i] ?? -1] ?? -1] ?? 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const bars = bins.map((bin, i) => barWith(bin, quads, counts.subarray(i * kinds, (i + 1) * kinds)));
  return { unit, bars, undated: sum(counts.subarray(bins.length * kinds)) };
}

function barWith(bin: Bin, quads: readonly Quad[], counts: Int32Array): Bar {
  return { ...bin, counts: countsByName(quads, counts), total: sum(counts) };
}

function sum(counts: Int32Array): number {
  return counts.reduce((all, one) => all + one, 0);
}

const placed = new WeakMap<Axis, { claims: ClaimTable; bars: Int32Array }>();

/** Which bar each claim stands in, looked up once for an axis; behind the last one where it has none. */
function barsOf(claims: ClaimTable, axis: Axis): Int32Array {
  const known = placed.get(axis);
  if (known?.claims === claims) return known.bars;
  const bars = new Int32Array(claims.count);
  for (let i = 0; i < bars.length; i++) {
    const from = claims.from[i] ?? NO_DAY;
    const bar = binOf(axis.bins, from, claims.to[i] ?? from);
    bars[i] = bar < 0 ? axis.bins.length : bar;
  }
  placed.set(axis, { claims, bars });
  return bars;
}

/** The days that somebody has gone into; `null` for the axis as it is by itself. */
export const zoomAtom = atom<Span | null>(null);

export const axisAtom = derive([claimsAtom, zoomAtom], (claims, zoom) => claims && axisOf(claims, zoom));

export const histogramAtom = derive([worldAtom, claimsAtom, toldFiltersAtom, axisAtom], (world, claims, filters, axis) =>
  world.status === 'ready' && claims && axis ? histogram(world.value.graph, claims, filters, world.value.ontology, axis) : null,
);

/** Which bars a time meets: the first and the last, or all where none is set. */
export function barsWithin(bars: readonly Bin[], from: number, to: number): [first: number, last: number] {
  const first = from === NO_DAY ? 0 : bars.findIndex((bar) => bar.to >= from);
  const last = to === NO_DAY ? bars.length - 1 : bars.findLastIndex((bar) => bar.from <= to);
  return [first < 0 ? bars.length : first, last];
}
