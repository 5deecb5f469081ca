import { firstDay, lastDay, NO_DAY } from '../../core/claims/index.js';
import { filtersAtom } from '../../core/filters/index.js';
import { axisAtom, farther, nearer, zoomAtom } from '../../core/time/index.js';

/** Goes into the chosen period, or away from what one has gone into; nothing where there is no way. */
export function zoomTime(way: 'nearer' | 'farther'): void {
  const to = wayOf(way);
  if (to !== undefined) zoomAtom.set(to);
}

/** What a step would change. */
export function wayOf(way: 'nearer' | 'farther') {
  const [axis, zoom, { from, to }] = [axisAtom.get(), zoomAtom.get(), filtersAtom.get()];
  if (!axis) return undefined;
  const [begin, end] = [firstDay(from), lastDay(to)];
  const period = { from: begin === NO_DAY ? axis.all.from : begin, to: end === NO_DAY ? axis.all.to : end };
  return way === 'farther' ? farther(axis, zoom) : nearer(axis, zoom, from === null && to === null ? null : period);
}
