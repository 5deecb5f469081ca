import { expect, test } from 'vitest';
import type { ArticleView } from '../../src/model/article-view.js';
import { ontology } from '../../src/ontology/index.js';
import { articlePart } from '../../web/src/core/article/address.js';
import { paragraphsOf } from '../../web/src/core/article/paragraphs.js';
import { toHash, valuesOf } from '../../web/src/core/url/hash.js';

const text = 'Ada warnt Bob. „Nein“, sagt der\nalte Bob.\n\nJetzt abonnieren!\n\nEs regnet.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const sentence = (index: number, words: string) => ({ index, ...span(words) });

const VIEW: ArticleView = {
  article: { id: 'a', title: null, date: null, language: 'de', source: null, url: null, text },
  sentences: [sentence(0, 'Ada warnt Bob.'), sentence(1, '„Nein“, sagt der\nalte Bob.'), sentence(2, 'Es regnet.')],
  entities: [],
  mentions: [
    { entity: 'ada', kind: 'name', ...span('Ada') },
    { entity: 'bob', kind: 'name', ...span('alte Bob') },
    { entity: 'age', kind: 'nominal', ...span('alte') },
  ],
  claims: [
    {
      ...{ id: 'c', arrow: 'x', type: 'WARNS', source: 'ada', target: 'bob', modality: 'asserted', polarity: 'positive', speaker: null },
      ...{ sentence: 0, ...span('Ada warnt Bob') },
    },
  ],
  statements: [{ id: 's', kind: 'direct', speaker: 'bob', ...span('„Nein“') }],
};

test('every letter of the text is there, in its paragraph and order', () => {
  const words = paragraphsOf(VIEW).map(({ parts }) => parts.map(({ pieces }) => pieces.map((piece) => piece.text).join('')));
  expect(words).toEqual([['Ada warnt Bob.', '„Nein“, sagt der\nalte Bob.'], ['Jetzt abonnieren!'], ['Es regnet.']]);
});

test('what gave nothing and what was not read are told apart', () => {
  const parts = paragraphsOf(VIEW).flatMap((paragraph) => paragraph.parts);
  expect(parts.map((part) => [part.sentence, part.claims.length])).toEqual([
    [0, 1],
    [1, 0],
    [null, 0],
    [2, 0],
  ]);
});

test('a piece means the shortest mention over it, and knows when it is said', () => {
  const pieces = paragraphsOf(VIEW)
    .flatMap(({ parts }) => parts.flatMap((part) => part.pieces))
    .filter((piece) => piece.entity !== null || piece.said);
  expect(pieces.map(({ text, entity, said }) => [text, entity, said])).toEqual([
    ['Ada', 'ada', false],
    ['„Nein“', null, true],
    ['alte', 'age', false],
    [' Bob', 'bob', false],
  ]);
});

test.each(['', '#article=a,b', '#article=a&sentence=4'])('%s is an address', (hash) => {
  expect(toHash(articlePart.write(articlePart.read(valuesOf(hash), ontology()) ?? null))).toBe(hash);
});
