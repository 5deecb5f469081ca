import { expect, test } from 'vitest';
import { ontology } from '../../src/ontology/index.js';
import { filtersInWords } from '../../web/src/core/filters/in-words.js';
import type { Filters } from '../../web/src/core/filters/types.js';
import { NO_FILTERS } from '../../web/src/core/filters/visible.js';
import { keysOf } from '../../web/src/core/keys.js';
import { curve } from '../../web/src/core/labels/index.js';
import { LANGUAGES } from '../../web/src/core/language/dictionary.js';
import {
  type Disc,
  inPicture,
  type Picture,
  type PictureArrow,
  type PictureGround,
  svgOf,
  wrapped,
} from '../../web/src/core/picture/index.js';

const arrow: PictureArrow = {
  line: curve({ x: 0, y: 50 }, { x: 100, y: 50 }, 0),
  colour: '#c8371f',
  width: 2,
  head: 10,
  name: 'A – warnt – B',
  mark: null,
  label: null,
};
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
const disc: Disc = {
  ...{ x: 100, y: 50, radius: 10, colour: '#3f5bb5', pictogram: 'Person', name: '<B> & "C"', lines: ['<B> & "C"'] },
  ...{ wide: 50, rank: 0, strength: 1, faint: false, ringed: false, pinned: false, folded: 0 },
};
const blank: Picture = {
  ...{ width: 200, height: 100, ground: '#ffffff', ink: '#000000', faintInk: '#999999', pictogram: '#ffffff' },
  ...{ ring: '#123456', caption: [], legend: [], grounds: [], arrows: [], discs: [] },
};
const svg = svgOf({ ...blank, grounds: [ground], arrows: [arrow], discs: [disc] });

test('an arrow ends at the rim of its target and says what it means', () => {
  expect(svg).toContain('<polygon points="90,50 ');
  expect(svg).toContain('<title>A – warnt – B</title>');
  expect(svgOf({ ...blank, arrows: [{ ...arrow, head: null }] })).not.toContain('polygon');
});

test('the ground of a cluster lies below its arrows, its line below its ground', () => {
  expect(svg.indexOf('#dde6ef')).toBeGreaterThan(svg.indexOf('#a2bbd4'));
  expect(svg.indexOf('#c8371f')).toBeGreaterThan(svg.indexOf('#dde6ef'));
  expect(svg).toContain('<title>Cluster um &lt;B&gt;</title><path d="M0 50L100 50" fill="none" stroke="#a2bbd4" stroke-width="14"');
});

test('a disc has its pictogram, unless it stands back or is too small to show one', () => {
  expect(svg).toContain('<g id="Person">');
  expect(svg).toContain('<use href="#Person"');
  for (const one of [
    { ...disc, pictogram: null },
    { ...disc, radius: 2 },
  ])
    expect(svgOf({ ...blank, discs: [one] })).not.toContain('#Person');
});

test('a denied arrow is crossed, a disputed one struck once, in small where there is little room', () => {
  const marked = (said: 'denied' | 'disputed', x: number) =>
    svgOf({ ...blank, arrows: [{ ...arrow, line: curve({ x: 0, y: 50 }, { x, y: 50 }, 0), mark: { said, colour: '#c8371f' } }] });
  expect(marked('denied', 100)).toContain('M47 47L53 53M47 53L53 47');
  expect(marked('disputed', 100)).toContain('"M47 47L53 53"');
  expect(marked('denied', 20)).toContain('class="denied"');
  expect(marked('denied', 20)).toContain('r="4"');
});

test('names keep clear of each other, and who stands out has one whatever is in its way', () => {
  const beside = (x: number, more: Partial<Disc>): Disc => ({ ...disc, x, name: 'N', lines: ['N'], ...more });
  const crowd = Array.from({ length: 40 }, (_, i) => beside(20 + i * 4, { strength: i, lines: [`N${i}`] }));
  const written = (discs: Disc[]) => [...svgOf({ ...blank, discs }).matchAll(/<text[^>]*>(N\d+)/g)].map((match) => match[1]);
  expect(written(crowd).length).toBeLessThan(20);
  expect(written(crowd)[0]).toBe('N39');
  expect(written(crowd.map((one, i) => ({ ...one, rank: i === 3 ? 2 : 0 })))[0]).toBe('N3');
});

