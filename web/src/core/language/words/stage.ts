import { inBoth } from './in-both.js';

type StageWords = {
  label(nodes: string, arrows: string): string;
  keys: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  layout: string;
  tools: string;
};

export const stage = inBoth<StageWords>({
  de: {
    label: (nodes, arrows) => `Graph mit ${nodes} Entitäten und ${arrows} Beziehungen`,
    keys: 'Pfeiltasten gehen von Knoten zu Knoten, Escape geht zurück.',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Alles zeigen',
    layout: 'Neu anordnen',
    tools: 'Werkzeuge des Graphen',
  },
  en: {
    label: (nodes, arrows) => `Graph of ${nodes} entities and ${arrows} relations`,
    keys: 'Arrow keys walk from node to node, Escape goes back.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
    layout: 'Arrange anew',
    tools: 'Graph tools',
  },
});
