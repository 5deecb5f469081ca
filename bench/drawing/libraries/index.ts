/** What is measured, and what each has to do: draw the whole picture at once, and say of every frame that it has drawn anew, or has moved as it was. */
import type { Ontology } from '../../../src/model/ontology.js';
import type { News } from '../graph.js';
import type { Picture } from '../look.js';

export type Task = { news: News; picture: Picture; ontology: Ontology };
export type Draw = (container: HTMLElement, task: Task, drawn: () => void, moved: () => void) => void;

export const LIBRARIES = ['depesche', 'force-graph', 'cytoscape', 'vis-network'] as const;
export type LibraryName = (typeof LIBRARIES)[number];

/** Each is a file of its own to the browser, and only one of them is loaded. */
export const load: Record<LibraryName, () => Promise<{ draw: Draw }>> = {
  depesche: () => import('./depesche.js'),
  'force-graph': () => import('./force-graph.js'),
  cytoscape: () => import('./cytoscape.js'),
  'vis-network': () => import('./vis-network.js'),
};
