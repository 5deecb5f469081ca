/** What an arrow's look says about its claims. */
import type { ArrowView } from '../../../../src/model/views.js';
import { mix } from './colour.js';
import type { Palette, Quad } from './types.js';

/** None of its claims says that it has happened or holds. */
export function isTentative(arrow: Pick<ArrowView, 'modalities'>): boolean {
  return (arrow.modalities.asserted ?? 0) === 0;
}

/** `denied`: every claim says that it does not hold; `disputed`: some say so and some the opposite. */
export function mark(arrow: ArrowView): 'denied' | 'disputed' | null {
  const negative = arrow.polarities.negative ?? 0;
  if (negative === 0) return null;
  return (arrow.polarities.positive ?? 0) > 0 ? 'disputed' : 'denied';
}

export function arrowColour(arrow: Pick<ArrowView, 'modalities'>, quad: Quad, palette: Palette): string {
  const full = palette.quad[quad];
  return isTentative(arrow) ? mix(full, palette.canvas, 0.45) : full;
}
