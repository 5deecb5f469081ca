/** Carries palette, filters and focus into Sigma's reducers. The graph itself stays as it is. */

import type { Ontology } from '../../../src/model/ontology.js';
import type { EntityType } from '../../../src/model/vocabulary.js';
import { arrowColour, mix, PICTOGRAMS, paletteAtom, pictogramUrl } from '../core/appearance/index.js';
import { visibleAtom } from '../core/filters/index.js';
import { focusAtom, selectionAtom } from '../core/selection/index.js';
import type { Stage } from './createSigma.js';

/** Discs shrink on small screens, where the whole graph is drawn smaller too. */
const FULL_SIZE_AT = 760;
/** How much of its colour is left to what steps back. */
const DIM = { node: 0.24, edge: 0.2 };

export function attachAppearance(stage: Stage, ontology: Ontology): () => void {
  const apply = () => {
    const palette = paletteAtom.get();
    const visible = visibleAtom.get();
    const focus = focusAtom.get();
    const selection = selectionAtom.get();
    const { width, height } = stage.getDimensions();
    const scale = Math.max(0.62, Math.min(1, Math.min(width, height) / FULL_SIZE_AT));
    stage.setSettings({
      nodeReducer: (node, { view, size, ...rest }) => {
        const dim = focus !== null && !focus.nodes.has(node);
        return {
          ...rest,
          size: size * scale,
          hidden: !visible.nodes.has(node),
          color: dim ? mix(palette.entity[view.type], palette.canvas, DIM.node) : palette.entity[view.type],
          ...(dim ? {} : { pictogram: pictogram(view.type, palette.pictogram) }),
          zIndex: dim ? 0 : selection?.id === node ? 2 : 1,
        };
      },
      edgeReducer: (edge, { view, size, ...rest }) => {
        const dim = focus !== null && !focus.edges.has(edge);
        const colour = arrowColour(view, ontology.relations[view.type].quad, palette);
        return {
          ...rest,
          size: size * scale * (selection?.id === edge ? 1.45 : 1),
          hidden: !visible.edges.has(edge),
          color: dim ? mix(colour, palette.canvas, DIM.edge) : colour,
          zIndex: dim ? 0 : selection?.id === edge ? 2 : 1,
        };
      },
    });
  };
  apply();
  stage.on('resize', apply);
  const ends = [paletteAtom, visibleAtom, focusAtom, selectionAtom].map((source) => source.subscribe(apply));
  return () => {
    stage.off('resize', apply);
    for (const end of ends) end();
  };
}

const urls = new Map<string, string>();

function pictogram(type: EntityType, colour: string): string {
  const key = `${type} ${colour}`;
  const known = urls.get(key);
  if (known) return known;
  const url = pictogramUrl(PICTOGRAMS[type], colour);
  urls.set(key, url);
  return url;
}
