/** Common nouns that mean an entity when the text makes them definite. */
import { expect, it } from 'vitest';
import { german } from '../../../src/lang/de/index.js';

const { nouns, lexicon } = german();

it.each([
  ['Treffen', 'Event'],
  ['Krisentreffen', 'Event'],
  ['Militärmanöver', 'Event'],
  ['Truppe', 'Group'],
  ['NATO-Truppe', 'Group'],
  ['Separatist', 'Group'],
  ['Abkommen', 'Agreement'],
  ['Freihandelsabkommen', 'Agreement'],
  ['Nachbarland', 'Country'],
  ['Land', 'Country'],
  ['Hauptstadt', 'Place'],
  ['Blatt', 'Organization'],
  ['Militärbündnis', 'Organization'],
])('%s: %s', (noun, type) => expect(nouns.find(noun)?.type).toBe(type));

it.each(['Vorstand', 'Tisch', 'Freude', 'Hand', ''])('%s is none', (noun) => expect(nouns.find(noun)).toBeNull());

it('small letters make no difference, and the second look is the first', () => {
  expect(nouns.find('krisentreffen')).toEqual(nouns.find('Krisentreffen'));
  expect(nouns.find('Krisentreffen')).toBe(nouns.find('Krisentreffen'));
});

it('neighbours are countries, directions name parts of them', () => {
  for (const noun of nouns.neighbours) expect(nouns.find(noun)?.type, noun).toBe('Country');
  expect(nouns.directions.get('Osten')).toBe('Ost');
  for (const [noun, part] of nouns.directions) expect(part.slice(0, 3), noun).toBe(noun.slice(0, 3));
  expect(nouns.directions.has('Mitte')).toBe(false);
});

it('collectives that act by themselves are nouns', () => {
  for (const noun of nouns.actors)
    expect(
      lexicon.readings(noun).some(({ pos }) => pos === 'NOUN'),
      noun,
    ).toBe(true);
});

it('takes no time for a word that is none', () => expect(nouns.find('x'.repeat(100_000))).toBeNull());
