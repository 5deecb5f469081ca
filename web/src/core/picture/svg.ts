/** The picture as SVG: discs with their pictograms, arrows in their colours with their marks, names where they have room; what an arrow means stands in its title. */
import type { EntityType } from '../../../../src/model/vocabulary.js';
import { PICTOGRAM_STROKE, PICTOGRAMS, pictogramShapes } from '../appearance/pictograms.js';
import { type Box, boxOf, LINE, type PlacedMark, placeMark, pointAt, Taken } from '../labels/index.js';
import { arrowForm } from './arrow.js';
import { legendOf, stripOf } from './legend.js';
import { placeNames } from './names.js';
import { sign, signsOf } from './signs.js';
import { escaped, FACE, n, titled } from './text.js';
import type { Disc, Picture, PictureArrow, PictureGround } from './types.js';

/** Side of a pictogram against the radius of its disc, and the least radius that shows one. */
const PICTOGRAM = { side: 1.12, least: 4 };

export function svgOf(picture: Picture): string {
  const { width, height, ground, ink, faintInk, pictogram, grounds, arrows, discs } = picture;
  const marks = marksOf(picture);
  const types = [...new Set(discs.flatMap((disc) => (hasPictogram(disc) ? disc.pictogram : null) ?? []))];
  const { names, labels } = placeNames(
    picture,
    marks.map(({ box }) => box),
  );
  const whole = height + stripOf(picture).height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">`,
    `<defs>${types.map((type) => `<g id="${type}">${pictogramShapes(PICTOGRAMS[type])}</g>`).join('')}</defs>`,
    `<rect width="${width}" height="${whole}" fill="${ground}"/>`,
    ...grounds.map(groundOf),
    ...arrows.map(arrowOf),
    ...discs.map(
      (disc) => `<circle cx="${n(disc.x)}" cy="${n(disc.y)}" r="${n(disc.radius)}" fill="${disc.colour}">${titled(disc.name)}</circle>`,
    ),
    `<g stroke="${pictogram}" ${PICTOGRAM_STROKE}>`,
    ...discs.flatMap((disc) => (hasPictogram(disc) ? pictogramOf(disc, disc.pictogram) : [])),
    '</g>',
    ...marks.map((mark) => sign(mark, ground)),
    `<g ${FACE} font-size="12.5" font-weight="500" text-anchor="middle" fill="${ink}" stroke="${ground}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">`,
    ...names.flatMap(({ disc, box }) => nameOf(disc, box, faintInk)),
    '</g>',
    `<g class="labels" ${FACE} font-size="11" font-weight="540" text-anchor="middle">`,
    ...labels.map(({ label, box }) => labelOf(label, box, ground)),
    '</g>',
    ...discs.flatMap((disc) => signsOf(disc, picture)),
    ...legendOf(picture),
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

const hasPictogram = (disc: Disc): disc is Disc & { pictogram: EntityType } => disc.pictogram !== null && disc.radius >= PICTOGRAM.least;

function pictogramOf({ x, y, radius }: Disc, type: EntityType): string {
  const side = radius * PICTOGRAM.side;
  return `<use href="#${type}" transform="translate(${n(x - side / 2)} ${n(y - side / 2)}) scale(${n(side / 24)})"/>`;
}

type Mark = PlacedMark & NonNullable<PictureArrow['mark']>;

/** Beside the discs and each other, as far as there is room. */
function marksOf({ arrows, discs }: Picture): Mark[] {
  const taken = new Taken();
  for (const disc of discs) taken.add(boxOf(disc, disc.radius));
  return arrows.flatMap(({ line, mark }) => {
    if (!mark) return [];
    const placed = placeMark(line, (box) => taken.isFree(box));
    taken.add(placed.box);
    return { ...placed, ...mark };
  });
}

function nameOf({ lines, faint }: Disc, box: Box, faintInk: string): string[] {
  const fill = faint ? ` fill="${faintInk}"` : '';
  return lines.map(
    (line, k) => `<text x="${n((box.left + box.right) / 2)}" y="${n(box.top + LINE * (k + 0.8))}"${fill}>${escaped(line)}</text>`,
  );
}

function labelOf({ text, colour }: NonNullable<PictureArrow['label']>, { left, right, top, bottom }: Box, ground: string): string {
  const rect = `<rect x="${n(left)}" y="${n(top)}" width="${n(right - left)}" height="${n(bottom - top)}" rx="5" fill="${ground}"/>`;
  return `${rect}<text x="${n((left + right) / 2)}" y="${n((top + bottom) / 2 + 4)}" fill="${colour}">${escaped(text)}</text>`;
}

function arrowOf({ line, colour, width, head, name }: PictureArrow): string {
  const { from, control } = line;
  const path = (x: number, y: number) => `M${n(from.x)} ${n(from.y)}Q${n(control.x)} ${n(control.y)} ${n(x)} ${n(y)}`;
  const stroke = (d: string) => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}"/>`;
  const { end, head: corners } = arrowForm(line, width, head);
  const points = corners.map((corner) => `${n(corner.x)},${n(corner.y)}`).join(' ');
  const pointed = points === '' ? '' : `<polygon points="${points}" fill="${colour}"/>`;
  return `<g>${titled(name)}${stroke(path(end.x, end.y))}${pointed}</g>`;
}

/** Whether any of an arrow is inside the picture. */
export function inPicture({ line }: PictureArrow, width: number, height: number): boolean {
  return [0, 0.25, 0.5, 0.75, 1].some((t) => {
    const { x, y } = pointAt(line, t);
    return x >= 0 && y >= 0 && x <= width && y <= height;
  });
}
