/** The explorer's own drawing, as the page has it: the same stage over the same state. */
import { openStage, stageAtom } from '../../../web/src/controllers/index.js';
import { takeLayoutWorker } from '../../../web/src/controllers/layoutWorker.js';
import { followPainted } from '../../../web/src/controllers/plain.js';
import { loadedAtom } from '../../../web/src/core/data/index.js';
import { graphAtom } from '../../../web/src/core/graph/index.js';
import { statistics } from '../statistics.js';
import type { Draw } from './index.js';

export const draw: Draw = (container, { news, ontology }, drawn, moved) => {
  const { nodes, edges, total } = news.view;
  // Places are given, to all libraries alike: nothing is to be laid out.
  takeLayoutWorker().worker.terminate();
  const more = { nodes: [], edges: [] };
  loadedAtom.set({
    status: 'ready',
    value: { ontology, graph: { nodes, edges, total }, more, statistics: statistics(news), articles: [] },
  });
  const graph = graphAtom.get();
  if (!graph) throw new Error('depesche: got no graph, expected one of the world just set');
  graph.updateEachNodeAttributes((node, attributes) => ({ ...attributes, ...news.places[node] }));
  graph.setAttribute('laidOut', true);
  openStage(container, graph, ontology, () => undefined);
  const stage = stageAtom.get();
  if (stage) followPainted(stage, drawn);
  // the first picture is painted before anybody can follow it
  if (stage?.getCanvases().plain?.hidden === false) drawn();
  // a picture that is slow to draw is moved as it is
  const layer = stage?.getCanvases().edges;
  if (layer) new MutationObserver(moved).observe(layer, { attributes: true, attributeFilter: ['style'] });
};
