/** The picture as SVG: discs, arrows in their colours, names where they have room; what an arrow means stands in its title. */
import { pointAt } from '../labels/curve.js';
import { place, Taken } from '../labels/place.js';
import type { Disc, Picture, PictureArrow, PictureGround } from './types.js';

const LINE = 15;
const LETTER = 6.9;
const HEAD = { length: 4.2, width: 1.7, least: 6 };

export function svgOf({ width, height, ground, ink, grounds, arrows, discs }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    ...grounds.map(groundOf),
    ...arrows.map(arrowOf),
    ...discs.map(
      (disc) => `<circle cx="${n(disc.x)}" cy="${n(disc.y)}" r="${n(disc.radius)}" fill="${disc.colour}">${titled(disc.name)}</circle>`,
    ),
    `<g font-family="Inter, system-ui, sans-serif" font-size="12.5" font-weight="500" text-anchor="middle" fill="${ink}" stroke="${ground}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">`,
    ...namesOf(discs),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function groundOf({ discs, bands, width, layers, name }: PictureGround): string {
  const lines = bands.map(([from, to]) => `M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}`).join('');
  const layer = ({ colour, more }: PictureGround['layers'][number]) =>
    `<path d="${lines}" fill="none" stroke="${colour}" stroke-width="${n(width + 2 * more)}" stroke-linecap="round"/>${discs
      .map(({ x, y, radius }) => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius + more)}" fill="${colour}"/>`)
      .join('')}`;
  return `<g>${titled(name)}${layers.map(layer).join('')}</g>`;
}

function arrowOf({ line, colour, width, head, name }: PictureArrow): string {
  const { from, control, to } = line;
  const path = (x: number, y: number) => `M${n(from.x)} ${n(from.y)}Q${n(control.x)} ${n(control.y)} ${n(x)} ${n(y)}`;
  const stroke = (d: string) => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}"/>`;
  const run = Math.hypot(to.x - control.x, to.y - control.y);
  if (head === null || run === 0) return `<g>${titled(name)}${stroke(path(to.x, to.y))}</g>`;
  const [ux, uy] = [(to.x - control.x) / run, (to.y - control.y) / run];
  const length = Math.max(HEAD.least, width * HEAD.length);
  const wide = Math.max(HEAD.least / 2, width * HEAD.width);
  const tip = { x: to.x - ux * head, y: to.y - uy * head };
  const foot = { x: tip.x - ux * length, y: tip.y - uy * length };
  const corners = [tip, { x: foot.x - uy * wide, y: foot.y + ux * wide }, { x: foot.x + uy * wide, y: foot.y - ux * wide }];
  const points = corners.map(({ x, y }) => `${n(x)},${n(y)}`).join(' ');
  return `<g>${titled(name)}${stroke(path(foot.x, foot.y))}<polygon points="${points}" fill="${colour}"/></g>`;
}

/** Below its disc, else above; the larger disc first. */
function namesOf(discs: readonly Disc[]): string[] {
  const taken = new Taken();
  for (const { x, y, radius } of discs) taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const byIndex = [...discs.entries()].sort(([, a], [, b]) => b.radius - a.radius);
  const candidates = byIndex.map(([i, { x, y, radius, lines }]) => {
    const half = (Math.max(...lines.map((line) => line.length)) * LETTER) / 2;
    const tall = lines.length * LINE;
    const at = (top: number) => ({ left: x - half, right: x + half, top, bottom: top + tall });
    return { id: String(i), places: [at(y + radius + 2), at(y - radius - 2 - tall)] };
  });
  return place(candidates, taken).flatMap(({ id, box }) => {
    const disc = discs[Number(id)];
    return (disc?.lines ?? []).map(
      (line, k) => `<text x="${n(disc?.x ?? 0)}" y="${n(box.top + LINE * (k + 0.8))}">${escaped(line)}</text>`,
    );
  });
}

/** Whether any of an arrow is inside the picture. */
export function inPicture({ line }: PictureArrow, width: number, height: number): boolean {
  return [0, 0.25, 0.5, 0.75, 1].some((t) => {
    const { x, y } = pointAt(line, t);
    return x >= 0 && y >= 0 && x <= width && y <= height;
  });
}

const n = (value: number): string => String(Math.round(value * 100) / 100);
const titled = (text: string): string => `<title>${escaped(text)}</title>`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them.
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
