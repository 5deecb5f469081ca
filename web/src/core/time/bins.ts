/** Claims over time, in so many bars as can be told apart. */
import { dateOf, firstDay, NO_DAY } from '../claims/index.js';

export type Unit = 'day' | 'month' | 'year' | 'decade';

/** What is folded is all that lies on one side of the axis. */
export type Bin = { from: number; to: number; folded?: 'before' | 'after' };

/** More bars than this are too thin to be pointed at. */
const MOST_BARS = 62;

/** Whole days, months, years or decades that cover all claims: the finest of them that needs no more bars than can be told apart. */
export function binsOf(first: number, last: number): { unit: Unit; bins: Bin[] } {
  for (const unit of ['day', 'month', 'year'] as const) {
    const bins = inUnits(first, last, unit, MOST_BARS);
    if (bins) return { unit, bins };
  }
  return { unit: 'decade', bins: inUnits(first, last, 'decade', Number.POSITIVE_INFINITY) ?? [] };
}

/** `null` where it would be more than `most`. */
export function inUnits(first: number, last: number, unit: Unit, most: number): Bin[] | null {
  const bins: Bin[] = [];
  for (let from = startOf(first, unit); from <= last; from = next(from, unit)) {
    if (bins.length === most) return null;
    bins.push({ from, to: next(from, unit) - 1 });
  }
  return bins;
}

function startOf(day: number, unit: Unit): number {
  const [year = 0, month = 1] = dateOf(day).split('-').map(Number);
  if (unit === 'day') return day;
  if (unit === 'month') return dayOf(year, month);
  return dayOf(unit === 'year' ? year : Math.floor(year / 10) * 10, 1);
}

function next(day: number, unit: Unit): number {
  const [year = 0, month = 1] = dateOf(day).split('-').map(Number);
  if (unit === 'day') return day + 1;
  if (unit === 'month') return month === 12 ? dayOf(year + 1, 1) : dayOf(year, month + 1);
  return dayOf(year + (unit === 'year' ? 1 : 10), 1);
}

function dayOf(year: number, month: number): number {
  return firstDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
}

/** Which bar a claim stands in: that of the middle of its time. `-1` where it has none. */
export function binOf(bins: readonly Bin[], from: number, to: number): number {
  if (from === NO_DAY) return -1;
  const day = Math.floor((from + Math.max(from, to)) / 2);
  let [low, high] = [0, bins.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const bin = bins[middle];
    if (!bin) break;
    if (day < bin.from) high = middle - 1;
    else if (day > bin.to) low = middle + 1;
    else return middle;
  }
  return -1;
}
