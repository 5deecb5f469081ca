/** The strokes of the names layer. */
import type { Ontology } from '../../../src/model/ontology.js';
import { mix, type Palette } from '../core/appearance/index.js';
import type { Visible } from '../core/filters/index.js';
import { type Box, type Candidate, type Curve, lines, place, pointAt, type Taken } from '../core/labels/index.js';
import type { LanguageCode } from '../core/language/index.js';
import { displayName } from '../core/language/names.js';
import type { Focus } from '../core/selection/index.js';
import type { Stage } from './createSigma.js';
import { curveOf } from './geometry.js';

export type Brush = {
  stage: Stage;
  context: CanvasRenderingContext2D;
  palette: Palette;
  ontology: Ontology;
  language: LanguageCode;
  /** All that is drawn: discs, marks and names. */
  taken: Taken;
  /** Names and marks only: the most important names may lie over a disc, never over another name. */
  written: Taken;
};

const FACE = '"Inter Variable", system-ui, sans-serif';
const NAME = { font: `520 12.5px ${FACE}`, strong: `650 13px ${FACE}`, line: 15 };
const ARROW_NAME = { font: `540 11px ${FACE}`, height: 17, padding: 5 };
const MOST_NAMES = 400;
const ALWAYS_NAMED = 12;
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
/** What the discs at its ends, its head and some line take of an arrow that can bear its name. */
const DISCS = 100;

/** Discs are taken before anything is written. */
export function takeDiscs({ stage, taken }: Brush, visible: Visible): void {
  for (const id of visible.nodes) {
    const { x, y } = stage.graphToViewport(stage.getGraph().getNodeAttributes(id));
    const radius = stage.scaleSize(stage.getNodeDisplayData(id)?.size ?? 0);
    taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
}

export function drawNodeNames(brush: Brush, visible: Visible, focus: Focus | null, first: readonly (string | undefined)[]): void {
  const { stage, context, palette, language, taken, written } = brush;
  const { width, height } = stage.getDimensions();
  const graph = stage.getGraph();
  const rank = (node: string) => (first.includes(node) ? 2 : focus?.nodes.has(node) ? 1 : 0);
  const onScreen = [...visible.nodes].flatMap((id) => {
    const attributes = graph.getNodeAttributes(id);
    const { x, y } = stage.graphToViewport(attributes);
    if (x < -60 || y < -40 || x > width + 60 || y > height + 40) return [];
    const radius = stage.scaleSize(stage.getNodeDisplayData(id)?.size ?? attributes.size);
    return [{ id, x, y, radius, rank: rank(id), claims: attributes.view.claims, name: lines(displayName(attributes.view, language)) }];
  });
  const ordered = onScreen.sort((a, b) => b.rank - a.rank || b.claims - a.claims || (a.id < b.id ? -1 : 1)).slice(0, MOST_NAMES);
  const byId = new Map(ordered.map((node) => [node.id, node]));
  const candidates = ordered.map(({ id, x, y, radius, rank, name }): Candidate => {
    context.font = rank === 2 ? NAME.strong : NAME.font;
    const places = around(x, y, radius, Math.max(...name.map((line) => context.measureText(line).width)), name.length);
    return { id, places: places.filter((box) => box.left > 2 && box.right < width - 2 && box.top > 2 && box.bottom < height - 2) };
  });
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  for (const [i, candidate] of candidates.entries()) {
    const node = byId.get(candidate.id);
    const mustBeNamed = node?.rank === 2 || (i < ALWAYS_NAMED && (!focus || node?.rank === 1));
    const box = (place([candidate], taken)[0] ?? (mustBeNamed ? place([candidate], written)[0] : undefined))?.box;
    if (!node || !box) continue;
    taken.add(box);
    written.add(box);
    context.font = node.rank === 2 ? NAME.strong : NAME.font;
    context.strokeStyle = palette.canvas;
    context.lineWidth = 4;
    context.fillStyle = focus && node.rank === 0 ? mix(palette.ink, palette.canvas, 0.3) : palette.ink;
    for (const [k, line] of node.name.entries()) {
      const [x, y] = [(box.left + box.right) / 2, box.top + NAME.line * (k + 0.5) + 1];
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    }
  }
}

/** Below the disc, else above, right or left of it, else below or above and shifted to a side. */
function around(x: number, y: number, radius: number, textWidth: number, count: number): Box[] {
  const [half, gap, height] = [textWidth / 2 + 2, radius + 2, NAME.line * count + 2];
  const shift = Math.max(0, half - radius);
  const at = (centre: number, top: number): Box => ({ left: centre - half, right: centre + half, top, bottom: top + height });
  const [below, above] = [y + gap, y - gap - height];
  return [
    at(x, below),
    at(x, above),
    at(x + gap + 1 + half, y - height / 2),
    at(x - gap - 1 - half, y - height / 2),
    ...[below, above].flatMap((top) => [at(x + shift, top), at(x - shift, top)]),
  ];
}

export function drawArrowNames(brush: Brush, edges: readonly string[], first: readonly (string | undefined)[]): void {
  const { stage, context, palette, ontology, language, taken, written } = brush;
  const graph = stage.getGraph();
  context.font = ARROW_NAME.font;
  const claims = (edge: string) => (first.includes(edge) ? Number.POSITIVE_INFINITY : graph.getEdgeAttribute(edge, 'view').claims);
  const ordered = [...edges].sort((a, b) => claims(b) - claims(a) || (a < b ? -1 : 1));
  const name = (edge: string) => ontology.relations[graph.getEdgeAttribute(edge, 'view').type].name[language];
  const candidates = ordered.map((edge): Candidate => {
    const line = curveOf(stage, edge);
    const half = context.measureText(name(edge)).width / 2 + ARROW_NAME.padding;
    const places = ALONG.map((t) => {
      const { x, y } = pointAt(line, t);
      return { left: x - half, right: x + half, top: y - ARROW_NAME.height / 2, bottom: y + ARROW_NAME.height / 2 };
    });
    if (!first.includes(edge)) return { id: edge, places };
    const long = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y) > half * 2 + DISCS;
    return { id: edge, places: long ? [...places, ...aside(places)] : [...aside(places), ...places] };
  });
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  for (const { id, box } of place(candidates, taken)) {
    written.add(box);
    const { quad } = ontology.relations[graph.getEdgeAttribute(id, 'view').type];
    context.fillStyle = palette.canvas;
    context.beginPath();
    context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 5);
    context.fill();
    context.fillStyle = mix(palette.quad[quad], palette.ink, 0.5);
    context.fillText(name(id), (box.left + box.right) / 2, (box.top + box.bottom) / 2 + 0.5);
  }
}

