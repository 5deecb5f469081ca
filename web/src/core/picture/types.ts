import type { Curve } from '../labels/curve.js';

/** Everything in pixels of the picture, in the order in which it is drawn. */
export type Picture = {
  width: number;
  height: number;
  ground: string;
  ink: string;
  arrows: readonly PictureArrow[];
  discs: readonly Disc[];
};

export type PictureArrow = {
  line: Curve;
  colour: string;
  width: number;
  /** Its target's radius, where it has a head. */
  head: number | null;
  name: string;
};

export type Disc = { x: number; y: number; radius: number; colour: string; name: string; lines: readonly string[] };