test('names are text, whatever is in them', () => {
  expect(svg).toContain('>&lt;B&gt; &amp; &quot;C&quot;</text>');
  expect(svg).not.toContain('<B>');
});

test('what is wholly outside is not in the picture', () => {
  expect([inPicture(arrow, 200, 100), inPicture(arrow, 200, 10)]).toEqual([true, false]);
});

test('an arrow has its name where it has room, and one that must be named beside it', () => {
  const label = { text: 'warnt <nicht>', wide: 60, colour: '#7a2b1f', must: false };
  const long = { ...arrow, line: curve({ x: 0, y: 50 }, { x: 200, y: 50 }, 0) };
  const named = (one: PictureArrow) => svgOf({ ...blank, arrows: [one] });
  expect(named({ ...long, label })).toContain('x="100" y="54" fill="#7a2b1f">warnt &lt;nicht&gt;</text>');
  expect(named({ ...arrow, label: { ...label, must: true } })).toContain('y="32" fill="#7a2b1f">');
  expect(named(long)).not.toContain('warnt &lt;');
});

test('what is selected has its ring, what is pinned its pin, what is folded away its number', () => {
  const signs = svgOf({ ...blank, discs: [{ ...disc, ringed: true, pinned: true, folded: 12 }] });
  expect(signs).toContain('<circle class="ring" cx="100" cy="50" r="14" fill="none" stroke="#123456"');
  expect(signs).toContain('<circle class="pin"');
  expect(signs).toContain('>+12</text>');
  expect(svg).not.toMatch(/class="(ring|pin|folded)"/);
});

test('the legend stands below the picture, in as many rows as it needs', () => {
  const item = (text: string, wide: number) => ({ kind: 'line' as const, colour: '#a5aebb', text, wide });
  const [one, two] = [
    svgOf({ ...blank, legend: [item('A', 20), item('B', 20)] }),
    svgOf({ ...blank, legend: [item('A', 90), item('B', 90)] }),
  ];
  expect(one).toContain('viewBox="0 0 200 140"');
  expect(two).toContain('viewBox="0 0 200 164"');
  expect(svg).toContain('viewBox="0 0 200 100"');
});

test('the caption stands above the legend, its first line strong', () => {
  const captioned = svgOf({ ...blank, caption: ['Polen & NATO', 'Filter: Nur: warnt'] });
  expect(captioned).toContain('viewBox="0 0 200 154"');
  expect(captioned).toContain('font-weight="650">Polen &amp; NATO</text>');
  expect(captioned).toContain('>Filter: Nur: warnt</text>');
});

test('a caption takes as many lines as it may, and says where it leaves off', () => {
  const wide = (text: string) => text.length;
  expect(wrapped('eins zwei drei vier', 9, 4, wide)).toEqual(['eins zwei', 'drei vier']);
  expect(wrapped('eins zwei drei vier', 9, 1, wide)).toEqual(['eins zw …']);
  expect(wrapped('', 9, 1, wide)).toEqual([]);
});

test('filters are said as they are seen: what is left, or what is hidden where that is less', () => {
  const said = (filters: Partial<Filters>) =>
    filtersInWords({ ...NO_FILTERS, ...filters }, ontology(), LANGUAGES.de, 'de', (id) => `S${id}`);
  const all = keysOf(ontology().relations);
  expect(said({})).toEqual([]);
  expect(said({ entityTypes: ['Group'], relationTypes: all.filter((one) => one !== 'WARNS') })).toEqual(['ohne: Gruppen', 'Nur: warnt']);
  expect(said({ from: '2008', to: '2008', speakers: ['1'], minSources: 2, disputed: true, out: ['a'] })).toEqual([
    'Wer es sagt: S1',
    'Zeit: 2008',
    'Nur Umstrittenes',
    'Mindestens so viele Medien: 2',
    '1 Knoten ausgeblendet',
  ]);
});
