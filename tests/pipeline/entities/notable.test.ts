/** Which things without a name are worth noting: what is told of them, and what that weighs. */
import { expect, test } from 'vitest';
import { german } from '../../../src/lang/de/index.js';
import { mayBeNotable, notableFeatures, worthOf } from '../../../src/pipeline/entities/notable.js';
import { readArticle } from '../../../src/pipeline/index.js';
import { article } from '../../support/reading.js';

const TEXT = `Der Anschlag in Berlin tötete drei Menschen. Huber verurteilte den Anschlag, den niemand erwartet hatte.
Im Herbst beginnen neue Verhandlungen über ein Abkommen. Ein Treffen der Minister scheiterte. Die Truppen zogen ab.`;

const knowledge = german();
const { clusters, readings } = readArticle(article(TEXT), knowledge);
const things = clusters.filter(mayBeNotable);

test('what is told of a thing, in the words of the file of weights', () => {
  const attack = things.find(({ name }) => name === 'Anschlag');
  expect(attack && notableFeatures(attack, readings, knowledge)).toEqual(
    expect.arrayContaining([
      'Event ',
      'Event mentions=2',
      'Event first=definite',
      'Event definite often definite',
      'Event behind=in',
      'Event behind named',
      'Event subject',
      'Event object',
      'Event relative',
      'sort=attack mentions=2',
    ]),
  );
});

test('the worth of a thing is what the weights of its features sum up to', () => {
  expect(things.length).toBeGreaterThan(3);
  for (const thing of things) {
    const sum = notableFeatures(thing, readings, knowledge).reduce((all, it) => all + (knowledge.notable.get(it) ?? 0), 0);
    expect(worthOf(thing, readings, knowledge), thing.name).toBeCloseTo(1 / (1 + Math.exp(-sum)), 9);
  }
});
