/** The graph where the processor draws and there is much of it: written into the pixels of one canvas, while Sigma draws nothing and keeps the rest. */
import type { Ontology } from '../../../src/model/ontology.js';
import { ENTITY_TYPES } from '../../../src/model/vocabulary.js';
import { paletteAtom } from '../core/appearance/index.js';
import { colourOf, curved, disc, type Raster, raster, triangle } from '../core/raster/index.js';
import { lookOf, type Stage } from './createSigma.js';
import { layer, type Sheet } from './layer.js';
import { kindColour, kinds } from './order.js';

/** From this thickness on, in pixels, a line is two pixels across. */
const TWO_ACROSS = 1.7;
/** Length of a head in pixels, and its half width as a share of that. */
const HEAD = { length: 6, width: 0.42 };
/** An arrow of this length in pixels has no room for a head. */
const SHORT = 9;
const LEAST_RADIUS = 1.5;

export function attachPlain(stage: Stage, ontology: Ontology): () => void {
  const scratch = document.createElement('canvas');
  let image: ImageData | undefined;
  const drawing = layer(
    stage,
    'plain',
    (sheet) => {
      const { width, height } = sheet.size;
      const pixels = lookOf(stage.getGraph()) === 'plain' ? scratch.getContext('2d', { willReadFrequently: true }) : null;
      if (!pixels || width === 0 || height === 0) return false;
      if (image?.width !== width || image.height !== height) {
        scratch.width = width;
        scratch.height = height;
        image = pixels.createImageData(width, height);
      }
      const picture = raster(image);
      picture.pixels.fill(0);
      drawArrows(picture, sheet, ontology);
      drawDiscs(picture, sheet);
      pixels.putImageData(image, 0, 0);
      // One pixel for all those of a fine screen: nobody misses them less than speed.
      sheet.context.drawImage(scratch, 0, 0, width, height);
      return true;
    },
    'edges',
  );
  return drawing.end;
}

function drawArrows(picture: Raster, { scene, view, scale }: Sheet, ontology: Ontology): void {
  const { a, b, c, d, e, f } = view;
  const { x, y, source, target, curvature, width, kind, size } = scene;
  const palette = paletteAtom.get();
  const all = kinds(ontology);
  const colours = all.map((one) => colourOf(kindColour(one, palette)));
  // The strongest come last, above the others.
  for (let i = source.length - 1; i >= 0; i--) {
    const [from, to, bend] = [source[i] ?? 0, target[i] ?? 0, curvature[i] ?? 0];
    const [x0, y0] = [a * (x[from] ?? 0) + c * (y[from] ?? 0) + e, b * (x[from] ?? 0) + d * (y[from] ?? 0) + f];
    const [x1, y1] = [a * (x[to] ?? 0) + c * (y[to] ?? 0) + e, b * (x[to] ?? 0) + d * (y[to] ?? 0) + f];
    const [dx, dy] = [x1 - x0, y1 - y0];
    const reach = Math.abs(bend) * (Math.abs(dx) + Math.abs(dy));
    if (Math.min(x0, x1) > picture.width + reach || Math.max(x0, x1) < -reach) continue;
    if (Math.min(y0, y1) > picture.height + reach || Math.max(y0, y1) < -reach) continue;
    const [controlX, controlY] = [(x0 + x1) / 2 + dy * bend, (y0 + y1) / 2 - dx * bend];
    const colour = colours[kind[i] ?? 0] ?? 0;
    curved(picture, x0, y0, controlX, controlY, x1, y1, colour, (width[i] ?? 0) * scale >= TWO_ACROSS ? 2 : 1);
    const [wayX, wayY] = [x1 - controlX, y1 - controlY];
    const run = Math.sqrt(wayX * wayX + wayY * wayY);
    if (all[kind[i] ?? 0]?.symmetric || run < SHORT) continue;
    const [ux, uy] = [wayX / run, wayY / run];
    const radius = (size[to] ?? 0) * scale;
    const [tipX, tipY] = [x1 - ux * radius, y1 - uy * radius];
    const [footX, footY] = [tipX - ux * HEAD.length, tipY - uy * HEAD.length];
    const half = HEAD.length * HEAD.width;
    triangle(picture, tipX, tipY, footX - uy * half, footY + ux * half, footX + uy * half, footY - ux * half, colour);
  }
}

function drawDiscs(picture: Raster, { scene, view, scale }: Sheet): void {
  const { a, b, c, d, e, f } = view;
  const { x, y, size, type } = scene;
  const { entity } = paletteAtom.get();
  const colours = ENTITY_TYPES.map((one) => colourOf(entity[one]));
  for (let i = x.length - 1; i >= 0; i--) {
    const [atX, atY] = [a * (x[i] ?? 0) + c * (y[i] ?? 0) + e, b * (x[i] ?? 0) + d * (y[i] ?? 0) + f];
    const radius = Math.max(LEAST_RADIUS, (size[i] ?? 0) * scale);
    if (atX < -radius || atY < -radius || atX > picture.width + radius || atY > picture.height + radius) continue;
    disc(picture, atX, atY, radius, colours[type[i] ?? 0] ?? 0);
  }
}
