/** Draws off the page's thread: what there is to draw, and what of it is shown, come when they have changed, how it is seen each time. */
import { type Plate, paint, type Shot, type Shown } from './paint.js';

/** `pixels` go back and forth, so that none are made anew. */
export type Order = { shot: Shot; plate?: Plate; shown?: Shown; pixels: ArrayBuffer };
export type Print = { pixels: ArrayBuffer };

let kept: Plate | undefined;
let visible: Shown | undefined;

self.onmessage = ({ data: { shot, plate, shown, pixels } }: MessageEvent<Order>) => {
  kept = plate ?? kept;
  visible = shown ?? visible;
  const { width, height } = shot;
  const bytes = width * height * 4;
  const buffer = pixels.byteLength === bytes ? pixels : new ArrayBuffer(bytes);
  if (kept) paint({ width, height, pixels: new Uint32Array(buffer) }, kept, shot, visible);
  const print: Print = { pixels: buffer };
  self.postMessage(print, { transfer: [buffer] });
};
