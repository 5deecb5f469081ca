/** Lets the page tell beside the picture what has changed, once the picture shows it. */
import { openPicture, pictureShown } from '../core/told.js';
import { lookOf, type Stage } from './createSigma.js';
import { followPainted } from './plain.js';

export function attachTelling(stage: Stage): () => void {
  // The frame with the picture in it comes first.
  const ends = [followShown(stage, () => requestAnimationFrame(() => setTimeout(pictureShown))), openPicture()];
  return () => {
    for (const end of ends) end();
  };
}

/** Whenever the picture shows all that has changed, whoever draws it. */
export function followShown(stage: Stage, shown: () => void): () => void {
  const rendered = () => {
    if (lookOf(stage.getGraph()) !== 'plain') shown();
  };
  stage.on('afterRender', rendered);
  const end = followPainted(stage, shown);
  return () => {
    stage.off('afterRender', rendered);
    end();
  };
}
