/** What is in the picture as rows of numbers, so that what is under the pointer or in sight is found among many thousands without asking the graph for each. */
import type { CameraState } from 'sigma/types';
import type { Ontology } from '../../../src/model/ontology.js';
import type { ArrowView, NodeView } from '../../../src/model/views.js';
import { type Passed, type Shown as Visible, visibleAtom } from '../core/filters/index.js';
import { graphAtom } from '../core/graph/index.js';
import { type Curve, curve } from '../core/labels/index.js';
import type { Point } from '../core/layout/index.js';
import type { Shown } from '../core/raster/index.js';
import type { Stage } from './createSigma.js';
import { type Order, orderOf, type Places, readPlaces } from './order.js';

/** The rows of all that there is, in the order of its strength; a node or an arrow is called by its place there, be it visible or not. */
export type Scene = Pick<Order, 'x' | 'y' | 'size' | 'type' | 'source' | 'target' | 'curvature' | 'width' | 'kind'> & {
  /** Places of what is visible, the strongest first. */
  nodes: Int32Array;
  edges: Int32Array;
  /** For every place 1 where it is visible. */
  shown: Shown;
  /** Places of the visible arrows that bear a mark. */
  marked: readonly number[];
  idOf(node: number): string;
  edgeIdOf(edge: number): string;
  /** What the server said of one. */
  nodeView(node: number): NodeView | undefined;
  edgeView(edge: number): ArrowView | undefined;
  /** Places of ids that are visible. */
  nodeAt: Places;
  edgeAt: Places;
  /** Another one whenever anything of it has changed, … */
  version: number;
  /** … and whenever anything but what is visible. */
  rowsVersion: number;
};

export type Size = { width: number; height: number };

/** From the graph's coordinates to the screen's: `(a·x + c·y + e, b·x + d·y + f)`. */
export type View = { a: number; b: number; c: number; d: number; e: number; f: number };

type Kept = { ontology: Ontology; order: Order | null; scene: Scene | null; rowsVersion: number };

const kept = new WeakMap<Stage, Kept>();

let versions = 0;

const GROWTH = ['nodeAdded', 'nodeDropped', 'edgeAdded', 'edgeDropped', 'cleared', 'edgesCleared', 'eachEdgeAttributesUpdated'] as const;

/** Keeps the scene of a stage in step with its graph, its filters, and where its nodes are. */
export function attachScene(stage: Stage, ontology: Ontology): () => void {
  let graph = stage.getGraph();
  const state: Kept = { ontology, order: null, scene: null, rowsVersion: ++versions };
  kept.set(stage, state);
  const filtered = () => {
    state.scene = null;
  };
  const grown = () => {
    state.order = null;
    state.scene = null;
    state.rowsVersion = ++versions;
  };
  const placed = () => {
    state.rowsVersion = ++versions;
    if (state.scene) state.scene.version = state.scene.rowsVersion = state.rowsVersion;
  };
  const moved = () => {
    if (state.order) readPlaces(graph, state.order);
    placed();
  };
  const dragged = ({ key }: { key: string }) => {
    const { x, y } = graph.getNodeAttributes(key);
    const place = state.order?.nodeAt.get(key);
    if (state.order && place !== undefined) {
      state.order.x[place] = x;
      state.order.y[place] = y;
    }
    placed();
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
  state.scene ??= filtered(state.order, state.rowsVersion);
  return state.scene;
}

/** What passes the filters. */
function filtered(order: Order, rowsVersion: number): Scene {
  const { x, y, size, type, source, target, curvature, width, kind } = order;
  const visible = visibleAtom.get();
  const shown = shownOf(order, visible);
  let marked: number[] | undefined;
  return {
    ...{ x, y, size, type, source, target, curvature, width, kind, shown, rowsVersion },
    nodes: placesIn(shown.nodes, visible.nodes.size),
    edges: placesIn(shown.edges, visible.edges.size),
    get marked() {
      marked ??= placesOfMarked(order, shown.edges);
      return marked;
    },
    idOf: (node) => order.nodes[node] ?? '',
    edgeIdOf: (edge) => order.edges[edge] ?? '',
    nodeView: (node) => order.nodeViews[node],
    edgeView: (edge) => order.edgeViews[edge],
    nodeAt: { get: (id) => placeIn(shown.nodes, order.nodeAt.get(id)) },
    edgeAt: { get: (id) => placeIn(shown.edges, order.edgeAt.get(id)) },
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

// Loops over numbers: with a function for each of tens of thousands a filter would not be there within a frame.

/** What is visible; an arrow is so only between nodes that are. */
function shownOf(order: Order, visible: Visible): Shown {
  const [nodeRows, edgeRows] = [rowsOf(order.nodes, visible.nodes), rowsOf(order.edges, visible.edges)];
  const { source, target } = order;
  const [nodes, edges] = [new Uint8Array(nodeRows.length), new Uint8Array(edgeRows.length)];
  const [passingNodes, passingEdges] = [visible.nodes.row, visible.edges.row];
  for (let i = 0; i < nodes.length; i++) nodes[i] = passingNodes[nodeRows[i] ?? -1] ?? 0;
  for (let i = 0; i < edges.length; i++)
    if (passingEdges[edgeRows[i] ?? -1] === 1 && nodes[source[i] ?? -1] === 1 && nodes[target[i] ?? -1] === 1) edges[i] = 1;
  return { nodes, edges };
}

/** @param most there can be */
function placesIn(shown: Uint8Array, most: number): Int32Array {
  const places = new Int32Array(most);
  let count = 0;
  for (let place = 0; place < shown.length; place++) if (shown[place] === 1) places[count++] = place;
  return places.subarray(0, count);
}

function placesOfMarked({ marked }: Order, shown: Uint8Array): number[] {
  const found: number[] = [];
  for (let place = 0; place < shown.length; place++) if (shown[place] === 1 && marked[place] === 1) found.push(place);
  return found;
}

function placeIn(shown: Uint8Array, place: number | undefined): number | undefined {
  return shown[place ?? -1] === 1 ? place : undefined;
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
