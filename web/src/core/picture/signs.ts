/** Small signs on arrows and at discs. */
import { FACE, n } from './text.js';
import type { Disc, Picture } from './types.js';

/** Length of a sign's strokes against its radius. */
const ARM = 0.4;
const PIN = 4;
const NUMBER = { height: 14, digit: 7 };

export type Sign = { x: number; y: number; radius: number; said: 'denied' | 'disputed'; colour: string };

/** A cross for what is denied, a single stroke for what some affirm and others deny. */
export function sign({ x, y, radius, said, colour }: Sign, ground: string): string {
  const arm = radius * ARM;
  const stroke = (up: 1 | -1) => `M${n(x - arm)} ${n(y - up * arm)}L${n(x + arm)} ${n(y + up * arm)}`;
  const circle = `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${ground}" stroke-width="1.5"/>`;
  return `<g class="${said}" stroke="${colour}">${circle}<path d="${stroke(1)}${said === 'denied' ? stroke(-1) : ''}" stroke-width="1.8" stroke-linecap="round"/></g>`;
}

/** A ring round a disc that is selected, a pin's head at its upper right, and at its lower right how many are folded away. */
export function signsOf({ x, y, radius, ringed, pinned, folded }: Disc, { ring, ground }: Picture): string[] {
  const reach = radius * Math.SQRT1_2;
  const signs: string[] = [];
  if (ringed)
    signs.push(`<circle class="ring" cx="${n(x)}" cy="${n(y)}" r="${n(radius + 4)}" fill="none" stroke="${ring}" stroke-width="2.5"/>`);
  if (pinned)
    signs.push(
      `<circle class="pin" cx="${n(x + reach)}" cy="${n(y - reach)}" r="${PIN}" fill="${ring}" stroke="${ground}" stroke-width="1.5"/>`,
    );
  if (folded > 0) {
    const [text, half] = [`+${folded}`, NUMBER.height / 2];
    const wide = Math.max(NUMBER.height, NUMBER.digit * (text.length + 1));
    signs.push(
      `<g class="folded"><rect x="${n(x + reach - half)}" y="${n(y + reach - half)}" width="${wide}" height="${NUMBER.height}" rx="${half}" fill="${ring}" stroke="${ground}" stroke-width="1.5"/>` +
        `<text x="${n(x + reach - half + wide / 2)}" y="${n(y + reach + 3.5)}" ${FACE} font-size="10" font-weight="650" text-anchor="middle" fill="${ground}">${text}</text></g>`,
    );
  }
  return signs;
}
