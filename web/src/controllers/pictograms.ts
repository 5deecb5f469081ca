/** The drawings in discs, made once for each type and colour. */
import type { EntityType } from '../../../src/model/vocabulary.js';
import { PICTOGRAMS, pictogramUrl } from '../core/appearance/index.js';
import type { Point } from '../core/layout/index.js';

/** Side of a pictogram against the radius of its disc. */
const SIDE = 1.12;

const images = new Map<string, HTMLImageElement>();

/** @param onReady called when the browser has read a drawing that it did not have yet: nothing is drawn until then */
export function drawPictogram(
  context: CanvasRenderingContext2D,
  type: EntityType,
  colour: string,
  { x, y }: Point,
  radius: number,
  onReady: () => void,
): void {
  const key = `${type} ${colour}`;
  const image = images.get(key) ?? new Image();
  if (!images.has(key)) {
    images.set(key, image);
    image.src = pictogramUrl(PICTOGRAMS[type], colour);
  }
  if (!image.complete) {
    image.addEventListener('load', onReady, { once: true });
    return;
  }
  const side = radius * SIDE;
  context.drawImage(image, x - side / 2, y - side / 2, side, side);
}
