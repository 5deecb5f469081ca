/** What stands below a picture, so that it is understood where nobody can point at it: what it shows, and what its looks mean. */
import { sign } from './signs.js';
import { escaped, FACE, n } from './text.js';
import type { LegendItem, Picture } from './types.js';

const MARGIN = 16;
const LINE = 19;
const ROW = 24;
/** Room of a sign, and between two entries. */
const SIGN = 32;
const GAP = 22;

export type Strip = {
  height: number;
  /** Lines of the caption, by the foot of their letters. */
  lines: readonly { text: string; x: number; y: number }[];
  /** Entries of the legend, by the middle of their signs' left sides. */
  entries: readonly { item: LegendItem; x: number; y: number }[];
};

/** Room beside a line of the caption, at each side. */
export const CAPTION_MARGIN = MARGIN;
/** Where an entry's text stands after its sign. */
export const TEXT_AFTER = SIGN;

/** From the top of the strip. */
export function stripOf({ legend, caption, width }: Pick<Picture, 'legend' | 'caption' | 'width'>): Strip {
  const lines = caption.map((text, i) => ({ text, x: MARGIN, y: MARGIN / 2 + LINE * (i + 0.75) }));
  const begin = lines.length * LINE + MARGIN / 2;
  const entries: { item: LegendItem; x: number; y: number }[] = [];
  let [x, rows] = [Number.POSITIVE_INFINITY, 0];
  for (const item of legend) {
    const wide = SIGN + item.wide;
    if (x + wide > width - MARGIN) [x, rows] = [MARGIN, rows + 1];
    entries.push({ item, x, y: begin + ROW * (rows - 0.5) });
    x += wide + GAP;
  }
  return { height: lines.length + rows === 0 ? 0 : lines.length * LINE + rows * ROW + MARGIN, lines, entries };
}

export function legendOf(picture: Picture): string[] {
  const { height: top, width, ink, ground, faintInk } = picture;
  const { height, lines, entries } = stripOf(picture);
  if (height === 0) return [];
  const entry = ({ item: { kind, colour, text }, x, y }: Strip['entries'][number]) => {
    const line = `<path d="M${n(x)} ${n(top + y)}h24" stroke="${colour}" stroke-width="${kind === 'line' ? 3 : 2}"/>`;
    const shape =
      kind === 'disc'
        ? `<circle cx="${n(x + 12)}" cy="${n(top + y)}" r="6" fill="${colour}"/>`
        : `${line}${kind === 'line' ? '' : sign({ x: x + 12, y: top + y, radius: 7.5, said: kind, colour }, ground)}`;
    return `${shape}<text x="${n(x + SIGN)}" y="${n(top + y + 4)}" fill="${ink}">${escaped(text)}</text>`;
  };
  return [
    `<g class="legend" ${FACE} font-size="12">`,
    `<path d="M0 ${n(top)}H${n(width)}" stroke="${faintInk}" stroke-width="0.5"/>`,
    ...lines.map(
      ({ text, x, y }, i) =>
        `<text x="${n(x)}" y="${n(top + y)}" fill="${ink}"${i === 0 ? ' font-weight="650"' : ''}>${escaped(text)}</text>`,
    ),
    ...entries.map(entry),
    '</g>',
  ];
}
