/** What is in the picture as rows of numbers, so that what is under the pointer or in sight is found among many thousands without asking the graph for each. */
import type { CameraState } from 'sigma/types';
import { mark } from '../core/appearance/index.js';
import { visibleAtom } from '../core/filters/index.js';
import { graphAtom } from '../core/graph/index.js';
import { type Curve, curve } from '../core/labels/index.js';
import type { Point } from '../core/layout/index.js';
import type { Stage } from './createSigma.js';

export type Scene = {
  /** Visible nodes, the strongest first. */
  nodes: readonly string[];
  x: Float64Array;
  y: Float64Array;
  /** Radius of a disc where the camera rests, in pixels. */
  size: Float32Array;
  /** Visible arrows, the strongest first; their ends as places in `nodes`. */
  edges: readonly string[];
  source: Int32Array;
  target: Int32Array;
  curvature: Float32Array;
  /** Places of the arrows that bear a mark. */
  marked: readonly number[];
  nodeAt: ReadonlyMap<string, number>;
  edgeAt: ReadonlyMap<string, number>;
};

export type Size = { width: number; height: number };

/** From the graph's coordinates to the screen's: `(a·x + c·y + e, b·x + d·y + f)`. */
export type View = { a: number; b: number; c: number; d: number; e: number; f: number };

const scenes = new WeakMap<Stage, Scene>();

const CHANGES = [
  'nodeAdded',
  'nodeDropped',
  'edgeAdded',
  'edgeDropped',
  'cleared',
  'edgesCleared',
  'nodeAttributesUpdated',
  'edgeAttributesUpdated',
  'eachNodeAttributesUpdated',
  'eachEdgeAttributesUpdated',
] as const;

/** Forgets the scene of a stage whenever its graph or its filters change, or another graph takes its place. */
export function attachScene(stage: Stage): () => void {
  let graph = stage.getGraph();
  const forget = () => void scenes.delete(stage);
  const listen = () => {
    for (const event of CHANGES) graph.on(event, forget);
  };
  const leave = () => {
    for (const event of CHANGES) graph.off(event, forget);
  };
  const follow = () => {
    leave();
    graph = graphAtom.get() ?? graph;
    listen();
    forget();
  };
  listen();
  const ends = [visibleAtom.subscribe(forget), graphAtom.subscribe(follow)];
  return () => {
    leave();
    for (const end of ends) end();
    forget();
  };
}

export function sceneOf(stage: Stage): Scene {
  const known = scenes.get(stage);
  if (known) return known;
  const scene = build(stage);
  scenes.set(stage, scene);
  return scene;
}

function build(stage: Stage): Scene {
  const graph = stage.getGraph();
  const visible = visibleAtom.get();
  const found = [...visible.nodes].flatMap((id) => (graph.hasNode(id) ? { id, ...graph.getNodeAttributes(id) } : []));
  found.sort((a, b) => b.view.claims - a.view.claims || (a.id < b.id ? -1 : 1));
  const nodeAt = new Map(found.map(({ id }, i) => [id, i]));
  const arrows = [...visible.edges].flatMap((id) => {
    if (!graph.hasEdge(id)) return [];
    const { view, curvature } = graph.getEdgeAttributes(id);
    const [source, target] = [nodeAt.get(view.source), nodeAt.get(view.target)];
    return source === undefined || target === undefined ? [] : { id, source, target, curvature, view };
  });
  arrows.sort((a, b) => b.view.claims - a.view.claims || (a.id < b.id ? -1 : 1));
  return {
    nodes: found.map(({ id }) => id),
    x: Float64Array.from(found, ({ x }) => x),
    y: Float64Array.from(found, ({ y }) => y),
    size: Float32Array.from(found, ({ size }) => size),
    edges: arrows.map(({ id }) => id),
    source: Int32Array.from(arrows, ({ source }) => source),
    target: Int32Array.from(arrows, ({ target }) => target),
    curvature: Float32Array.from(arrows, ({ curvature }) => curvature),
    marked: arrows.flatMap(({ view }, i) => (mark(view) ? i : [])),
    nodeAt,
    edgeAt: new Map(arrows.map(({ id }, i) => [id, i])),
  };
}

/** A span of the graph over which the view is measured, so that rounding does not show. */
const SPAN = 1000;

/** @param cameraState the stage's own by default, also while an older picture is shifted */
export function viewOf(stage: Stage, cameraState: CameraState = stage.getCamera().getState()): View {
  const at = (x: number, y: number) => stage.graphToViewport({ x, y }, { cameraState });
  const [origin, right, up] = [at(0, 0), at(SPAN, 0), at(0, SPAN)];
  return {
    a: (right.x - origin.x) / SPAN,
    b: (right.y - origin.y) / SPAN,
    c: (up.x - origin.x) / SPAN,
    d: (up.y - origin.y) / SPAN,
    e: origin.x,
    f: origin.y,
  };
}

export function onScreen({ x, y }: Scene, { a, b, c, d, e, f }: View, node: number): Point {
  const [gx, gy] = [x[node] ?? 0, y[node] ?? 0];
  return { x: a * gx + c * gy + e, y: b * gx + d * gy + f };
}

export function curveAt(scene: Scene, view: View, edge: number): Curve {
  const end = (ends: Int32Array) => onScreen(scene, view, ends[edge] ?? 0);
  return curve(end(scene.source), end(scene.target), scene.curvature[edge] ?? 0);
}

/** Whether any of an arrow may be within a frame around the screen's middle; never wrong about one that is. */
export function isInSight(
  { x, y, source, target, curvature }: Scene,
  { a, b, c, d, e, f }: View,
  edge: number,
  { width, height }: Size,
): boolean {
  const [s, t] = [source[edge] ?? 0, target[edge] ?? 0];
  const [sx, sy, tx, ty] = [x[s] ?? 0, y[s] ?? 0, x[t] ?? 0, y[t] ?? 0];
  const [px, py] = [a * sx + c * sy + e, b * sx + d * sy + f];
  const [qx, qy] = [a * tx + c * ty + e, b * tx + d * ty + f];
  const bulge = Math.abs(curvature[edge] ?? 0) * (Math.abs(qx - px) + Math.abs(qy - py));
  return Math.min(px, qx) < width + bulge && Math.max(px, qx) > -bulge && Math.min(py, qy) < height + bulge && Math.max(py, qy) > -bulge;
}
