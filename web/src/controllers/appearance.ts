/**
 * Tells Sigma how each node and arrow looks, whenever the theme changes; the graph itself stays as it is. What does not pass the filters is left out
 * where it is drawn (programs/sieve.ts), and what stands out is drawn above it (focus.ts).
 */

import type { Ontology } from '../../../src/model/ontology.js';
import { arrowColours, isTentative, paletteAtom, roominess } from '../core/appearance/index.js';
import { visibleAtom } from '../core/filters/index.js';
import { roomAtom } from '../core/layout/index.js';
import type { Stage } from './createSigma.js';
import { discScale } from './geometry.js';

export function attachAppearance(stage: Stage, ontology: Ontology): () => void {
  let palette = paletteAtom.get();
  let colours = arrowColours(palette);
  let scale = discScale(stage);
  const all = () => {
    palette = paletteAtom.get();
    colours = arrowColours(palette);
    scale = discScale(stage);
    stage.scheduleRefresh();
  };
  const resized = () => {
    if (discScale(stage) !== scale) all();
  };
  const filtered = () => {
    const most = roominess(visibleAtom.get().nodes.size, stage.getGraph().order);
    // What comes back into the picture needs its room.
    if (roomAtom.get() > most) roomAtom.set(most);
  };
  // Named one by one: taking all the rest of them over costs more than all else that is done for an arrow.
  stage.setSettings({
    nodeReducer: (id, { view, size, x, y, type }) => ({
      id,
      x,
      y,
      type,
      size: size * scale,
      color: palette.entity[view.type],
    }),
    edgeReducer: (id, { view, size, curvature, type }) => ({
      id,
      curvature,
      type,
      size: size * scale,
      color: colours[ontology.relations[view.type].quad][isTentative(view) ? 'tentative' : 'sure'],
    }),
  });
  stage.on('resize', resized);
  const ends = [paletteAtom.subscribe(all), visibleAtom.subscribe(filtered), roomAtom.subscribe(all)];
  return () => {
    stage.off('resize', resized);
    for (const end of ends) end();
  };
}
