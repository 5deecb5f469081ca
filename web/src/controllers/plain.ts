/**
 * The graph where the processor draws and there is much of it: written into the pixels of one canvas, while Sigma draws nothing and keeps the rest. The
 * first picture is drawn at once, the others in a worker; until one is there, the one before stands in its place, where the camera sees it now.
 */
import type { Ontology } from '../../../src/model/ontology.js';
import { ENTITY_TYPES } from '../../../src/model/vocabulary.js';
import { type Palette, paletteAtom } from '../core/appearance/index.js';
import { colourOf, paint, raster, type Shot } from '../core/raster/index.js';
import { lookOf, type Stage } from './createSigma.js';
import { layer, type Sheet } from './layer.js';
import { kindColour, kinds } from './order.js';
import { openPainter, type Painter, type Wish } from './painter.js';

const followers = new WeakMap<Stage, Set<() => void>>();

/** Calls back each time that the picture of what is shown, as the camera sees it, stands there. */
export function followPainted(stage: Stage, callback: () => void): () => void {
  const all = followers.get(stage) ?? new Set();
  followers.set(stage, all.add(callback));
  return () => all.delete(callback);
}

export function attachPlain(stage: Stage, ontology: Ontology): () => void {
  const scratch = document.createElement('canvas');
  const pixels = scratch.getContext('2d', { willReadFrequently: true });
  let painter: Painter | null = null;
  let isBroken = false;
  /** Whose picture the scratch holds. */
  let shown: Wish | null = null;

  const put = (data: ImageData, wish: Wish) => {
    if (scratch.width !== data.width || scratch.height !== data.height) [scratch.width, scratch.height] = [data.width, data.height];
    pixels?.putImageData(data, 0, 0);
    shown = wish;
  };
  const atOnce = (wish: Wish) => {
    const image = new ImageData(wish.shot.width, wish.shot.height);
    paint(raster(image), wish.plate, wish.shot);
    put(image, wish);
  };
  const open = () =>
    openPainter(
      (data, wish) => {
        put(new ImageData(data, wish.shot.width, wish.shot.height), wish);
        drawing.ask();
      },
      () => {
        isBroken = true;
        drawing.ask();
      },
    );
  const drawing = layer(
    stage,
    'plain',
    (sheet) => {
      const { width, height } = sheet.size;
      if (lookOf(stage.getGraph()) !== 'plain' || !pixels || width === 0 || height === 0) {
        shown = null;
        return false;
      }
      const wish = wishFor(sheet, ontology, paletteAtom.get());
      if (!shown || isBroken) atOnce(wish);
      else if (!isSame(shown, wish)) {
        painter ??= open();
        painter.wish(wish);
      }
      if (shown) drawAsSeen(sheet.context, scratch, shown.shot, wish.shot);
      if (shown && isSame(shown, wish)) for (const callback of followers.get(stage) ?? []) callback();
      return true;
    },
    'edges',
  );
  return () => {
    drawing.end();
    painter?.end();
  };
}

function wishFor({ scene, view, scale, size }: Sheet, ontology: Ontology, palette: Palette): Wish {
  const shot: Shot = {
    width: Math.round(size.width),
    height: Math.round(size.height),
    view,
    scale,
    arrows: kinds(ontology).map((kind) => ({ colour: colourOf(kindColour(kind, palette)), symmetric: kind.symmetric })),
    discs: ENTITY_TYPES.map((type) => colourOf(palette.entity[type])),
  };
  const { x, y, size: radius, type, source, target, curvature, width, kind } = scene;
  return { shot, plate: { x, y, size: radius, type, source, target, curvature, width, kind }, version: scene.version };
}

function isSame(one: Wish, other: Wish): boolean {
  return one.version === other.version && JSON.stringify(one.shot) === JSON.stringify(other.shot);
}

/** One pixel for all those of a fine screen: nobody misses them less than speed. */
function drawAsSeen(context: CanvasRenderingContext2D, picture: HTMLCanvasElement, { view: then }: Shot, { view: now }: Shot): void {
  const scale = Math.hypot(now.a, now.b) / Math.hypot(then.a, then.b);
  const [x, y] = [now.e - then.e * scale, now.f - then.f * scale];
  context.drawImage(picture, x, y, picture.width * scale, picture.height * scale);
}
