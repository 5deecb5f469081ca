/** The strip below a picture, in pixels. */
import { type Picture, stripOf, TEXT_AFTER } from '../core/picture/index.js';

const FACE = '"Inter Variable", system-ui, sans-serif';

/** @param context scaled to the picture's pixels, its origin where the strip begins */
export function drawStrip(context: CanvasRenderingContext2D, picture: Picture): void {
  const { height, lines, entries } = stripOf(picture);
  const { width, ground, ink, faintInk } = picture;
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.fillStyle = faintInk;
  context.fillRect(0, 0, width, 0.5);
  context.textBaseline = 'alphabetic';
  for (const [i, { text, x, y }] of lines.entries()) {
    context.font = `${i === 0 ? 650 : 400} 12px ${FACE}`;
    context.fillStyle = ink;
    context.fillText(text, x, y);
  }
  context.font = `400 12px ${FACE}`;
  context.lineCap = 'round';
  for (const { item, x, y } of entries) {
    context.strokeStyle = item.colour;
    if (item.kind === 'disc') fillCircle(context, x + 12, y, 6, item.colour);
    else {
      stroke(context, [[x, y, x + 24, y]], item.kind === 'line' ? 3 : 2);
      if (item.kind !== 'line') drawSign(context, x + 12, y, item.kind === 'denied', ground);
    }
    context.fillStyle = ink;
    context.fillText(item.text, x + TEXT_AFTER, y + 4);
  }
}

/** A cross for what is denied, a single stroke for what is disputed, in a circle. */
function drawSign(context: CanvasRenderingContext2D, x: number, y: number, crossed: boolean, ground: string): void {
  fillCircle(context, x, y, 7.5, ground);
  context.lineWidth = 1.5;
  context.stroke();
  stroke(context, [[x - 3, y - 3, x + 3, y + 3] as const, ...(crossed ? [[x - 3, y + 3, x + 3, y - 3] as const] : [])], 1.8);
}

function fillCircle(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

function stroke(context: CanvasRenderingContext2D, lines: readonly Line[], width: number): void {
  context.lineWidth = width;
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of lines) {
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
  }
  context.stroke();
}
