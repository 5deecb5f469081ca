import { derive } from '../atom.js';
import { worldAtom } from '../data/index.js';
import { arrange } from '../layout/arrange.js';
import { buildGraph } from './build.js';
import type { ClaimGraph } from './types.js';

export { buildGraph } from './build.js';
export { curvatures } from './curvature.js';
export type { ClaimGraph, EdgeAttributes, NodeAttributes } from './types.js';

/** The drawn graph of the loaded world; built anew only when the world is. */
export const graphAtom = derive([worldAtom], (world): ClaimGraph | null =>
  world.status === 'ready' ? buildGraph(world.value.graph, world.value.ontology, arrange(world.value.graph.nodes)) : null,
);
