/** The pictograms in the discs, for those that are large enough to be read: a picture each, above the graph. */
import { ENTITY_TYPES } from '../../../src/model/vocabulary.js';
import { paletteAtom } from '../core/appearance/index.js';
import type { Stage } from './createSigma.js';
import { layer } from './layer.js';
import { drawPictogram } from './pictograms.js';
import { onScreen } from './scene.js';

/** Radius of the smallest disc with a pictogram, in pixels, and how many have one at most. */
const LEAST_RADIUS = 5;
const MOST = 600;

export function attachIcons(stage: Stage): () => void {
  const icons = layer(stage, 'icons', ({ context, scene, view, size, scale }) => {
    const colour = paletteAtom.get().pictogram;
    let room = MOST;
    for (const node of scene.nodes) {
      if (room === 0) break;
      const radius = (scene.size[node] ?? 0) * scale;
      if (radius < LEAST_RADIUS) continue;
      const { x, y } = onScreen(scene, view, node);
      if (x < -radius || y < -radius || x > size.width + radius || y > size.height + radius) continue;
      room--;
      const type = ENTITY_TYPES[scene.type[node] ?? -1];
      if (type) drawPictogram(context, type, colour, { x, y }, radius, icons.ask);
    }
    return room < MOST;
  });
  return icons.end;
}
