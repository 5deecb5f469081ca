/** Selects several nodes with mouse or finger: a line drawn round them, or one after the other. */
import { paletteAtom } from '../core/appearance/index.js';
import type { Point } from '../core/layout/index.js';
import { addToSelection, hoverAtom, isInside, lassoAtom, selectNodes, toggleInSelection } from '../core/selection/index.js';
import type { Stage } from './createSigma.js';
import { type Frame, frameOf } from './layer.js';
import { onScreen } from './scene.js';

const LAYER = 'lasso';
/** Moved less than this, in pixels, it was a click. */
const STILL = 6;
/** How far beside a disc one may press and still mean it: fingers are wide. */
const REACH = { mouse: 2, touch: 12 };
/** What Sigma would make of the same press; it listens to these below. */
const COMPATIBLE = ['mousedown', 'touchstart', 'click', 'dblclick'] as const;

type Drawing = { pointer: number; line: Point[]; adds: boolean };

/** With the tool chosen or Shift, Ctrl or Cmd held a press is ours and Sigma hears nothing of it. */
export function attachLasso(stage: Stage): () => void {
  const container = stage.getContainer();
  stage.createCanvasContext(LAYER, { style: { pointerEvents: 'none' } });
  const canvas = stage.getCanvases()[LAYER];
  const context = canvas?.getContext('2d');
  if (canvas) canvas.hidden = true;
  let drawing: Drawing | null = null;
  let isOurs = false;

  const end = () => {
    drawing = null;
    if (context) draw(stage, context, []);
  };
  const onDown = (event: PointerEvent) => {
    if (drawing) return end();
    const adds = event.shiftKey || event.ctrlKey || event.metaKey;
    isOurs = event.isPrimary && event.button === 0 && (adds || lassoAtom.get());
    if (!isOurs) return;
    hoverAtom.set(null);
    container.setPointerCapture(event.pointerId);
    drawing = { pointer: event.pointerId, line: [placeOf(container, event)], adds };
  };
  const onMove = (event: PointerEvent) => {
    if (drawing?.pointer !== event.pointerId) return;
    event.stopPropagation();
    drawing.line.push(placeOf(container, event));
    if (context) draw(stage, context, drawing.line);
  };
  const onUp = (event: PointerEvent) => {
    if (drawing?.pointer !== event.pointerId) return;
    const { line, adds } = drawing;
    end();
    const [first] = line;
    if (first && line.every((point) => Math.hypot(point.x - first.x, point.y - first.y) < STILL)) {
      const node = nodeNear(stage, first, event.pointerType === 'mouse' ? REACH.mouse : REACH.touch);
      if (node) toggleInSelection(node);
      return;
    }
    const frame = frameOf(stage);
    // The strongest comes last, so that the arrow keys go on from it.
    const found = within(frame, line).map(frame.scene.idOf).reverse();
    if (found.length === 0) return;
    if (adds) addToSelection(found);
    else selectNodes(found);
  };
  const keepFromSigma = (event: Event) => {
    if (!isOurs) return;
    event.stopPropagation();
    if (event.type === 'mousedown') container.focus();
  };
  const onMouse = (event: MouseEvent) => {
    if (drawing) event.stopPropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !(drawing || lassoAtom.get())) return;
    if (
      event.target instanceof Element &&
      event.target !== document.body &&
      (!event.target.closest('.stage') || event.target.closest('.menu'))
    )
      return;
    event.preventDefault();
    if (drawing) end();
    else lassoAtom.set(false);
  };
  const onTool = () => {
    container.dataset.tool = lassoAtom.get() ? 'lasso' : 'hand';
  };

  onTool();
  const leave = lassoAtom.subscribe(onTool);
  container.addEventListener('pointerdown', onDown, true);
  container.addEventListener('pointermove', onMove, true);
  container.addEventListener('pointerup', onUp, true);
  container.addEventListener('pointercancel', end, true);
  container.addEventListener('mousemove', onMouse, true);
  for (const type of COMPATIBLE) container.addEventListener(type, keepFromSigma, true);
  document.addEventListener('keydown', onKey, true);
  return () => {
    leave();
    container.removeEventListener('pointerdown', onDown, true);
    container.removeEventListener('pointermove', onMove, true);
    container.removeEventListener('pointerup', onUp, true);
    container.removeEventListener('pointercancel', end, true);
    container.removeEventListener('mousemove', onMouse, true);
    for (const type of COMPATIBLE) container.removeEventListener(type, keepFromSigma, true);
    document.removeEventListener('keydown', onKey, true);
  };
}

function placeOf(container: HTMLElement, event: PointerEvent): Point {
  const { left, top } = container.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

/** The node whose disc is nearest to a point, if it is within reach. */
function nodeNear(stage: Stage, point: Point, reach: number): string | null {
  const { scene, view, scale } = frameOf(stage);
  let best = -1;
  let nearest = reach;
  for (const node of scene.nodes) {
    const { x, y } = onScreen(scene, view, node);
    const distance = Math.hypot(x - point.x, y - point.y) - (scene.size[node] ?? 0) * scale;
    if (distance <= nearest) [best, nearest] = [node, distance];
  }
  return best < 0 ? null : scene.idOf(best);
}

/** Places of the nodes in the line, the strongest first. */
function within({ scene, view }: Frame, line: readonly Point[]): number[] {
  const xs = line.map(({ x }) => x);
  const ys = line.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const found: number[] = [];
  for (const node of scene.nodes) {
    const point = onScreen(scene, view, node);
    if (point.x < left || point.x > right || point.y < top || point.y > bottom) continue;
    if (isInside(line, point)) found.push(node);
  }
  return found;
}

/** The line so far, closed, and a ring round each node in it. */
function draw(stage: Stage, context: CanvasRenderingContext2D, line: readonly Point[]): void {
  const { width, height } = stage.getDimensions();
  context.clearRect(0, 0, width, height);
  const [first, ...rest] = line;
  context.canvas.hidden = rest.length === 0;
  if (!first || rest.length === 0) return;
  const { ring } = paletteAtom.get();
  context.beginPath();
  context.moveTo(first.x, first.y);
  for (const { x, y } of rest) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = ring;
  context.globalAlpha = 0.07;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = ring;
  context.lineWidth = 1.5;
  context.lineJoin = 'round';
  context.setLineDash([5, 4]);
  context.stroke();
  context.setLineDash([]);
  context.lineWidth = 2;
  const frame = frameOf(stage);
  for (const node of within(frame, line)) {
    const { x, y } = onScreen(frame.scene, frame.view, node);
    context.beginPath();
    context.arc(x, y, (frame.scene.size[node] ?? 0) * frame.scale + 4, 0, 2 * Math.PI);
    context.stroke();
  }
}
