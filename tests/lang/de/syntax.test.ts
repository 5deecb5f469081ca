/** Closed classes of words: in the form in which they are looked up, and with no word that would lead astray. */
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/lang/de/lexicon/index.js';
import { loadSyntax } from '../../../src/lang/de/syntax.js';

const syntax = loadSyntax();
const isVerb = (word: string) =>
  lexicon()
    .analyse(word)
    .readings.some(({ pos }) => pos === 'VERB' || pos === 'AUX');

// the lexicon has them as participles only
const BEYOND = ['ergehen', 'verstorben'];

const LOWER: [string, Iterable<string>][] = [
  ['postpositions', syntax.postpositions],
  ['question words', syntax.questionWords],
  ['words before a conjunction', syntax.beforeConjunction],
  ['negative determiners', syntax.negativeDeterminers],
  ['negative pronouns', syntax.negativePronouns],
  ['reflexives', syntax.reflexives],
];

it.each(LOWER)('%s are single words, written small, none a noun', (_, words) => {
  expect(
    [...words].filter(
      (word) =>
        !/^\p{Ll}+$/u.test(word) ||
        lexicon()
          .readings(word)
          .some(({ pos }) => pos === 'NOUN'),
    ),
  ).toEqual([]);
});

it('a contraction holds its preposition', () => {
  for (const [word, preposition] of syntax.contractions) {
    expect(word.startsWith(preposition.slice(0, 1)), word).toBe(true);
    expect(
      lexicon()
        .readings(preposition)
        .some(({ pos }) => pos === 'ADP'),
      preposition,
    ).toBe(true);
  }
  expect(syntax.contractions.get('zur')).toBe('zu');
  expect(syntax.contractions.has('zu')).toBe(false);
});

it.each([
  ['copulas', syntax.copulas],
  ['auxiliaries', syntax.auxiliaries],
  ['modals', syntax.modals],
  ['half modals', syntax.semiModals],
  ['verbs with sein', syntax.seinPerfect],
])('%s are infinitives of verbs', (_, words) => {
  expect([...words].filter((word) => !(isVerb(word) || BEYOND.includes(word)) || !word.endsWith('n'))).toEqual([]);
});

it.each(['treffen', 'besuchen', 'angreifen', 'besetzen', 'verhaften'])('%s has an object, and makes its perfect with haben', (verb) => {
  expect(syntax.seinPerfect.has(verb)).toBe(false);
});

describe('measures', () => {
  it.each(['hunderte', 'tausende', 'tonnen', 'prozent', 'dutzend'])('%s is one', (word) => expect(syntax.isMeasure(word)).toBe(true));
  it.each(['soldaten', 'minister', 'regierung'])('%s is none', (word) => expect(syntax.isMeasure(word)).toBe(false));
});

it('times are nouns', () => {
  const isNoun = (word: string) =>
    lexicon()
      .analyse(word)
      .readings.some(({ pos }) => pos === 'NOUN');
  expect([...syntax.times].filter((word) => !isNoun(word))).toEqual([]);
  expect(syntax.times.has('Montag')).toBe(true);
  expect(syntax.times.has('Regierung')).toBe(false);
});
