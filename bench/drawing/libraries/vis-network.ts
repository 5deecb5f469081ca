import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import type { Draw } from './index.js';

export const draw: Draw = (container, { picture }, drawn) => {
  const nodes = new DataSet(
    picture.discs.map(({ id, x, y, name, radius, colour }) => ({ id, x, y, label: name, size: radius, color: colour })),
  );
  const edges = new DataSet(
    picture.arrows.map(({ id, source, target, width, colour, bend, head }) => ({
      id,
      from: source,
      to: target,
      width,
      color: colour,
      arrows: head ? 'to' : '',
      smooth: bend === 0 ? false : { enabled: true, type: bend > 0 ? 'curvedCW' : 'curvedCCW', roundness: Math.abs(bend) },
    })),
  );
  const network = new Network(
    container,
    { nodes, edges },
    {
      physics: false,
      layout: { improvedLayout: false },
      nodes: { shape: 'dot', font: { size: 12.5, color: picture.ink } },
      edges: { arrows: { to: { scaleFactor: 0.3 } } },
    },
  );
  network.on('afterDrawing', drawn);
  network.moveTo({ position: { x: 0, y: 0 }, scale: 1 });
};
