import cytoscape from 'cytoscape';
import type { Draw } from './index.js';

export const draw: Draw = (container, { picture }, drawn) => {
  const graph = cytoscape({
    container,
    layout: { name: 'preset', fit: false },
    zoom: 1,
    pan: { x: container.offsetWidth / 2, y: container.offsetHeight / 2 },
    elements: {
      nodes: picture.discs.map(({ x, y, ...data }) => ({ data, position: { x, y } })),
      edges: picture.arrows.map((data) => ({ data: { ...data, shape: data.head ? 'triangle' : 'none' } })),
    },
    style: [
      {
        selector: 'node',
        style: {
          width: (node: cytoscape.NodeSingular) => 2 * node.data('radius'),
          height: (node: cytoscape.NodeSingular) => 2 * node.data('radius'),
          'background-color': 'data(colour)',
          label: 'data(name)',
          color: picture.ink,
          'font-size': 12.5,
          'min-zoomed-font-size': 8,
          'text-valign': 'bottom',
        },
      },
      {
        selector: 'edge',
        style: {
          width: 'data(width)',
          'curve-style': 'bezier',
          'line-color': 'data(colour)',
          'target-arrow-color': 'data(colour)',
          'target-arrow-shape': (edge: cytoscape.EdgeSingular) => edge.data('shape'),
        },
      },
    ],
  });
  graph.on('render', drawn);
};
