import type { Quad } from '../appearance/types.js';

/** What is said within some nodes, in claims by the kind of relation. */
export type Balance = Record<Quad, number>;

/** Those who have more to do with each other than with the rest. */
export type Cluster = {
  /** Its strongest member's. */
  id: string;
  /** The strongest first: by claims inside, then by all claims. */
  nodes: readonly string[];
  /** Arrows between two of its members. */
  edges: readonly string[];
  /** Its place among all, the largest first. */
  rank: number;
};
