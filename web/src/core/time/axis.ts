/** Which time has the axis: that in which most claims are, or one that somebody has gone into. What lies before and after stands in one bar each. */
import { type ClaimTable, dateOf, NO_DAY } from '../claims/index.js';
import { type Bin, binsOf, inUnits, type Unit } from './bins.js';

/** Days, both included. */
export type Span = { from: number; to: number };

export type Axis = {
  unit: Unit;
  bins: Bin[];
  /** All there is, and what the axis has where nobody goes into it. */
  all: Span;
  core: Span;
};

/** Bars of one unit have most of the room where they hold this share of the claims. */
const MOST_CLAIMS = 0.9;
/** With a bar at each end for the rest, no more than can be told apart. */
const CORE_BARS = 60;

/** @param zoom days that somebody has gone into; `null` for the axis as it is by itself, which is `null` while no days are known */
export function axisOf(claims: ClaimTable, zoom: Span | null): Axis | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const middles: number[] = [];
  for (let i = 0; i < claims.count; i++) {
    const from = claims.from[i] ?? NO_DAY;
    if (from === NO_DAY) continue;
    const to = Math.max(from, claims.to[i] ?? from);
    first = Math.min(first, from);
    last = Math.max(last, to);
    middles.push(Math.floor((from + to) / 2));
  }
  if (!claims.complete || first > last) return null;
  middles.sort((a, b) => a - b);
  const all = { from: first, to: last };
  const core = coreOf(middles, all);
  const seen = zoom ? within(zoom, all) : core;
  const { unit, bins } = binsOf(seen.from, seen.to);
  const [begin, end] = [bins[0]?.from ?? first, bins.at(-1)?.to ?? last];
  const before: Bin[] = (middles[0] ?? begin) < begin ? [{ from: first, to: begin - 1, folded: 'before' }] : [];
  const after: Bin[] = (middles.at(-1) ?? end) > end ? [{ from: end + 1, to: last, folded: 'after' }] : [];
  return { unit, bins: [...before, ...bins, ...after], all, core };
}

/** The finest unit in which so many bars as can be told apart hold almost all claims, and the days of these; all days where none does. */
function coreOf(middles: readonly number[], all: Span): Span {
  for (const unit of ['day', 'month', 'year'] as const) {
    if (inUnits(all.from, all.to, unit, CORE_BARS + 2)) return all;
    const place = { day: (day: number) => day, month: monthOf, year: yearOf }[unit];
    const places = middles.map(place);
    let best = { from: 0, to: -1 };
    for (let from = 0, to = 0; to < places.length; to++) {
      while ((places[to] ?? 0) - (places[from] ?? 0) >= CORE_BARS) from++;
      if (to - from > best.to - best.from) best = { from, to };
    }
    if (best.to - best.from + 1 >= MOST_CLAIMS * middles.length)
      return { from: middles[best.from] ?? all.from, to: middles[best.to] ?? all.to };
  }
  return all;
}

function yearOf(day: number): number {
  return Number(dateOf(day).slice(0, 4));
}

function monthOf(day: number): number {
  return yearOf(day) * 12 + Number(dateOf(day).slice(5, 7));
}

function within({ from, to }: Span, all: Span): Span {
  const begin = Math.min(Math.max(from, all.from), all.to);
  return { from: begin, to: Math.max(begin, Math.min(to, all.to)) };
}

/** What a step changes; `undefined` where there is no further step. */
type Step = Span | null | undefined;

/** Into the period, or where none is chosen back to where most claims are. */
export function nearer({ bins, all, core }: Axis, zoom: Span | null, period: Span | null): Step {
  if (!period) return zoom && covers(zoom, core) ? null : undefined;
  const wished = within(period, all);
  const inner = bins.filter((bin) => !bin.folded);
  const isThere = wished.from <= (inner[0]?.from ?? all.from) && wished.to >= (inner.at(-1)?.to ?? all.to);
  return isThere || covers(wished, all) ? undefined : wished;
}

/** Away from what somebody has gone into one sees four times as much, then what the axis has by itself, then all. */
export function farther({ all, core }: Axis, zoom: Span | null): Step {
  if (!zoom) return covers(core, all) ? undefined : all;
  if (covers(zoom, all)) return undefined;
  const more = Math.ceil((zoom.to - zoom.from + 1) * 1.5);
  const wished = within({ from: zoom.from - more, to: zoom.to + more }, all);
  if (covers(zoom, core)) return all;
  return covers(wished, core) ? null : wished;
}

function covers(one: Span, other: Span): boolean {
  return one.from <= other.from && one.to >= other.to;
}
