/** The picture as it stands: as pixels from the layers of the stage, and as shapes from the same state. */
import type { Ontology } from '../../../src/model/ontology.js';
import type { EntityType } from '../../../src/model/vocabulary.js';
import { arrowColours, mark, mix, paletteAtom } from '../core/appearance/index.js';
import { foldedAtom } from '../core/expand/folded.js';
import { visibleAtom } from '../core/filters/index.js';
import { keysOf } from '../core/keys.js';
import { lines } from '../core/labels/index.js';
import { dictionaryAtom, languageAtom } from '../core/language/index.js';
import { displayName } from '../core/language/names.js';
import { pinsAtom } from '../core/layout/index.js';
import { captionsAtom } from '../core/picture/captions.js';
import { inPicture, type LegendItem, type Picture, stripOf } from '../core/picture/index.js';
import { focusAtom, selectedNodesAtom, selectionAtom } from '../core/selection/index.js';
import { captionOf } from './caption.js';
import { groundsOf } from './clusters.js';
import type { Stage } from './createSigma.js';
import { SELECTED, veiled } from './focus.js';
import { curveOf } from './geometry.js';
import { MOST_ARROW_NAMES, MOST_NAMED_NEAR, NEAR, ringed } from './labels.js';
import { sceneOf } from './scene.js';
import { drawStrip } from './strip.js';

/** The layers, and below them what they show; `null` where the browser makes no picture of it. */
export function pngOf(stage: Stage, picture: Picture): Promise<Blob | null> {
  const layers = [...stage.getContainer().querySelectorAll('canvas')].filter(({ hidden }) => !hidden);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(...layers.map((layer) => layer.width));
  const layersHeight = Math.max(...layers.map((layer) => layer.height));
  const scale = canvas.width / picture.width;
  canvas.height = layersHeight + Math.round(stripOf(picture).height * scale);
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.fillStyle = paletteAtom.get().canvas;
  context.fillRect(0, 0, canvas.width, canvas.height);
  // WebGL keeps what it drew only until the browser shows it.
  stage.refresh();
  for (const layer of layers) context.drawImage(layer, 0, 0, canvas.width, layersHeight);
  context.setTransform(scale, 0, 0, scale, 0, layersHeight);
  drawStrip(context, picture);
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
  const selection = selectionAtom.get();
  const selected = selection?.id;
  const widthOf = textWidth('520 12.5px');
  const wideOf = textWidth('540 11px');
  const named = namedArrows(stage);
  const [ringedNodes, pins, folded] = [new Set(ringed(selection, selectedNodesAtom.get())), pinsAtom.get(), foldedAtom.get()];
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
      label: named.has(edge)
        ? { text: name[language], wide: wideOf(name[language]), colour: mix(palette.quad[quad], palette.ink, 0.5), must: edge === selected }
        : null,
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
      ringed: ringedNodes.has(node),
      pinned: pins[node] !== undefined,
      folded: folded.get(node) ?? 0,
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
    ring: palette.ring,
    caption: captionsAtom.get() ? captionOf(ontology, width, textWidth('650 12px')) : [],
    legend: captionsAtom.get()
      ? legendOf(
          ontology,
          [...visible.nodes].map((node) => graph.getNodeAttribute(node, 'view').type),
        )
      : [],
    arrows: arrows.filter((arrow) => inPicture(arrow, width, height)),
    discs: discs.filter(({ x, y, radius: r }) => x > -r && y > -r && x < width + r && y < height + r),
  };
}

/** Those that have their names on the stage: of what stands out, and all of them from near by, the strongest first. */
function namedArrows(stage: Stage): Set<string> {
  const [focus, selection] = [focusAtom.get(), selectionAtom.get()];
  const picked = selection?.kind === 'edge' ? [selection.id] : [];
  if (focus && focus.edges.size <= MOST_ARROW_NAMES) return new Set([...picked, ...focus.edges]);
  if (stage.getCamera().getState().ratio >= NEAR) return new Set(picked);
  const { edges, edgeIdOf } = sceneOf(stage);
  const strongest = Array.from(edges, edgeIdOf).filter((edge) => !focus || focus.edges.has(edge));
  return new Set([...picked, ...strongest.slice(0, MOST_NAMED_NEAR)]);
}

/** Kinds of arrows, signs, and the types of nodes that are in the picture. */
function legendOf(ontology: Ontology, types: readonly EntityType[]): LegendItem[] {
  const palette = paletteAtom.get();
  const language = languageAtom.get();
  const { legend: words } = dictionaryAtom.get();
  const wideOf = textWidth('400 12px');
  const item = (kind: LegendItem['kind'], colour: string, text: string) => ({ kind, colour, text, wide: wideOf(text) });
  const conflict = palette.quad['material-conflict'];
  const present = new Set(types);
  return [
    ...keysOf(ontology.entities).flatMap((type) =>
      present.has(type) ? [item('disc', palette.entity[type], ontology.entities[type].name[language])] : [],
    ),
    ...keysOf(ontology.quad).map((quad) => item('line', palette.quad[quad], ontology.quad[quad].name[language])),
    item('line', arrowColours(palette)['material-conflict'].tentative, words.faint),
    item('denied', conflict, words.denied),
    item('disputed', conflict, words.disputed),
  ];
}

/** How wide a text is as the picture writes it. */
function textWidth(weightAndSize: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('textWidth: got no canvas, expected one to measure with');
  context.font = `${weightAndSize} "Inter Variable", system-ui, sans-serif`;
  return (text) => context.measureText(text).width;
}
