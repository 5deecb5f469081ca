export type Point = { x: number; y: number };
export type Positions = Record<string, Point>;

/** A node as the layout sees it: a box as wide as its name and as high as its disc with the name below. `group` is its type. */
export type Body = Point & { id: string; group: string; width: number; height: number };

/** Ends are indexes into the bodies. */
export type Spring = { source: number; target: number; weight: number };

/** The sides of the stage, in pixels, which the layout is to fill. */
export type Field = { width: number; height: number };

/** `forces` draws together what is joined; `circle` sets all on a ring, `types` packs each type by itself; `apart` only pulls discs off each other. */
export const LAYOUTS = ['forces', 'circle', 'types'] as const;
export type LayoutKind = (typeof LAYOUTS)[number];
export type LayoutMethod = LayoutKind | 'apart';

/** What is to be laid out, and how; the stage it is for may not be there yet. */
export type LayoutMatter = { method: LayoutMethod; bodies: Body[]; springs: Spring[] };
/** `begun` where the worker has been given the same matter before. */
export type LayoutTask = LayoutMatter & { field: Field; begun?: boolean };
export type LayoutAnswer = Positions;
