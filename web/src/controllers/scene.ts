/** What is in the picture as rows of numbers, so that what is under the pointer or in sight is found among many thousands without asking the graph for each. */
import type { CameraState } from 'sigma/types';
import type { Ontology } from '../../../src/model/ontology.js';
import { visibleAtom } from '../core/filters/index.js';
import { graphAtom } from '../core/graph/index.js';
import { type Curve, curve } from '../core/labels/index.js';
import type { Point } from '../core/layout/index.js';
import type { Stage } from './createSigma.js';
import { type Order, orderOf } from './order.js';

export type Scene = {
  /** Visible nodes, the strongest first. */
  nodes: readonly string[];
  x: Float64Array;
  y: Float64Array;
  /** Radius of a disc where the camera rests, in pixels. */
  size: Float32Array;
  /** Places in `ENTITY_TYPES`. */
  type: Uint8Array;
  /** Visible arrows, the strongest first; their ends as places in `nodes`. */
  edges: readonly string[];
  source: Int32Array;
  target: Int32Array;
  curvature: Float32Array;
  /** Thickness where the camera rests, in pixels. */
  width: Float32Array;
  /** How it looks (order.ts). */
  kind: Uint8Array;
  /** Places of the arrows that bear a mark. */
  marked: readonly number[];
  nodeAt: Places;
  edgeAt: Places;
};

/** The place of an id, if it is visible. */
export type Places = { get(id: string): number | undefined };

export type Size = { width: number; height: number };

/** From the graph's coordinates to the screen's: `(a·x + c·y + e, b·x + d·y + f)`. */
export type View = { a: number; b: number; c: number; d: number; e: number; f: number };

type Kept = { ontology: Ontology; order: Order | null; scene: Scene | null };

const kept = new WeakMap<Stage, Kept>();

const GROWTH = ['nodeAdded', 'nodeDropped', 'edgeAdded', 'edgeDropped', 'cleared', 'edgesCleared', 'eachEdgeAttributesUpdated'] as const;

/** Keeps the scene of a stage in step with its graph, its filters, and where its nodes are. */
export function attachScene(stage: Stage, ontology: Ontology): () => void {
  let graph = stage.getGraph();
  const state: Kept = { ontology, order: null, scene: null };
  kept.set(stage, state);
  const filtered = () => {
    state.scene = null;
  };
  const grown = () => {
    state.order = null;
    state.scene = null;
  };
  const moved = () => {
    if (state.scene) readPlaces(stage, state.scene);
  };
  const dragged = ({ key }: { key: string }) => {
    const place = state.scene?.nodeAt.get(key);
    if (!state.scene || place === undefined) return;
    const { x, y } = graph.getNodeAttributes(key);
    state.scene.x[place] = x;
    state.scene.y[place] = y;
  };
  const listen = () => {
    for (const event of GROWTH) graph.on(event, grown);
    graph.on('eachNodeAttributesUpdated', moved);
    graph.on('nodeAttributesUpdated', dragged);
  };
  const leave = () => {
    for (const event of GROWTH) graph.off(event, grown);
    graph.off('eachNodeAttributesUpdated', moved);
    graph.off('nodeAttributesUpdated', dragged);
  };
  const follow = () => {
    leave();
    graph = graphAtom.get() ?? graph;
    listen();
    grown();
  };
  listen();
  const ends = [visibleAtom.subscribe(filtered), graphAtom.subscribe(follow)];
  return () => {
    leave();
    for (const end of ends) end();
    kept.delete(stage);
  };
}

export function sceneOf(stage: Stage): Scene {
  const state = kept.get(stage);
  if (!state) throw new Error('sceneOf: got a stage without a scene, expected attachScene() to have been called');
  state.order ??= orderOf(stage.getGraph(), state.ontology);
  state.scene ??= filtered(stage, state.order);
  return state.scene;
}

/** What passes the filters, in its order. */
function filtered(stage: Stage, order: Order): Scene {
  const visible = visibleAtom.get();
  const nodePlaces = new Int32Array(order.nodes.length).fill(-1);
  const chosen: number[] = [];
  for (const [i, id] of order.nodes.entries()) if (visible.nodes.has(id)) nodePlaces[i] = chosen.push(i) - 1;
  const edgePlaces = new Int32Array(order.edges.length).fill(-1);
  const arrows: number[] = [];
  for (const [i, id] of order.edges.entries()) {
    const joined = (nodePlaces[order.source[i] ?? -1] ?? -1) >= 0 && (nodePlaces[order.target[i] ?? -1] ?? -1) >= 0;
    if (joined && visible.edges.has(id)) edgePlaces[i] = arrows.push(i) - 1;
  }
  const scene: Scene = {
    nodes: chosen.map((i) => order.nodes[i] ?? ''),
    x: new Float64Array(chosen.length),
    y: new Float64Array(chosen.length),
    size: Float32Array.from(chosen, (i) => order.size[i] ?? 0),
    type: Uint8Array.from(chosen, (i) => order.type[i] ?? 0),
    edges: arrows.map((i) => order.edges[i] ?? ''),
    source: Int32Array.from(arrows, (i) => nodePlaces[order.source[i] ?? -1] ?? 0),
    target: Int32Array.from(arrows, (i) => nodePlaces[order.target[i] ?? -1] ?? 0),
    curvature: Float32Array.from(arrows, (i) => order.curvature[i] ?? 0),
    width: Float32Array.from(arrows, (i) => order.width[i] ?? 0),
    kind: Uint8Array.from(arrows, (i) => order.kind[i] ?? 0),
    marked: arrows.flatMap((i, place) => (order.marked[i] === 1 ? place : [])),
    nodeAt: { get: (id) => placeIn(nodePlaces, order.nodeAt.get(id)) },
    edgeAt: { get: (id) => placeIn(edgePlaces, order.edgeAt.get(id)) },
  };
  readPlaces(stage, scene);
  return scene;
}

function placeIn(places: Int32Array, at: number | undefined): number | undefined {
  const place = places[at ?? -1] ?? -1;
  return place < 0 ? undefined : place;
}

function readPlaces(stage: Stage, { nodes, x, y }: Scene): void {
  const graph = stage.getGraph();
  for (const [place, id] of nodes.entries()) {
    const at = graph.getNodeAttributes(id);
    x[place] = at.x;
    y[place] = at.y;
  }
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
