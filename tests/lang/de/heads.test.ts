/** Nouns that say what the name behind them is. */
import { expect, it } from 'vitest';
import { loadHeads } from '../../../src/lang/de/heads.js';

const heads = loadHeads();

it.each([
  ['Zeitung', 'Organization', false],
  ['Tageszeitung', 'Organization', false],
  ['Nachrichtenagentur', 'Organization', false],
  ['Universität', 'Organization', true],
  ['Stadt', 'Place', false],
  ['Hafenstadt', 'Place', false],
  ['Volksrepublik', 'Place', true],
  ['Manöver', 'Event', false],
  ['Raketensystem', 'Equipment', false],
  ['Luftabwehr-Raketensystem', 'Equipment', false],
  ['Resolution', 'Agreement', true],
])('%s: %s, part of the name: %s', (noun, type, whole) => expect(heads.find(noun)).toEqual({ type, whole }));

it.each(['Minister', 'Mann', 'Tisch', 'Wut', 'Verstand', ''])('%s is none', (noun) => expect(heads.find(noun)).toBeNull());

it('a compound of a noun that is part of names is not part of them itself', () => {
  expect(heads.find('Sonderresolution')).toEqual({ type: 'Agreement', whole: false });
});

it('takes no time for a word that is none', () => expect(heads.find('x'.repeat(100_000))).toBeNull());
