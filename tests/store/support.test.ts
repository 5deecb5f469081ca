/** What articles say of an entity, added and taken away. */
import { expect, it } from 'vitest';
import { portrait, readTally, type Support, searchKeys, weigh } from '../../src/store/support.js';

const said = (name: string, more: Partial<Support> = {}): Support => ({
  type: 'Person',
  name,
  nameEn: null,
  aliases: [],
  claims: 1,
  adopted: null,
  ...more,
});
const sum = (...supports: Support[]) => supports.reduce((tally, support) => weigh(tally, support, 1), readTally(null));

it.each([
  ['most articles decide', [said('Putin'), said('Wladimir Putin'), said('Wladimir Putin')], { name: 'Wladimir Putin', aliases: ['Putin'] }],
  ['of equals, the first', [said('Wladimir Putin'), said('Putin')], { name: 'Putin', aliases: ['Wladimir Putin'] }],
  [
    'an alias is no name, however often it is said',
    [said('B', { aliases: ['A'] }), said('B', { aliases: ['A'] })],
    { name: 'B', aliases: ['A'] },
  ],
  [
    'aliases come by how many articles use them',
    [said('X', { aliases: ['a', 'b'] }), said('X', { aliases: ['b'] })],
    { aliases: ['b', 'a'] },
  ],
  ['types are counted too', [said('NATO', { type: 'Group' }), said('NATO', { type: 'Organization' })], { type: 'Group' }],
  ['claims are summed', [said('X', { claims: 3 }), said('X', { claims: 0 })], { claims: 3, articles: 2 }],
  ['who names it only by what was merged into it has no say', [said('Lawrow', { adopted: true }), said('Sergej')], { name: 'Sergej' }],
  ['but an alias to give', [said('Lawrow', { adopted: true }), said('Sergej')], { aliases: ['Lawrow'], articles: 2 }],
  ['and the name where nobody else is left', [said('L', { adopted: true, type: 'Group', nameEn: 'Ell' })], { name: 'L', nameEn: 'Ell' }],
  ['an English name from whoever gives one', [said('X'), said('X', { nameEn: 'Ex' })], { nameEn: 'Ex' }],
] as const)('%s', (_, supports, expected) => {
  expect(portrait(sum(...supports))).toMatchObject(expected);
});

it('what goes leaves no trace, in whatever order it came', () => {
  const [a, b, c] = [
    said('A', { aliases: ['x'] }),
    said('B', { nameEn: 'Bee', type: 'Group' }),
    said('A', { aliases: ['x', 'y'], claims: 4, adopted: true }),
  ];
  expect(weigh(sum(b, a, c), b, -1)).toEqual(sum(c, a));
  expect(JSON.stringify(sum(a, b, c))).toBe(JSON.stringify(sum(c, b, a)));
  expect(portrait(weigh(sum(a), a, -1))).toBeNull();
  expect(weigh(sum(a), a, -1)).toEqual(readTally(null));
});

it('a tally survives being written down', () => {
  const tally = sum(said('__proto__', { aliases: ['constructor', '"'] }), said('Ü'));
  expect(readTally(JSON.stringify(tally))).toEqual(tally);
  expect(portrait(tally)).toMatchObject({ name: '__proto__', aliases: ['"', 'constructor', 'Ü'] });
});

it('keys are the words of all names, as written and as folded', () => {
  const keys = searchKeys(['Sergej Lawrow', 'Außenminister', '—']);
  for (const key of ['sergej', 'lawrow', 'lavrov', 'aussenminister']) expect(keys).toContain(key);
  expect(keys).not.toContain('');
});
