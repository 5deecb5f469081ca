export type Point = { x: number; y: number };
export type Positions = Record<string, Point>;

/** A node as the layout sees it: a box as wide as its name and as high as its disc with the name below. */
export type Body = Point & { id: string; width: number; height: number; fixed: boolean };

/** Ends are indexes into the bodies. */
export type Spring = { source: number; target: number; weight: number };

export type LayoutTask = { bodies: Body[]; springs: Spring[] };
/** In the order of the bodies: x, y, x, y, … */
export type LayoutAnswer = Float64Array;
