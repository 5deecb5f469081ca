/** The strokes of the names layer. */
import type { Ontology } from '../../../src/model/ontology.js';
import type { RelationType } from '../../../src/model/vocabulary.js';
import { mix, type Palette } from '../core/appearance/index.js';
import {
  along,
  around,
  boxOf,
  type Candidate,
  type Curve,
  LINE,
  LITTLE,
  leastCovering,
  lines,
  place,
  placeMark,
  type Taken,
  within,
} from '../core/labels/index.js';
import type { LanguageCode } from '../core/language/index.js';
import { displayName } from '../core/language/names.js';
import type { Focus } from '../core/selection/index.js';
import type { Stage } from './createSigma.js';
import type { Sheet } from './layer.js';
import { curveAt, onScreen } from './scene.js';
import { widthOf } from './widths.js';

export type Brush = Sheet & {
  stage: Stage;
  palette: Palette;
  ontology: Ontology;
  language: LanguageCode;
  /** Of a node's disc on the screen, in pixels. */
  radius(node: number): number;
  /** All that is drawn: discs, marks and names. */
  taken: Taken;
  /** Names and marks only: the most important names may lie over a disc, never over another name. */
  written: Taken;
};

const FACE = '"Inter Variable", system-ui, sans-serif';
const NAME = { font: `520 12.5px ${FACE}`, strong: `650 13px ${FACE}` };
const ARROW_NAME = `540 11px ${FACE}`;
const FOLDED = { font: `650 10px ${FACE}`, height: 14, padding: 7 };
const MOST_NAMES = 400;
const MOST_DISCS = 1500;
/** So many have their names where there is hardly room. */
const STRONGEST = 12;

/** Discs are taken before anything is written; smaller ones may be written over, being too many to spare. */
export function takeDiscs({ taken, scene, view, size, radius }: Brush): void {
  let room = MOST_DISCS;
  for (const node of scene.nodes) {
    if (room === 0) break;
    const { x, y } = onScreen(scene, view, node);
    const r = radius(node);
    if (x < -r || y < -r || x > size.width + r || y > size.height + r) continue;
    taken.add(boxOf({ x, y }, r));
    room--;
  }
}

/** @param picks ids of what is selected or pointed at: named before all else */
export function drawNodeNames(brush: Brush, focus: Focus | null, picks: ReadonlySet<string | undefined>): void {
  const { context, palette, language, taken, written, scene, view, size, radius } = brush;
  const rank = (id: string) => (picks.has(id) ? 2 : focus?.nodes.has(id) ? 1 : 0);
  const ordered = [...rankedInSight(brush, focus, picks)].map((node) => {
    const id = scene.idOf(node);
    const name = lines(displayName(scene.nodeView(node) ?? { name: '' }, language));
    return { id, ...onScreen(scene, view, node), radius: radius(node), rank: rank(id), name };
  });
  const byId = new Map(ordered.map((node) => [node.id, node]));
  const candidates = ordered.map(({ id, x, y, radius, rank, name }): Candidate => {
    const font = rank === 2 ? NAME.strong : NAME.font;
    const places = around({ x, y }, radius, Math.max(...name.map((line) => widthOf(context, font, line))), name.length);
    return { id, places: within(places, size) };
  });
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  for (const [i, candidate] of candidates.entries()) {
    const node = byId.get(candidate.id);
    const isStrong = i < STRONGEST && (!focus || node?.rank === 1);
    const most = node?.rank === 2 ? Number.POSITIVE_INFINITY : isStrong ? LITTLE : 0;
    const free = place([candidate], taken)[0]?.box;
    const box = free ?? (most > 0 ? leastCovering(candidate.places, taken, written, most) : undefined);
    if (!node || !box) continue;
    taken.add(box);
    written.add(box);
    context.font = node.rank === 2 ? NAME.strong : NAME.font;
    context.strokeStyle = palette.canvas;
    context.lineWidth = 4;
    context.fillStyle = focus && node.rank === 0 ? mix(palette.ink, palette.canvas, 0.3) : palette.ink;
    for (const [k, line] of node.name.entries()) {
      const [x, y] = [(box.left + box.right) / 2, box.top + LINE * (k + 0.5) + 1];
      context.strokeText(line, x, y);
      context.fillText(line, x, y);
    }
  }
}

