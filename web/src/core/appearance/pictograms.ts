/** The icons of the entity types (Lucide, ISC licence): as parts for the page, as images for the canvas. */
import { Building2, CalendarDays, Crosshair, FileSignature, Flag, type IconNode, MapPin, User, UsersRound } from 'lucide';
import type { EntityType } from '../../../../src/model/vocabulary.js';

export const PICTOGRAMS: Record<EntityType, IconNode> = {
  Person: User,
  Country: Flag,
  Organization: Building2,
  Place: MapPin,
  Event: CalendarDays,
  Equipment: Crosshair,
  Agreement: FileSignature,
  Group: UsersRound,
};

/** The drawing as SVG, in a square of 24, its strokes left to what is around it. */
export function pictogramShapes(icon: IconNode): string {
  return icon
    .map(
      ([tag, attributes]) =>
        `<${tag} ${Object.entries(attributes)
          .map(([name, value]) => `${name}="${value}"`)
          .join(' ')}/>`,
    )
    .join('');
}

/** How its strokes are drawn, wherever. */
export const PICTOGRAM_STROKE = 'fill="none" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round"';

/** The drawing in one colour as a data URL. */
export function pictogramUrl(icon: IconNode, colour: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 24 24" stroke="${colour}" ${PICTOGRAM_STROKE}>${pictogramShapes(icon)}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
