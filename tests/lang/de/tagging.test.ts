/** The weights between word classes are numbers that prefer what German prefers. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/lang/de/lexicon/index.js';
import { loadTagging, WORD_CLASSES } from '../../../src/lang/de/tagging.js';

const tagging = loadTagging();

it('every pair of classes has a weight', () => {
  const weights = WORD_CLASSES.flatMap((before) => WORD_CLASSES.map((after) => tagging.transition(before, after)));
  expect(weights.filter((weight) => !Number.isFinite(weight) || Math.abs(weight) > 10)).toEqual([]);
  expect(weights.filter((weight) => weight !== 0).length).toBeGreaterThan(200);
});

describe('likelier than', () => {
  it.each([
    ['DET', 'N', 'V'],
    ['DET', 'A', 'PTK'],
    ['ADP', 'N', 'V'],
    ['ADP', 'DET', 'STOP'],
    ['A', 'N', 'V'],
    ['ZU', 'V', 'N'],
    ['COMMA', 'REL', 'PTK'],
    ['COMMA', 'SUB', 'PTK'],
    ['START', 'DET', 'REL'],
    ['PTK', 'STOP', 'N'],
    ['SUB', 'PRO', 'V'],
    ['NUM', 'N', 'V'],
  ] as const)('behind %s: %s before %s', (before, more, less) => {
    expect(tagging.transition(before, more)).toBeGreaterThan(tagging.transition(before, less));
  });
});

it('words with only some classes are small words that the lexicon knows', () => {
  const unknown = [...tagging.only.keys()].filter((word) => word !== word.toLowerCase() || lexicon().readings(word).length === 0);
  // the lexicon has the currency with a capital only
  expect(unknown).toEqual(['euro']);
});

it('no word is left without a class', () => {
  expect([...tagging.only].filter(([, classes]) => classes.length === 0 || new Set(classes).size !== classes.length)).toEqual([]);
});
