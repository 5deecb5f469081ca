/** Which words are compounds of a head, and which only end in its letters. */
import { expect, test } from 'vitest';
import { lexicon } from '../../../src/lang/de/lexicon/index.js';
import { loadNames } from '../../../src/lang/de/names/index.js';

test.each([
  // a first part that is a word, with a linking element, without its last letter, by itself a compound, or a stem
  ['Friedens|abkommen', 'Abkommen', true],
  ['Schul|kinder', 'Kinder', true],
  ['Bundesverfassungs|gerichtes', 'Gericht', true],
  ['Hör|spiele', 'Spiel', true],
  ['Ohren|zeugen', 'Zeugen', true],
  // the head has a plural of its own, or parts of its own
  ['Haus|brände', 'Brand', true],
  ['Rundfunk|staatsvertrages', 'Staatsvertrag', true],
  ['Amateurfußball|spiel', 'Spiel', true],
  // the cut is a letter too late
  ['Benzinp|reise', 'Reise', false],
  ['Rüc|klagen', 'Klage', false],
  // what stands before it is no word, or no first part
  ['Se|kunden', 'Kunde', false],
  ['Bei|spiel', 'Spiel', false],
  ['Fußballver|bandes', 'Bande', false],
  ['Grundwasserverunr|einigungen', 'Einigung', false],
  // it is another word that looks alike
  ['Fahr|zeugen', 'Zeugen', false],
])('%s is of a %s: %j', (divided, head, is) => {
  expect(lexicon().divides(divided.replace('|', ''), divided.indexOf('|'), head)).toBe(is);
});

test.each(['Beispiel', 'Vereinigung', 'Verbandes', 'Ölpreises', 'Fahrzeugen'])('%s names no thing that an article may tell of', (word) => {
  expect(loadNames().noun(word)).toBeNull();
});
