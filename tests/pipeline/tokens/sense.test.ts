import { expect, test } from 'vitest';
import { german } from '../../../src/lang/de/index.js';
import type { Token } from '../../../src/pipeline/tokens/index.js';
import { nounSense } from '../../../src/pipeline/tokens/noun.js';
import { separatedLemmas, verbSense } from '../../../src/pipeline/tokens/verb.js';
import { tokensOf } from '../../support/reading.js';

function word(text: string, form: string): Token {
  const token = tokensOf(text)
    .flatMap(({ tokens }) => tokens)
    .find((it) => it.text === form);
  if (!token) throw new Error(`${form} is no word of "${text}"`);
  return token;
}

test.each([
  ['Der Außenminister reist nach Wien.', 'Außenminister', 'office'],
  ['Das Parlament tagt heute.', 'Parlament', 'body'],
  ['Der Afghanistankrieg endet.', 'Afghanistankrieg', 'opening'],
  ['Die Gespräche im Osten der Stadt enden.', 'Osten', 'direction'],
  ['Das Land wartet.', 'Land', 'ofLemma'],
] as const)('%s: %s says something as its %s', (text, form, field) => {
  const sense = nounSense(word(text, form), german());
  expect(sense.empty).toBe(false);
  expect(sense[field]).not.toBeNull();
});

test('a noun that no list has says nothing', () => {
  expect(nounSense(word('Die Bedenken wachsen.', 'Bedenken'), german()).empty).toBe(true);
});

test.each([
  ['Huber habe gelogen.', 'habe', { mood: 'subjunctive1', helps: true, full: true }],
  ['Huber sagte nichts.', 'sagte', { mood: 'indicative', says: true, onlySays: true, past: true }],
  ['Huber könnte gehen.', 'könnte', { mood: 'subjunctive2', helps: true, lemma: 'können' }],
  ['Huber wurde gewählt.', 'gewählt', { participle: true, full: true, finiteLemmas: ['wählen'] }],
])('%s: what %s says as a verb', (text, form, expected) => {
  expect(verbSense(word(text, form), german())).toMatchObject(expected);
});

test('a prefix that stands apart makes another verb', () => {
  const text = 'Huber rief die Gegner zum Gespräch auf.';
  expect(separatedLemmas(word(text, 'rief'), word(text, 'auf'), german())).toEqual(['aufrufen']);
});
