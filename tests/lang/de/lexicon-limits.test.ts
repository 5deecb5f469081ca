import { describe, expect, test } from 'vitest';
import { openAutomaton } from '../../../src/lang/de/lexicon/automaton.js';
import { lexicon, openLexicon } from '../../../src/lang/de/lexicon/index.js';
import { remember } from '../../../src/lang/de/remember.js';
import { DepescheError } from '../../../src/model/errors.js';

/** Numbers that look random and are the same in every run (Park & Miller). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const ALPHABET = [
  ..."abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHÄÖÜ-_.'’ 0123456789\u0000+€🙂\ud800",
  'ung',
  'isch',
  'vor',
  'zu',
  'ge',
  'Bund',
  'es',
  'minister',
];

describe('words that are none', () => {
  test('neither crash nor change with the cache', () => {
    const random = randomNumbers(42);
    const warm = lexicon();
    const words = Array.from({ length: 3000 }, () => Array.from({ length: random(9) }, () => ALPHABET[random(ALPHABET.length)]).join(''));
    const first = words.map((it) => JSON.stringify(warm.analyse(it)));
    const again = openLexicon();
    expect([...words].reverse().map((it) => JSON.stringify(again.analyse(it)))).toEqual([...first].reverse());
  });

  test.each([
    ['letters', 'a'.repeat(10_000)],
    ['capital', `A${'a'.repeat(10_000)}`],
    ['compound', 'Bundes'.repeat(2_000)],
    ['hyphens', 'Bundes-'.repeat(2_000)],
    ['hyphens around words', Array(2_000).fill('Bund').join('-')],
    ['figures', '1'.repeat(10_000)],
    ['umlauts', 'ae'.repeat(5_000)],
    ['just short enough', `${'Minister'.repeat(15)}`],
  ])('long ones take no time: %s', (_, word) => {
    const before = performance.now();
    lexicon().analyse(word);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('cache', () => {
  test('readings of a form are the same array while cached', () => {
    expect(lexicon().readings('Regierung')).toBe(lexicon().readings('Regierung'));
  });

  test('holds at most its limit and keeps what is used', () => {
    let computed = 0;
    const square = remember(4, (key) => ({ key, at: computed++ }));
    const kept = square('a');
    for (const key of ['b', 'a', 'c', 'a', 'd', 'a', 'e']) square(key);
    expect(square('a')).toBe(kept);
    const before = computed;
    square('b');
    expect(computed).toBe(before + 1);
  });
});

test.each([
  ['nothing', new Uint8Array()],
  ['text', new TextEncoder().encode('this is no automaton at all, just a line')],
  ['another version', Uint8Array.from([0x5c, 0x66, 0x73, 0x61, 5, 0, 7, 1, 0, ...Array(20).fill(0)])],
])('a file of %s is refused', (_, bytes) => {
  expect(() => openAutomaton(bytes, 'german.dict')).toThrow(DepescheError);
});