/** What stands out first, then the strongest, as far as it is in sight. */
function rankedInSight({ scene, view, size }: Brush, focus: Focus | null, picks: ReadonlySet<string | undefined>): Set<number> {
  const placed = (ids: Iterable<string | undefined>) =>
    [...ids].flatMap((id) => (id === undefined ? [] : (scene.nodeAt.get(id) ?? []))).sort((a, b) => a - b);
  const found = new Set<number>();
  const add = (node: number) => {
    const { x, y } = onScreen(scene, view, node);
    if (x >= -60 && y >= -40 && x <= size.width + 60 && y <= size.height + 40) found.add(node);
  };
  for (const node of placed(picks)) add(node);
  for (const node of placed(focus?.nodes ?? [])) if (found.size < MOST_NAMES) add(node);
  for (const node of scene.nodes) {
    if (found.size >= MOST_NAMES) break;
    add(node);
  }
  return found;
}

/** @param edges places of arrows, the strongest first. @param must whether each is to have its name, be it beside a short arrow */
export function drawArrowNames(brush: Brush, edges: readonly number[], must: boolean): void {
  const { stage, context, palette, ontology, language, taken, written, scene, view } = brush;
  const graph = stage.getGraph();
  const name = (edge: string) => ontology.relations[graph.getEdgeAttribute(edge, 'view').type].name[language];
  const candidates = edges.map((edge): Candidate => {
    const id = scene.edgeIdOf(edge);
    return { id, places: along(curveAt(scene, view, edge), widthOf(context, ARROW_NAME, name(id)), must) };
  });
  context.font = ARROW_NAME;
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

export function drawRing({ context, palette, scene, view, radius }: Brush, node: number, strong: boolean): void {
  const { x, y } = onScreen(scene, view, node);
  context.beginPath();
  context.arc(x, y, radius(node) + (strong ? 4 : 3), 0, 2 * Math.PI);
  context.lineWidth = strong ? 2.5 : 1.5;
  context.strokeStyle = strong ? palette.ring : palette.inkSoft;
  context.stroke();
}

/** A small pin's head at the upper right of a node that stays where it was put. */
export function drawPin({ context, palette, scene, view, radius }: Brush, node: number): void {
  const { x, y } = onScreen(scene, view, node);
  const reach = radius(node) * Math.SQRT1_2;
  context.beginPath();
  context.arc(x + reach, y - reach, 4, 0, 2 * Math.PI);
  context.fillStyle = palette.ring;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = palette.canvas;
  context.stroke();
}

/** How many are folded away at a node, at its lower right. */
export function drawFolded({ context, palette, scene, view, radius }: Brush, node: number, count: number): void {
  const { x, y } = onScreen(scene, view, node);
  const reach = radius(node) * Math.SQRT1_2;
  context.font = FOLDED.font;
  const [text, height] = [`+${count}`, FOLDED.height];
  const wide = Math.max(height, context.measureText(text).width + FOLDED.padding);
  context.beginPath();
  context.roundRect(x + reach - height / 2, y + reach - height / 2, wide, height, height / 2);
  context.fillStyle = palette.ring;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = palette.canvas;
  context.stroke();
  context.fillStyle = palette.canvas;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, x + reach - height / 2 + wide / 2, y + reach + 0.5);
}

/** A cross for what is denied, a single stroke for what some affirm and others deny. */
export function drawMark(
  { context, palette, ontology, taken, written }: Brush,
  line: Curve,
  said: 'denied' | 'disputed',
  type: RelationType,
): void {
  const { x, y, radius, box } = placeMark(line, (place) => taken.isFree(place));
  taken.add(box);
  written.add(box);
  const { quad } = ontology.relations[type];
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
  const arm = radius * 0.4;
  context.moveTo(x - arm, y - arm);
  context.lineTo(x + arm, y + arm);
  if (said === 'denied') {
    context.moveTo(x - arm, y + arm);
    context.lineTo(x + arm, y - arm);
  }
  context.stroke();
}
