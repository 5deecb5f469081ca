/** Pictures as files; asked for when somebody wants one. */
import type { Ontology } from '../../../src/model/ontology.js';
import { svgOf } from '../core/picture/index.js';
import type { Stage } from './createSigma.js';
import { pictureOf, pngOf } from './picture.js';

export async function pictureFile(format: 'png' | 'svg', stage: Stage, ontology: Ontology): Promise<Blob> {
  const picture = pictureOf(stage, ontology);
  if (format === 'svg') return new Blob([svgOf(picture)], { type: 'image/svg+xml' });
  const png = await pngOf(stage, picture);
  if (!png) throw new Error('pictureFile: got no pixels, expected a PNG');
  return png;
}