/** Where an arrow that must have its name is too short for it: around its middle. */
function aside([middle]: readonly Box[]): Box[] {
  if (!middle) return [];
  const beside = middle.right - middle.left;
  const shifts: [number, number][] = [
    [0, -22],
    [0, 22],
    [beside / 2 + 10, 0],
    [-beside / 2 - 10, 0],
    [0, -42],
    [0, 42],
  ];
  return shifts.map(([x, y]) => ({ left: middle.left + x, right: middle.right + x, top: middle.top + y, bottom: middle.bottom + y }));
}

export function drawRing({ stage, context, palette }: Brush, node: string, strong: boolean): void {
  const { x, y } = stage.graphToViewport(stage.getGraph().getNodeAttributes(node));
  const radius = stage.scaleSize(stage.getNodeDisplayData(node)?.size ?? 10);
  context.beginPath();
  context.arc(x, y, radius + (strong ? 4 : 3), 0, 2 * Math.PI);
  context.lineWidth = strong ? 2.5 : 1.5;
  context.strokeStyle = strong ? palette.ring : palette.inkSoft;
  context.stroke();
}

/** A small pin's head at the upper right of a node that stays where it was put. */
export function drawPin({ stage, context, palette }: Brush, node: string): void {
  const { x, y } = stage.graphToViewport(stage.getGraph().getNodeAttributes(node));
  const reach = stage.scaleSize(stage.getNodeDisplayData(node)?.size ?? 10) * Math.SQRT1_2;
  context.beginPath();
  context.arc(x + reach, y - reach, 4, 0, 2 * Math.PI);
  context.fillStyle = palette.ring;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = palette.canvas;
  context.stroke();
}

/** A cross for what is denied, a single stroke for what some affirm and others deny, where there is room for it. */
export function drawMark(
  { stage, context, palette, ontology, taken, written }: Brush,
  line: Curve,
  said: 'denied' | 'disputed',
  edge: string,
): void {
  const { x, y } = pointAt(line, 0.5);
  const radius = 7.5;
  const box = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  const long = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y);
  if (long < radius * 6 || !taken.isFree(box)) return;
  taken.add(box);
  written.add(box);
  const { quad } = ontology.relations[stage.getGraph().getEdgeAttribute(edge, 'view').type];
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = palette.canvas;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = palette.quad[quad];
  context.stroke();
  context.beginPath();
  context.lineWidth = 1.8;
  context.lineCap = 'round';
  const arm = 3;
  context.moveTo(x - arm, y - arm);
  context.lineTo(x + arm, y + arm);
  if (said === 'denied') {
    context.moveTo(x - arm, y + arm);
    context.lineTo(x + arm, y - arm);
  }
  context.stroke();
}
