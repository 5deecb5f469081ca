/** The drawings in discs, made once for each type and colour. */

import type { EntityType } from '../../../src/model/vocabulary.js';
import { PICTOGRAMS, pictogramUrl } from '../core/appearance/index.js';

const urls = new Map<string, string>();
const images = new Map<string, HTMLImageElement>();

export function pictogram(type: EntityType, colour: string): string {
  const key = `${type} ${colour}`;
  const url = urls.get(key) ?? pictogramUrl(PICTOGRAMS[type], colour);
  urls.set(key, url);
  return url;
}

/** `null` until the browser has read it; then `onReady` is called. */
export function pictogramImage(type: EntityType, colour: string, onReady: () => void): HTMLImageElement | null {
  const url = pictogram(type, colour);
  const known = images.get(url);
  if (known) return known.complete ? known : null;
  const image = new Image();
  images.set(url, image);
  image.addEventListener('load', onReady);
  image.src = url;
  return null;
}
