/** Fits a layout to the stage and makes room for the names in it. */
import { separate } from './separate.js';
import type { Body, Field } from './types.js';

const PASSES = 40;
const PUSHES = 6;
/** Share of the field that boxes may cover. */
const DENSEST = 0.55;

/** Turns a layout so that it lies along the longer side of the field: a long one on the slant would waste two corners. */
export function align(bodies: readonly Body[], field: Field): Body[] {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
  const [mx, my] = [mean(bodies.map((body) => body.x)), mean(bodies.map((body) => body.y))];
  const [xx, yy, xy] = [
    mean(bodies.map((body) => (body.x - mx) ** 2)),
    mean(bodies.map((body) => (body.y - my) ** 2)),
    mean(bodies.map((body) => (body.x - mx) * (body.y - my))),
  ];
  const axis = 0.5 * Math.atan2(2 * xy, xx - yy);
  const turn = (field.width >= field.height ? 0 : Math.PI / 2) - axis;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return bodies.map((body) => ({
    ...body,
    x: (body.x - mx) * cos - (body.y - my) * sin,
    y: (body.x - mx) * sin + (body.y - my) * cos,
  }));
}

/** Stretches to the field, but never one way more than three times as much as the other. */
export function fill(bodies: readonly Body[], field: Field): Body[] {
  const { left, right, low, high } = extent(bodies);
  const [across, up] = [field.width / (right - left || 1), field.height / (high - low || 1)];
  const most = Math.min(across, up) * 3;
  const [sx, sy] = [Math.min(across, most), Math.min(up, most)];
  return bodies.map((body) => ({ ...body, x: (body.x - (left + right) / 2) * sx, y: (body.y - (low + high) / 2) * sy }));
}

/** Pushing apart makes a layout larger than its field, fitting makes it crowded again: in turns, the empty parts give way. */
export function spread(bodies: readonly Body[], field: Field): Body[] {
  let spread = fill(shrink(bodies, field), field);
  for (let pass = 0; pass < PASSES; pass++) spread = fill(separate(spread, PUSHES), field);
  return separate(spread, PUSHES * 4);
}

/** Boxes that together would not fit into the field are made smaller until they do: then not every name has room. */
function shrink(bodies: readonly Body[], field: Field): Body[] {
  const area = bodies.reduce((sum, { width, height }) => sum + width * height, 0);
  const share = Math.min(1, Math.sqrt((DENSEST * field.width * field.height) / (area || 1)));
  return bodies.map((body) => ({ ...body, width: body.width * share, height: body.height * share }));
}

export function extent(bodies: readonly Body[]): { left: number; right: number; low: number; high: number } {
  const box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  for (const { x, y } of bodies) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.low = Math.min(box.low, y);
    box.high = Math.max(box.high, y);
  }
  return box;
}
