/** Draws off the page's thread: what there is to draw comes when it has changed, how it is seen each time. */
import { type Plate, paint, type Shot } from './paint.js';

/** `pixels` go back and forth, so that none are made anew. */
export type Order = { shot: Shot; plate?: Plate; pixels: ArrayBuffer };
export type Print = { pixels: ArrayBuffer };

let kept: Plate | null = null;

self.onmessage = ({ data: { shot, plate, pixels } }: MessageEvent<Order>) => {
  kept = plate ?? kept;
  const { width, height } = shot;
  const bytes = width * height * 4;
  const buffer = pixels.byteLength === bytes ? pixels : new ArrayBuffer(bytes);
  if (kept) paint({ width, height, pixels: new Uint32Array(buffer) }, kept, shot);
  const print: Print = { pixels: buffer };
  self.postMessage(print, { transfer: [buffer] });
};
