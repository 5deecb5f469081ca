import { expect, test } from 'vitest';
import { curve } from '../../web/src/core/labels/index.js';
import { inPicture, type PictureArrow, type PictureGround, svgOf } from '../../web/src/core/picture/index.js';

const arrow: PictureArrow = {
  line: curve({ x: 0, y: 50 }, { x: 100, y: 50 }, 0),
  colour: '#c8371f',
  width: 2,
  head: 10,
  name: 'A – warnt – B',
};
const disc = { x: 100, y: 50, radius: 10, colour: '#3f5bb5', name: '<B> & "C"', lines: ['<B> & "C"'] };
const ground: PictureGround = {
  discs: [{ x: 100, y: 50, radius: 20 }],
  bands: [
    [
      { x: 0, y: 50 },
      { x: 100, y: 50 },
    ],
  ],
  width: 12,
  layers: [
    { colour: '#a2bbd4', more: 1 },
    { colour: '#dde6ef', more: 0 },
  ],
  name: 'Cluster um <B>',
};
const svg = svgOf({ width: 200, height: 100, ground: '#ffffff', ink: '#000000', grounds: [ground], arrows: [arrow], discs: [disc] });

test('an arrow ends at the rim of its target and says what it means', () => {
  expect(svg).toContain('<polygon points="90,50 ');
  expect(svg).toContain('<title>A – warnt – B</title>');
  expect(
    svgOf({ width: 9, height: 9, ground: '#fff', ink: '#000', grounds: [], arrows: [{ ...arrow, head: null }], discs: [] }),
  ).not.toContain('polygon');
});

test('the ground of a cluster lies below its arrows, its line below its ground', () => {
  expect(svg.indexOf('#dde6ef')).toBeGreaterThan(svg.indexOf('#a2bbd4'));
  expect(svg.indexOf('#c8371f')).toBeGreaterThan(svg.indexOf('#dde6ef'));
  expect(svg).toContain('<title>Cluster um &lt;B&gt;</title><path d="M0 50L100 50" fill="none" stroke="#a2bbd4" stroke-width="14"');
});

test('names are text, whatever is in them', () => {
  expect(svg).toContain('>&lt;B&gt; &amp; &quot;C&quot;</text>');
  expect(svg).not.toContain('<B>');
});

test('what is wholly outside is not in the picture', () => {
  expect([inPicture(arrow, 200, 100), inPicture(arrow, 200, 10)]).toEqual([true, false]);
});
