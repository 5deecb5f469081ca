/** What stands out is drawn once more above a veil over everything else: pointing at something leaves the graph below as it is, however large. */
import type { Ontology } from '../../../src/model/ontology.js';
import { arrowColour, mix, type Palette, paletteAtom } from '../core/appearance/index.js';
import { clustersAtom } from '../core/clusters/index.js';
import { arrowForm } from '../core/picture/index.js';
import { type Focus, focusAtom, selectionAtom } from '../core/selection/index.js';
import { drawGround, isMeant } from './clusters.js';
import type { Stage } from './createSigma.js';
import { layer, type Sheet } from './layer.js';
import { drawPictogram } from './pictograms.js';
import { curveAt, onScreen } from './scene.js';

/** How much of everything else the veil covers. */
const VEIL = 0.78;
/** How much thicker a selected arrow is. */
export const SELECTED = 1.45;

/** A colour as it is seen through the veil. */
export function veiled(colour: string, palette: Palette): string {
  return mix(colour, palette.canvas, 1 - VEIL);
}

export function attachFocus(stage: Stage, ontology: Ontology): () => void {
  const drawing = layer(stage, 'focus', (sheet) => {
    const focus = focusAtom.get();
    if (!focus) return false;
    const { context, size } = sheet;
    const palette = paletteAtom.get();
    context.globalAlpha = VEIL;
    context.fillStyle = palette.canvas;
    context.fillRect(0, 0, size.width, size.height);
    context.globalAlpha = 1;
    for (const cluster of clustersAtom.get()) if (isMeant(cluster)) drawGround(sheet, stage, cluster);
    const brush = { ...sheet, stage, ontology, palette };
    drawArrows(brush, focus);
    drawDiscs(brush, focus, drawing.ask);
    return true;
  });
  const ends = [focusAtom, selectionAtom].map((source) => source.subscribe(drawing.ask));
  return () => {
    for (const end of ends) end();
    drawing.end();
  };
}

type Brush = Sheet & { stage: Stage; ontology: Ontology; palette: Palette };

function drawArrows({ stage, context, ontology, palette, scene, view, scale }: Brush, { edges }: Focus): void {
  const graph = stage.getGraph();
  const thinnest = stage.getSetting('minEdgeThickness');
  const selected = selectionAtom.get()?.id;
  for (const edge of edges) {
    const place = scene.edgeAt.get(edge);
    if (place === undefined) continue;
    const { view: arrow, size } = graph.getEdgeAttributes(edge);
    const { quad, symmetric } = ontology.relations[arrow.type];
    const line = curveAt(scene, view, place);
    const width = Math.max(thinnest, size * scale * (edge === selected ? SELECTED : 1));
    const radius = (scene.size[scene.target[place] ?? 0] ?? 0) * scale;
    const { end, head } = arrowForm(line, width, symmetric ? null : radius);
    context.strokeStyle = arrowColour(arrow, quad, palette);
    context.fillStyle = context.strokeStyle;
    context.lineWidth = width;
    context.lineCap = 'butt';
    context.beginPath();
    context.moveTo(line.from.x, line.from.y);
    context.quadraticCurveTo(line.control.x, line.control.y, end.x, end.y);
    context.stroke();
    context.beginPath();
    for (const { x, y } of head) context.lineTo(x, y);
    context.fill();
  }
}

function drawDiscs({ stage, context, palette, scene, view, scale }: Brush, { nodes }: Focus, again: () => void): void {
  const graph = stage.getGraph();
  for (const node of nodes) {
    const place = scene.nodeAt.get(node);
    if (place === undefined) continue;
    const { type } = graph.getNodeAttribute(node, 'view');
    const { x, y } = onScreen(scene, view, place);
    const radius = (scene.size[place] ?? 0) * scale;
    context.fillStyle = palette.entity[type];
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    drawPictogram(context, type, palette.pictogram, { x, y }, radius, again);
  }
}
