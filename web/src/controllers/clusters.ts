/** The ground of each cluster, on a layer below the graph: round its members and along the ties that hold it together. */
import { mix, paletteAtom } from '../core/appearance/index.js';
import { type Cluster, clustersAtom, ties } from '../core/clusters/index.js';
import { visibleAtom } from '../core/filters/index.js';
import { toSegment } from '../core/labels/index.js';
import type { Point } from '../core/layout/index.js';
import type { PictureGround } from '../core/picture/index.js';
import { focusAtom, hoverAtom, selectionAtom } from '../core/selection/index.js';
import type { Stage } from './createSigma.js';
import { type Frame, frameOf, layer, type Sheet } from './layer.js';
import { onScreen } from './scene.js';

/** How far the ground reaches beyond a disc, in pixels, and the line around it. */
const BEYOND = { least: 3, most: 13, line: 1.5 };
/** How much of its colour is left to ground and line, at rest and while something else stands out. */
const INK = { ground: 0.17, line: 0.5, faint: 0.4 };

type Disc = Point & { radius: number };
type Ground = { cluster: Cluster; discs: Disc[]; bands: [Point, Point][]; width: number };

export function attachClusters(stage: Stage): () => void {
  const grounds = layer(
    stage,
    'clusters',
    (sheet) => {
      const clusters = clustersAtom.get();
      for (const cluster of clusters) drawGround(sheet, stage, cluster);
      return clusters.length > 0;
    },
    'edges',
  );
  const ends = [clustersAtom.subscribe(grounds.ask), visibleAtom.subscribe(grounds.ask)];
  return () => {
    for (const end of ends) end();
    grounds.end();
  };
}

export function drawGround(sheet: Sheet, stage: Stage, cluster: Cluster): void {
  paint(sheet.context, groundOf(sheet, stage, cluster));
}

/** Whether it is selected or pointed at. */
export function isMeant({ nodes }: Cluster): boolean {
  return [selectionAtom.get(), hoverAtom.get()].some((pick) => pick?.kind === 'cluster' && nodes.includes(pick.id));
}

export function colourOf({ rank }: Cluster): string {
  const { clusters, inkSoft } = paletteAtom.get();
  return clusters[rank % clusters.length] ?? inkSoft;
}

/** How much of its colour its name keeps: all, unless something else stands out. */
export function strengthOf(cluster: Cluster): number {
  return focusAtom.get() && !isMeant(cluster) ? INK.faint : 1;
}

/** The cluster on whose ground a point lies; of several the smallest, which is drawn on top. */
export function clusterAt(stage: Stage, point: Point): Cluster | null {
  const frame = frameOf(stage);
  const grounds = clustersAtom.get().map((cluster) => groundOf(frame, stage, cluster));
  const found = grounds.findLast(
    ({ discs, bands, width }) =>
      discs.some(({ x, y, radius }) => Math.hypot(x - point.x, y - point.y) <= radius) ||
      bands.some((band) => toSegment(point, ...band) <= width / 2),
  );
  return found?.cluster ?? null;
}

/** The grounds as shapes, for a picture that is no canvas. */
export function groundsOf(stage: Stage, nameOf: (node: string) => string): PictureGround[] {
  const frame = frameOf(stage);
  return clustersAtom.get().map((cluster) => ({ ...groundOf(frame, stage, cluster), layers: layersOf(cluster), name: nameOf(cluster.id) }));
}

const tiesOf = new WeakMap<Cluster, [string, string][]>();

function groundOf({ scene, view, scale }: Frame, stage: Stage, cluster: Cluster): Ground {
  const graph = stage.getGraph();
  const discs = new Map<string, Disc>();
  let widest = BEYOND.least;
  for (const node of cluster.nodes) {
    const place = scene.nodeAt.get(node);
    if (place === undefined) continue;
    const radius = (scene.size[place] ?? 0) * scale;
    const beyond = Math.max(BEYOND.least, Math.min(BEYOND.most, radius * 0.8));
    widest = Math.max(widest, beyond);
    discs.set(node, { ...onScreen(scene, view, place), radius: radius + beyond });
  }
  const joined = tiesOf.get(cluster) ?? ties(graph, cluster);
  tiesOf.set(cluster, joined);
  const bands = joined.flatMap(([one, other]): [Point, Point][] => {
    const [from, to] = [discs.get(one), discs.get(other)];
    return from && to ? [[from, to]] : [];
  });
  return { cluster, discs: [...discs.values()], bands, width: widest * 1.5 };
}

/** First all of it a little larger in the colour of the line, then the ground over it: so only the outer line is seen. */
function layersOf(cluster: Cluster): { colour: string; more: number }[] {
  const { canvas } = paletteAtom.get();
  const colour = colourOf(cluster);
  return [
    { colour: mix(colour, canvas, INK.line), more: BEYOND.line },
    { colour: mix(colour, canvas, INK.ground), more: 0 },
  ];
}

function paint(context: CanvasRenderingContext2D, { cluster, discs, bands, width }: Ground): void {
  context.lineCap = 'round';
  for (const { colour, more } of layersOf(cluster)) {
    context.fillStyle = colour;
    context.strokeStyle = colour;
    context.lineWidth = width + 2 * more;
    context.beginPath();
    for (const [from, to] of bands) {
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
    context.beginPath();
    for (const { x, y, radius } of discs) {
      context.moveTo(x + radius + more, y);
      context.arc(x, y, radius + more, 0, 2 * Math.PI);
    }
    context.fill();
  }
}
