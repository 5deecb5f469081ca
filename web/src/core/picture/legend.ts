/** What the looks of a picture mean, in rows below it, so that it is understood where nobody can point at it. */
import { sign } from './signs.js';
import { escaped, FACE, n } from './text.js';
import type { LegendItem, Picture } from './types.js';

const MARGIN = 16;
const ROW = 24;
/** Room of a sign, and between two entries. */
const SIGN = 32;
const GAP = 22;

type Row = { item: LegendItem; x: number }[];

function rowsOf({ legend, width }: Pick<Picture, 'legend' | 'width'>): Row[] {
  const rows: Row[] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const item of legend) {
    const wide = SIGN + item.wide;
    if (x + wide > width - MARGIN) {
      rows.push([]);
      x = MARGIN;
    }
    rows.at(-1)?.push({ item, x });
    x += wide + GAP;
  }
  return rows;
}

export function legendHeight(picture: Pick<Picture, 'legend' | 'width'>): number {
  const { length } = rowsOf(picture);
  return length === 0 ? 0 : length * ROW + MARGIN;
}

export function legendOf(picture: Picture): string[] {
  const { height, width, ink, ground, faintInk } = picture;
  const entry = ({ kind, colour, text }: LegendItem, x: number, y: number) => {
    const line = `<path d="M${n(x)} ${n(y)}h24" stroke="${colour}" stroke-width="${kind === 'line' ? 3 : 2}"/>`;
    const shape =
      kind === 'disc'
        ? `<circle cx="${n(x + 12)}" cy="${n(y)}" r="6" fill="${colour}"/>`
        : `${line}${kind === 'line' ? '' : sign({ x: x + 12, y, radius: 7.5, said: kind, colour }, ground)}`;
    return `${shape}<text x="${n(x + SIGN)}" y="${n(y + 4)}" fill="${ink}">${escaped(text)}</text>`;
  };
  const rows = rowsOf(picture);
  if (rows.length === 0) return [];
  return [
    `<g class="legend" ${FACE} font-size="12">`,
    `<path d="M0 ${n(height)}H${n(width)}" stroke="${faintInk}" stroke-width="0.5"/>`,
    ...rows.flatMap((row, i) => row.map(({ item, x }) => entry(item, x, height + MARGIN / 2 + ROW * (i + 0.5)))),
    '</g>',
  ];
}
