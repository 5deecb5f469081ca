/** The picture as it stands: as pixels from the layers of the stage, and as shapes from the same state. */
import type { Ontology } from '../../../src/model/ontology.js';
import { paletteAtom } from '../core/appearance/index.js';
import { visibleAtom } from '../core/filters/index.js';
import { lines } from '../core/labels/index.js';
import { dictionaryAtom, languageAtom } from '../core/language/index.js';
import { displayName } from '../core/language/names.js';
import { inPicture, type Picture } from '../core/picture/index.js';
import { groundsOf } from './clusters.js';
import type { Stage } from './createSigma.js';
import { curveOf } from './geometry.js';

/** `null` where the browser makes no picture of it. */
export function pngOf(stage: Stage): Promise<Blob | null> {
  const layers = [...stage.getContainer().querySelectorAll('canvas')];
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(...layers.map((layer) => layer.width));
  canvas.height = Math.max(...layers.map((layer) => layer.height));
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.fillStyle = paletteAtom.get().canvas;
  context.fillRect(0, 0, canvas.width, canvas.height);
  // WebGL keeps what it drew only until the browser shows it.
  stage.refresh();
  for (const layer of layers) context.drawImage(layer, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

export function pictureOf(stage: Stage, ontology: Ontology): Picture {
  const { width, height } = stage.getDimensions();
  const graph = stage.getGraph();
  const visible = visibleAtom.get();
  const palette = paletteAtom.get();
  const language = languageAtom.get();
  const radius = (node: string) => stage.scaleSize(stage.getNodeDisplayData(node)?.size ?? 0);
  const nameOf = (node: string) => displayName(graph.getNodeAttribute(node, 'view'), language);
  const arrows = [...visible.edges].map((edge) => {
    const { view } = graph.getEdgeAttributes(edge);
    const { name, symmetric } = ontology.relations[view.type];
    const shown = stage.getEdgeDisplayData(edge);
    return {
      line: curveOf(stage, edge),
      colour: shown?.color ?? palette.inkSoft,
      width: Math.max(stage.getSetting('minEdgeThickness'), stage.scaleSize(shown?.size ?? 1)),
      head: symmetric ? null : radius(view.target),
      name: `${nameOf(view.source)} – ${name[language]} – ${nameOf(view.target)}`,
    };
  });
  const discs = [...visible.nodes].map((node) => ({
    ...stage.graphToViewport(graph.getNodeAttributes(node)),
    radius: radius(node),
    colour: stage.getNodeDisplayData(node)?.color ?? palette.inkSoft,
    name: nameOf(node),
    lines: lines(nameOf(node)),
  }));
  return {
    width,
    height,
    ground: palette.canvas,
    ink: palette.ink,
    grounds: groundsOf(stage, (node) => dictionaryAtom.get().clusters.around(nameOf(node))),
    arrows: arrows.filter((arrow) => inPicture(arrow, width, height)),
    discs: discs.filter(({ x, y, radius: r }) => x > -r && y > -r && x < width + r && y < height + r),
  };
}
