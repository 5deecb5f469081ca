/** The picture as it stands: as pixels from the layers of the stage, and as shapes from the same state. */
import type { Ontology } from '../../../src/model/ontology.js';
import { mark, mix, paletteAtom } from '../core/appearance/index.js';
import { visibleAtom } from '../core/filters/index.js';
import { lines } from '../core/labels/index.js';
import { dictionaryAtom, languageAtom } from '../core/language/index.js';
import { displayName } from '../core/language/names.js';
import { inPicture, type Picture } from '../core/picture/index.js';
import { focusAtom, selectionAtom } from '../core/selection/index.js';
import { groundsOf } from './clusters.js';
import type { Stage } from './createSigma.js';
import { SELECTED, veiled } from './focus.js';
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
  const focus = focusAtom.get();
  const selected = selectionAtom.get()?.id;
  const widthOf = textWidth();
  const nameOf = (node: string) => displayName(graph.getNodeAttribute(node, 'view'), language);
  const arrows = [...visible.edges].map((edge) => {
    const { view } = graph.getEdgeAttributes(edge);
    const { name, symmetric, quad } = ontology.relations[view.type];
    const faint = focus !== null && !focus.edges.has(edge);
    const said = faint ? null : mark(view);
    const shown = stage.getEdgeDisplayData(edge);
    const colour = shown?.color ?? palette.inkSoft;
    return {
      line: curveOf(stage, edge),
      colour: faint ? veiled(colour, palette) : colour,
      width: Math.max(stage.getSetting('minEdgeThickness'), stage.scaleSize(shown?.size ?? 1)) * (edge === selected ? SELECTED : 1),
      head: symmetric ? null : radius(view.target),
      name: `${nameOf(view.source)} – ${name[language]} – ${nameOf(view.target)}`,
      mark: said && { said, colour: palette.quad[quad] },
    };
  });
  const discs = [...visible.nodes].map((node) => {
    const { view, ...at } = graph.getNodeAttributes(node);
    const written = lines(nameOf(node));
    const faint = focus !== null && !focus.nodes.has(node);
    const colour = stage.getNodeDisplayData(node)?.color ?? palette.inkSoft;
    return {
      ...stage.graphToViewport(at),
      radius: radius(node),
      colour: faint ? veiled(colour, palette) : colour,
      pictogram: faint ? null : view.type,
      name: nameOf(node),
      lines: written,
      wide: Math.max(...written.map(widthOf)),
      rank: node === selected ? 2 : focus && !faint ? 1 : 0,
      strength: view.claims,
      faint,
    };
  });
  return {
    width,
    height,
    ground: palette.canvas,
    ink: palette.ink,
    grounds: groundsOf(stage, (node) => dictionaryAtom.get().clusters.around(nameOf(node))),
    faintInk: mix(palette.ink, palette.canvas, 0.3),
    pictogram: palette.pictogram,
    arrows: arrows.filter((arrow) => inPicture(arrow, width, height)),
    discs: discs.filter(({ x, y, radius: r }) => x > -r && y > -r && x < width + r && y < height + r),
  };
}

/** How wide a text is as the picture writes it. */
function textWidth(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('textWidth: got no canvas, expected one to measure with');
  context.font = '520 12.5px "Inter Variable", system-ui, sans-serif';
  return (text) => context.measureText(text).width;
}
