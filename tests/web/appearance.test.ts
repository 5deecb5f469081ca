import { expect, test } from 'vitest';
import type { ArrowView } from '../../src/model/views.js';
import { arrowColour, isTentative, mark } from '../../web/src/core/appearance/arrow.js';
import { contrast, mix } from '../../web/src/core/appearance/colour.js';
import { PALETTES } from '../../web/src/core/appearance/palette.js';
import { arrowSize, nodeSize } from '../../web/src/core/appearance/sizes.js';

const arrow = (modalities: ArrowView['modalities'], polarities: ArrowView['polarities'], more: Partial<ArrowView> = {}): ArrowView => ({
  ...{ id: '1', type: 'WARNS', source: 'a', target: 'b', claims: 1, articles: 1, sources: 1, firstDate: null, lastDate: null },
  ...{ modalities, polarities },
  ...more,
});

test('faint is what nobody asserts; denied and disputed are told apart', () => {
  expect(isTentative(arrow({ planned: 2 }, { positive: 2 }))).toBe(true);
  expect(isTentative(arrow({ planned: 2, asserted: 1 }, { positive: 3 }))).toBe(false);
  expect([mark(arrow({}, { positive: 1 })), mark(arrow({}, { negative: 1 })), mark(arrow({}, { positive: 1, negative: 1 }))]).toEqual([
    null,
    'denied',
    'disputed',
  ]);
  const { light } = PALETTES;
  expect(arrowColour(arrow({ possible: 1 }, {}), 'material-conflict', light)).not.toBe(light.quad['material-conflict']);
});

test.each(Object.entries(PALETTES))('%s: names and icons can be read on their ground', (_theme, palette) => {
  expect(contrast(palette.ink, palette.canvas)).toBeGreaterThan(7);
  for (const colour of Object.values(palette.entity)) expect(contrast(colour, palette.pictogram)).toBeGreaterThan(4);
  for (const colour of Object.values(palette.quad)) expect(contrast(mix(colour, palette.ink, 0.5), palette.canvas)).toBeGreaterThan(4.5);
});

/** What somebody with deuteranopia sees (Machado, Oliveira, Fernandes 2009, severity 1), good enough on gamma-coded values. */
function deuteranopia(hex: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [0.367 * r + 0.861 * g - 0.228 * b, 0.28 * r + 0.673 * g + 0.047 * b, -0.012 * r + 0.043 * g + 0.969 * b];
}

test.each(Object.entries(PALETTES))('%s: the scale from cooperation to conflict survives red-green blindness', (_theme, { quad }) => {
  const seen = Object.values(quad).map(deuteranopia);
  for (const [i, one] of seen.entries())
    for (const other of seen.slice(i + 1)) expect(Math.hypot(...one.map((value, k) => value - (other[k] ?? 0)))).toBeGreaterThan(30);
});

test('more claims are larger, more sources thicker', () => {
  expect(nodeSize(4, 20)).toBeLessThan(nodeSize(20, 20));
  expect(arrowSize(arrow({}, {}, { sources: 3 }), 3)).toBeGreaterThan(arrowSize(arrow({}, {}, { claims: 9 }), 3));
  expect(arrowSize(arrow({}, {}, { claims: 9 }), 1)).toBeGreaterThan(arrowSize(arrow({}, {}), 1));
});
