/** What is in the picture as rows of numbers, so that what is under the pointer or in sight is found among many thousands without asking the graph for each. */
import type { CameraState } from 'sigma/types';
import type { Ontology } from '../../../src/model/ontology.js';
import type { ArrowView, NodeView } from '../../../src/model/views.js';
import { type Passed, visibleAtom } from '../core/filters/index.js';
import { graphAtom } from '../core/graph/index.js';
import { type Curve, curve } from '../core/labels/index.js';
import type { Point } from '../core/layout/index.js';
import type { Stage } from './createSigma.js';
import { type Order, orderOf, type Places, readPlaces } from './order.js';

export type Scene = {
  /** Visible nodes, the strongest first. */
  nodes: readonly string[];
  /** Their places in the order of all. */
  chosen: Int32Array;
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
  /** What the server said of one. */
  nodeView(node: number): NodeView | undefined;
  edgeView(edge: number): ArrowView | undefined;
  /** Places of the arrows that bear a mark. */
  marked: readonly number[];
  /** Places of ids that are visible. */
  nodeAt: Places;
  edgeAt: Places;
  /** Another one whenever anything of it has changed. */
  version: number;
};

export type Size = { width: number; height: number };

/** From the graph's coordinates to the screen's: `(a·x + c·y + e, b·x + d·y + f)`. */
export type View = { a: number; b: number; c: number; d: number; e: number; f: number };

type Kept = { ontology: Ontology; order: Order | null; scene: Scene | null };

const kept = new WeakMap<Stage, Kept>();

let versions = 0;

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
    const { order, scene } = state;
    if (order) readPlaces(graph, order);
    if (!order || !scene) return;
    const { x, y } = nodeRows(order, scene.chosen);
    scene.x.set(x);
    scene.y.set(y);
    scene.version = ++versions;
  };
  const dragged = ({ key }: { key: string }) => {
    const { x, y } = graph.getNodeAttributes(key);
    for (const rows of [state.order, state.scene]) {
      const place = rows?.nodeAt.get(key);
      if (!rows || place === undefined) continue;
      rows.x[place] = x;
      rows.y[place] = y;
    }
    if (state.scene) state.scene.version = ++versions;
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
  state.scene ??= filtered(state.order);
  return state.scene;
}

/** What passes the filters, in its order. */
function filtered(order: Order): Scene {
  const { nodes, edges } = visibleAtom.get();
  const { places: nodePlaces, chosen } = chosenAmong(rowsOf(order.nodes, nodes), nodes);
  const joined = (arrow: number) =>
    (nodePlaces[order.source[arrow] ?? -1] ?? -1) >= 0 && (nodePlaces[order.target[arrow] ?? -1] ?? -1) >= 0;
  const { places: edgePlaces, chosen: arrows } = chosenAmong(rowsOf(order.edges, edges), edges, joined);
  return {
    chosen,
    ...nodeRows(order, chosen),
    ...edgeRows(order, arrows, nodePlaces),
    nodes: named(order.nodes, chosen),
    edges: named(order.edges, arrows),
    nodeView: (node) => order.nodeViews[chosen[node] ?? -1],
    edgeView: (edge) => order.edgeViews[arrows[edge] ?? -1],
    marked: markedAmong(order, arrows),
    nodeAt: { get: (id) => placeIn(nodePlaces, order.nodeAt.get(id)) },
    edgeAt: { get: (id) => placeIn(edgePlaces, order.edgeAt.get(id)) },
    version: ++versions,
  };
}

const rows = new WeakMap<readonly string[], { of: Passed['of']; rows: Int32Array }>();

/** Where those of an order stand in the list that is filtered; looked up once. */
function rowsOf(ids: readonly string[], { of, at }: Passed): Int32Array {
  const known = rows.get(ids);
  if (known?.of === of) return known.rows;
  const found = Int32Array.from(ids, (id) => at(id) ?? -1);
  rows.set(ids, { of, rows: found });
  return found;
}

// Loops over numbers, one for each sort of rows: with a function for each of tens of thousands, or one loop for all sorts, a filter would not be
// there within a frame.

/** Places in the order of those that pass, and for each of the order its place among them, or -1. */
function chosenAmong(rows: Int32Array, { row }: Passed, isWhole?: (place: number) => boolean): { places: Int32Array; chosen: Int32Array } {
  const places = new Int32Array(rows.length).fill(-1);
  const chosen = new Int32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    if (row[rows[i] ?? -1] !== 1 || (isWhole && !isWhole(i))) continue;
    chosen[count] = i;
    places[i] = count++;
  }
  return { places, chosen: chosen.subarray(0, count) };
}

function nodeRows(order: Order, chosen: Int32Array): Pick<Scene, 'x' | 'y' | 'size' | 'type'> {
  const [x, y] = [new Float64Array(chosen.length), new Float64Array(chosen.length)];
  const [size, type] = [new Float32Array(chosen.length), new Uint8Array(chosen.length)];
  for (let i = 0; i < chosen.length; i++) {
    const at = chosen[i] ?? 0;
    x[i] = order.x[at] ?? 0;
    y[i] = order.y[at] ?? 0;
    size[i] = order.size[at] ?? 0;
    type[i] = order.type[at] ?? 0;
  }
  return { x, y, size, type };
}

function edgeRows(
  order: Order,
  arrows: Int32Array,
  nodePlaces: Int32Array,
): Pick<Scene, 'source' | 'target' | 'curvature' | 'width' | 'kind'> {
  const [source, target, kind] = [new Int32Array(arrows.length), new Int32Array(arrows.length), new Uint8Array(arrows.length)];
  const [curvature, width] = [new Float32Array(arrows.length), new Float32Array(arrows.length)];
  for (let i = 0; i < arrows.length; i++) {
    const at = arrows[i] ?? 0;
    source[i] = nodePlaces[order.source[at] ?? 0] ?? 0;
    target[i] = nodePlaces[order.target[at] ?? 0] ?? 0;
    curvature[i] = order.curvature[at] ?? 0;
    width[i] = order.width[at] ?? 0;
    kind[i] = order.kind[at] ?? 0;
  }
  return { source, target, curvature, width, kind };
}

function named(from: readonly string[], at: Int32Array): string[] {
  const names: string[] = [];
  for (let i = 0; i < at.length; i++) names.push(from[at[i] ?? 0] ?? '');
  return names;
}

function markedAmong({ marked }: Order, arrows: Int32Array): number[] {
  const found: number[] = [];
  for (let place = 0; place < arrows.length; place++) if (marked[arrows[place] ?? 0] === 1) found.push(place);
  return found;
}

function placeIn(places: Int32Array, at: number | undefined): number | undefined {
  const place = places[at ?? -1] ?? -1;
  return place < 0 ? undefined : place;
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
