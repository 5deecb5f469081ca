export type Role = 'evidence' | 'source' | 'target' | 'speaker';

/** A piece of a sentence with all that holds for it. */
export type Segment = { text: string; start: number; roles: readonly Role[] };
