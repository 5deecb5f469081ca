export type Box = { left: number; top: number; right: number; bottom: number };

/** Something to be written, with the places it may take, best first. */
export type Candidate = { id: string; places: readonly Box[] };

export type Placed = { id: string; box: Box; place: number };
