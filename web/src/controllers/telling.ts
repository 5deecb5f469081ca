/** Lets the page tell beside the picture what has changed, once the picture shows it. */
import { openPicture, pictureShown } from '../core/told.js';
import { lookOf, type Stage } from './createSigma.js';
import { followPainted } from './plain.js';

export function attachTelling(stage: Stage): () => void {
  // The frame with the picture in it comes first.
  const shown = () => requestAnimationFrame(() => setTimeout(pictureShown));
  const rendered = () => {
    if (lookOf(stage.getGraph()) !== 'plain') shown();
  };
  stage.on('afterRender', rendered);
  const ends = [followPainted(stage, shown), openPicture()];
  return () => {
    stage.off('afterRender', rendered);
    for (const end of ends) end();
  };
}
