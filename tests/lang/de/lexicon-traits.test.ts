/** What the letters of a word let the lexicon expect. */
import { expect, it } from 'vitest';
import { TRAIT, traitsOf } from '../../../src/lang/de/lexicon/traits.js';

const named = (word: string): string[] => Object.entries(TRAIT).flatMap(([name, bit]) => (traitsOf(word) & bit ? [name] : []));

it.each([
  ['Regierung', ['capital']],
  ['verhandelt', ['small']],
  ['NATO', ['capital', 'caps']],
  ['A', ['capital']],
  ['US-Außenminister', ['capital', 'hyphen', 'respelled', 'inhabitant']],
  ['dass', ['small', 'respelled']],
  ['Kuenstler', ['capital', 'respelled', 'inhabitant']],
  ['Ärger', ['capital', 'inhabitant']],
  ['ca.', ['small', 'respelled']],
  ['’s', ['small', 'respelled']],
  ['esse', ['small', 'respelled']],
  ['Genferin', ['capital', 'inhabitant']],
  ['Genferinnen', ['capital', 'inhabitant']],
  ['Genfers', ['capital', 'inhabitant']],
  ['Genfern', ['capital', 'inhabitant']],
  ['2018', ['small']],
])('%s', (word, traits) => {
  expect(named(word)).toEqual(traits);
});
