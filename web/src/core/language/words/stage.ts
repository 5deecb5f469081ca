import type { LayoutKind } from '../../layout/types.js';
import { inBoth } from './in-both.js';

type StageWords = {
  label(nodes: string, arrows: string): string;
  keys: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  layout: string;
  layouts: Record<LayoutKind, string>;
  apart: string;
  again: string;
  /** Of what is shown, beside how many that are. */
  fitThese: string;
  arrangeThese: string;
  tools: string;
  full: string;
  leaveFull: string;
};

export const stage = inBoth<StageWords>({
  de: {
    label: (nodes, arrows) => `Graph mit ${nodes} Entitäten und ${arrows} Beziehungen`,
    keys: 'Pfeiltasten gehen von Knoten zu Knoten, mit Umschalt kommen sie zur Auswahl dazu, Escape geht zurück.',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Alles zeigen',
    layout: 'Anordnung',
    layouts: { forces: 'Nach Beziehungen', circle: 'Im Kreis', types: 'Nach Art gepackt' },
    apart: 'Überlappungen lösen',
    again: 'Neu anordnen',
    fitThese: 'Einpassen',
    arrangeThese: 'Neu anordnen',
    tools: 'Werkzeuge des Graphen',
    full: 'Ganzer Bildschirm',
    leaveFull: 'Ganzen Bildschirm verlassen',
  },
  en: {
    label: (nodes, arrows) => `Graph of ${nodes} entities and ${arrows} relations`,
    keys: 'Arrow keys walk from node to node, with Shift they add to the selection, Escape goes back.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
    layout: 'Layout',
    layouts: { forces: 'By relations', circle: 'In a circle', types: 'Packed by kind' },
    apart: 'Pull apart',
    again: 'Arrange anew',
    fitThese: 'Fit',
    arrangeThese: 'Arrange anew',
    tools: 'Graph tools',
    full: 'Full screen',
    leaveFull: 'Leave full screen',
  },
});
