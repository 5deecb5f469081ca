/** Names of clusters, on the layer of all names: who is strongest in each, beside its ground. */
import { mix } from '../core/appearance/index.js';
import { type Cluster, clustersAtom } from '../core/clusters/index.js';
import { type Box, place } from '../core/labels/index.js';
import { displayName } from '../core/language/names.js';
import type { Point } from '../core/layout/index.js';
import { colourOf, strengthOf } from './clusters.js';
import type { Stage } from './createSigma.js';
import type { Brush } from './draw.js';
import { onScreen } from './scene.js';
import { widthOf } from './widths.js';

const FONT = '650 11.5px "Inter Variable", system-ui, sans-serif';
const HEIGHT = 21;
const PADDING = 9;
/** Between a disc and the name beside it, in pixels: the ground of the cluster lies there. */
const BESIDE = 10;
/** Of those in sight the largest are named, and the very largest even where there is no room: the smaller ones as one comes nearer. */
const MOST_NAMES = 12;
const ALWAYS_NAMED = 3;
const MOST_PLACES = 40;
/** One with fewer members is named by a single one, for it is itself small. */
const LEAST_FOR_TWO = 5;
const LONGEST = 30;

const written = new WeakMap<Stage, { cluster: Cluster; box: Box }[]>();

export function drawClusterNames(brush: Brush): void {
  const { stage, context, palette, language } = brush;
  const graph = stage.getGraph();
  const done: { cluster: Cluster; box: Box }[] = [];
  written.set(stage, done);
  const clusters = clustersAtom.get();
  if (clusters.length === 0) return;
  context.font = FONT;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  let tried = 0;
  for (const cluster of clusters) {
    if (tried === MOST_NAMES) break;
    const [first = '', second = ''] = cluster.nodes.map((node) => displayName(graph.getNodeAttribute(node, 'view'), language));
    const both = `${first} · ${second}`;
    const name = cluster.nodes.length >= LEAST_FOR_TWO && both.length <= LONGEST ? both : first;
    const half = widthOf(context, FONT, name) / 2 + PADDING;
    const places = placesOf(brush, cluster, half);
    if (places.length === 0) continue;
    tried++;
    const box = free(brush, places, cluster.rank < ALWAYS_NAMED);
    if (!box) continue;
    brush.taken.add(box);
    brush.written.add(box);
    done.push({ cluster, box });
    const strength = strengthOf(cluster);
    const colour = colourOf(cluster);
    context.beginPath();
    context.roundRect(box.left, box.top, box.right - box.left, HEIGHT, HEIGHT / 2);
    context.fillStyle = mix(colour, palette.canvas, 0.22 * strength);
    context.fill();
    context.strokeStyle = mix(colour, palette.canvas, 0.7 * strength);
    context.lineWidth = 1.5;
    context.stroke();
    context.fillStyle = mix(palette.ink, palette.canvas, strength);
    context.fillText(name, (box.left + box.right) / 2, (box.top + box.bottom) / 2 + 0.5);
  }
}

/** The cluster whose name is written at a point. */
export function clusterNameAt(stage: Stage, { x, y }: Point): Cluster | null {
  const at = ({ box }: { box: Box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  return written.get(stage)?.find(at)?.cluster ?? null;
}

/** Where nothing is; a name that must be there also lies over discs, but over no other name. */
function free({ taken, written: names }: Brush, places: readonly Box[], must: boolean): Box | undefined {
  return (place([{ id: '', places }], taken)[0] ?? (must ? place([{ id: '', places }], names)[0] : undefined))?.box;
}

/** Beside each member that can be seen, the highest first: above, below, right or left of it. */
function placesOf({ scene, view, radius, size: { width, height } }: Brush, { nodes }: Cluster, half: number): Box[] {
  const seen = nodes
    .flatMap((id) => scene.nodeAt.get(id) ?? [])
    .map((node) => ({ ...onScreen(scene, view, node), gap: radius(node) + BESIDE }))
    .filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height)
    .sort((a, b) => a.y - b.y)
    .slice(0, MOST_PLACES);
  const across = half + BESIDE;
  return seen
    .flatMap(({ x, y, gap }) => [
      { x, y: y - gap - HEIGHT / 2 },
      { x: x + gap + across, y },
      { x: x - gap - across, y },
      { x, y: y + gap + HEIGHT / 2 },
    ])
    .map(({ x, y }) => ({ left: x - half, right: x + half, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 }))
    .filter(({ left, right, top, bottom }) => left > 4 && right < width - 4 && top > 4 && bottom < height - 4);
}
