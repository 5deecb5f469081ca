/**
 * The graph where the processor draws and there is much of it: written into the pixels of one canvas, while Sigma draws nothing and keeps the rest. The
 * first picture is drawn at once, the others in a worker; until one is there, the one before stands in its place, where the camera sees it now.
 */
import type { Ontology } from '../../../src/model/ontology.js';
import { ENTITY_TYPES } from '../../../src/model/vocabulary.js';
import { type Palette, paletteAtom } from '../core/appearance/index.js';
import { visibleAtom } from '../core/filters/index.js';
import { colourOf, paint, raster, type Shot } from '../core/raster/index.js';
import { lookOf, type Stage } from './createSigma.js';
import { drawLayers, type Frame, frameOf, holdLayers, layer, releaseLayers } from './layer.js';
import { drawnCamera } from './movement.js';
import { kindColour, kinds } from './order.js';
import { openPainter, type Painter, type Wish } from './painter.js';
import { openPieces } from './pieces.js';

/** A picture, and what it is a picture of. */
type Shown = { image: ImageData; wish: Wish };

/** The painter is opened soon after the first picture, in milliseconds, so that it is there when the next one is wanted. */
const UNTIL_ASKED = 300;

const followers = new WeakMap<Stage, Set<() => void>>();

/** Calls back each time that the picture of what is shown, as the camera sees it, stands there. */
export function followPainted(stage: Stage, callback: () => void): () => void {
  const all = followers.get(stage) ?? new Set();
  followers.set(stage, all.add(callback));
  return () => {
    all.delete(callback);
  };
}

export function attachPlain(stage: Stage, ontology: Ontology): () => void {
  const scratch = openScratch();
  const pieces = openPieces(stage);
  let painter: Painter | null = null;
  let isBroken = false;
  let shown: Shown | null = null;

  /** What was last asked of the painter. */
  let asked: Wish | null = null;
  let early: ReturnType<typeof setTimeout> | undefined;

  const isPlain = () => lookOf(stage.getGraph()) === 'plain';
  const atOnce = (wish: Wish) => {
    const image = new ImageData(wish.shot.width, wish.shot.height);
    paint(raster(image), wish.plate, wish.shot, wish.shown);
    shown = { image, wish };
  };
  const open = () => {
    painter ??= openPainter(
      (data, wish) => {
        const isOther = isOtherPlate(shown?.wish, wish);
        shown = { image: new ImageData(data, wish.shot.width, wish.shot.height), wish };
        if (isOther) drawLayers(stage);
        else drawing.ask();
      },
      () => {
        isBroken = true;
        releaseLayers(stage);
        stage.scheduleRender();
      },
    );
    return painter;
  };
  const order = (wish: Wish) => {
    if (isOtherPlate(shown?.wish, wish)) holdLayers(stage, 'frame');
    if (asked && isSame(asked, wish)) return;
    asked = wish;
    open().wish(wish);
  };
  /** The painter is at work before the frame in which everything else is drawn. */
  const filtered = () => {
    if (!isPlain()) pieces.ask();
    else if (shown && !isBroken) order(wishFor(frameOf(stage, drawnCamera(stage)), ontology, paletteAtom.get()));
    else stage.scheduleRender();
  };
  const drawing = layer(
    stage,
    'plain',
    (sheet) => {
      const { width, height } = sheet.size;
      if (!isPlain() || width === 0 || height === 0) {
        shown = null;
        // Those below this one have been asked already.
        if (releaseLayers(stage)) stage.scheduleRender();
        return false;
      }
      const wish = wishFor(sheet, ontology, paletteAtom.get());
      if (!shown) early = setTimeout(open, UNTIL_ASKED);
      if (!shown || isBroken) atOnce(wish);
      else if (!isSame(shown.wish, wish)) order(wish);
      if (shown) drawAsSeen(sheet.context, scratch, shown, wish.shot);
      if (shown && isSame(shown.wish, wish)) for (const callback of followers.get(stage) ?? []) callback();
      return true;
    },
    'edges',
    false,
  );
  const end = visibleAtom.subscribe(filtered);
  return () => {
    end();
    pieces.end();
    clearTimeout(early);
    drawing.end();
    painter?.end();
  };
}

function wishFor({ scene, view, scale, size }: Frame, ontology: Ontology, palette: Palette): Wish {
  const shot: Shot = {
    width: Math.round(size.width),
    height: Math.round(size.height),
    view,
    scale,
    arrows: kinds(ontology).map((kind) => ({ colour: colourOf(kindColour(kind, palette)), symmetric: kind.symmetric })),
    discs: ENTITY_TYPES.map((type) => colourOf(palette.entity[type])),
  };
  const { x, y, size: radius, type, source, target, curvature, width, kind, shown, rowsVersion, version } = scene;
  return { shot, plate: { x, y, size: radius, type, source, target, curvature, width, kind }, shown, rowsVersion, version };
}

/** Whether something else is shown, and not the same at other places. */
function isOtherPlate(one: Wish | undefined, other: Wish): boolean {
  return one?.shown !== other.shown;
}

function isSame(one: Wish, other: Wish): boolean {
  return one.version === other.version && JSON.stringify(one.shot) === JSON.stringify(other.shot);
}

/** A picture as pixels, for a canvas to draw it from. */
type Scratch = (image: ImageData) => HTMLCanvasElement;

/** Writes each picture once, when it is first asked for. */
function openScratch(): Scratch {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  let written: ImageData | null = null;
  return (image) => {
    if (image === written) return canvas;
    if (canvas.width !== image.width || canvas.height !== image.height) [canvas.width, canvas.height] = [image.width, image.height];
    context?.putImageData(image, 0, 0);
    written = image;
    return canvas;
  };
}

/** One pixel for all those of a fine screen: nobody misses them less than speed. */
function drawAsSeen(context: CanvasRenderingContext2D, scratch: Scratch, { image, wish }: Shown, { view: now }: Shot): void {
  const { view: then } = wish.shot;
  const scale = Math.hypot(now.a, now.b) / Math.hypot(then.a, then.b);
  const [x, y] = [now.e - then.e * scale, now.f - then.f * scale];
  // As it is, it goes there without a way round.
  if (scale === 1 && x === 0 && y === 0 && context.canvas.width === image.width && context.canvas.height === image.height)
    context.putImageData(image, 0, 0);
  else context.drawImage(scratch(image), x, y, image.width * scale, image.height * scale);
}
