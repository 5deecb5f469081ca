/** What an arrow's look says about its claims. */
import type { ArrowView } from '../../../../src/model/views.js';
import { mix } from './colour.js';
import type { Palette, Quad } from './types.js';

/** None of its claims says that it has happened or holds. */
export function isTentative(arrow: ArrowView): boolean {
  return (arrow.modalities.asserted ?? 0) === 0;
}

/** `denied`: every claim says that it does not hold; `disputed`: some say so and some the opposite. */
export function mark(arrow: ArrowView): 'denied' | 'disputed' | null {
  const negative = arrow.polarities.negative ?? 0;
  if (negative === 0) return null;
  return (arrow.polarities.positive ?? 0) > 0 ? 'disputed' : 'denied';
}

export function arrowColour(arrow: ArrowView, quad: Quad, palette: Palette): string {
  return arrowColours(palette)[quad][isTentative(arrow) ? 'tentative' : 'sure'];
}

export type ArrowColours = Record<Quad, { sure: string; tentative: string }>;

const known = new WeakMap<Palette, ArrowColours>();

/** All that there are: many thousand arrows share them. */
export function arrowColours(palette: Palette): ArrowColours {
  const { canvas, quad } = palette;
  const shades = (sure: string) => ({ sure, tentative: mix(sure, canvas, 0.45) });
  const made = known.get(palette) ?? {
    'verbal-cooperation': shades(quad['verbal-cooperation']),
    'material-cooperation': shades(quad['material-cooperation']),
    'verbal-conflict': shades(quad['verbal-conflict']),
    'material-conflict': shades(quad['material-conflict']),
    structure: shades(quad.structure),
  };
  known.set(palette, made);
  return made;
}
