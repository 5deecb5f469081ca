/** Where nodes lay when this browser last drew them: what has grown meanwhile is then still the same picture, and what comes back finds its place. */
import { z } from 'zod';
import { remember, remembered } from '../storage.js';
import type { Field, Positions } from './types.js';

/** A picture is laid out for its stage, and what was made for a wide one does not fit a tall one. */
const SHAPES = ['wide', 'tall'] as const;
export type Shape = (typeof SHAPES)[number];

/** A stage that is narrower than this share of its height is a tall one: a phone's, and no window that is nearly square. */
const TALL = 0.8;

/** More are not kept beyond the visit: a browser gives each site so much room. */
const MOST = 10_000;

const Kept = z.record(z.string(), z.tuple([z.number(), z.number()]));

let places: Positions = {};

export function shapeOf({ width, height }: Field): Shape {
  return width >= height * TALL ? 'wide' : 'tall';
}

/** Of all that was drawn during this visit, also of what is gone meanwhile. */
export function knownPlaces(): Positions {
  return places;
}

export function notePlaces(now: Positions): void {
  places = { ...places, ...now };
}

/** Another layout: where the others lay before it says nothing any more. */
export function replacePlaces(now: Positions): void {
  places = now;
}

export function storePlaces(shape: Shape, drawn: readonly string[]): void {
  if (drawn.length > MOST) return;
  const ids = new Set([...drawn, ...Object.keys(places)]);
  const kept = [...ids].slice(0, MOST).flatMap((id) => {
    const place = places[id];
    return place ? [[id, [place.x, place.y]]] : [];
  });
  remember(nameOf(shape), JSON.stringify(Object.fromEntries(kept)));
}

/** Takes up what was stored, where something was. */
export function recallPlaces(shape: Shape): Positions | null {
  const kept = Kept.safeParse(parsed(remembered(nameOf(shape))));
  if (!kept.success) return null;
  notePlaces(Object.fromEntries(Object.entries(kept.data).map(([id, [x, y]]) => [id, { x, y }])));
  return places;
}

/** Whether anything was kept, for whichever stage. */
export function hasPlaces(): boolean {
  return SHAPES.some((shape) => remembered(nameOf(shape)) !== null);
}

const nameOf = (shape: Shape) => `places.${shape}`;

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
