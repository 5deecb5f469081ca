export type Point = { x: number; y: number };
export type Positions = Record<string, Point>;

/** A node as the layout sees it: a box as wide as its name and as high as its disc with the name below. */
export type Body = Point & { id: string; width: number; height: number };

/** Ends are indexes into the bodies. */
export type Spring = { source: number; target: number; weight: number };

/** The sides of the stage, in pixels, which the layout is to fill. */
export type Field = { width: number; height: number };

export type LayoutTask = { bodies: Body[]; springs: Spring[]; field: Field };
export type LayoutAnswer = Positions;
