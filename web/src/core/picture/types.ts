import type { EntityType } from '../../../../src/model/vocabulary.js';
import type { Curve } from '../labels/curve.js';
import type { Point } from '../layout/types.js';

/** Everything in pixels of the picture, in the order in which it is drawn. */
export type Picture = {
  width: number;
  height: number;
  ground: string;
  ink: string;
  /** Of clusters, below all else; none where they are not shown. */
  grounds: readonly PictureGround[];
  /** The ink of names that stand back. */
  faintInk: string;
  pictogram: string;
  /** Of rings round what is selected, pins and numbers. */
  ring: string;
  /** What it shows, in lines below it; the first is its title. */
  caption: readonly string[];
  /** What its looks mean, in the order in which it stands below that. */
  legend: readonly LegendItem[];
  arrows: readonly PictureArrow[];
  discs: readonly Disc[];
};

/** Discs round the members and bands between them, all in the colour of the line and then, a little smaller, in that of the ground. */
export type PictureGround = {
  discs: readonly { x: number; y: number; radius: number }[];
  bands: readonly (readonly [Point, Point])[];
  width: number;
  layers: readonly { colour: string; more: number }[];
  name: string;
};

export type PictureArrow = {
  line: Curve;
  colour: string;
  width: number;
  /** Its target's radius, where it has a head. */
  head: number | null;
  name: string;
  /** Drawn at its middle, in the colour of what it means. */
  mark: { said: 'denied' | 'disputed'; colour: string } | null;
  /** What stands on it, where it is named; what `must` be named is, before all else. */
  label: { text: string; wide: number; colour: string; must: boolean } | null;
};

export type LegendItem = { kind: 'line' | 'disc' | 'denied' | 'disputed'; colour: string; text: string; wide: number };

export type Disc = {
  x: number;
  y: number;
  radius: number;
  colour: string;
  /** What is drawn in it; nothing while it stands back. */
  pictogram: EntityType | null;
  name: string;
  lines: readonly string[];
  /** Width of its longest line. */
  wide: number;
  /** Who stands out is named first, and then the strongest. */
  rank: number;
  strength: number;
  faint: boolean;
  /** Whether it is selected, whether it stays where somebody has put it, and how many are folded away at it. */
  ringed: boolean;
  pinned: boolean;
  folded: number;
};
