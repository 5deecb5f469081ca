/** Which required words a noun stands for: the word itself, or a compound that ends in it. */
import { expect, it } from 'vitest';
import { requiredReader } from '../../../src/lang/de/frames/required.js';
import type { Requirement } from '../../../src/lang/de/frames/types.js';

const CRITICISM = ['Kritik', 'Vorwurf'];
const OFFICE = ['Amt', 'EU'];
const requirements: Requirement[] = [CRITICISM, OFFICE].map((words) => ({ slot: 'acc', words }));
const required = requiredReader([...requirements, { slot: 'bare', words: [] }]);

it.each([
  ['Kritik', [CRITICISM]],
  ['Medienkritik', [CRITICISM]],
  ['EU-Kritik', [CRITICISM]],
  ['Amt', [OFFICE]],
  ['Hauptamt', [OFFICE]],
  ['Osteuropa-EU', [OFFICE]],
  // too short a first part, small letters, another end
  ['AbKritik', []],
  ['kritik', []],
  ['Kritiker', []],
  ['Bein', []],
])('%s', (word, lists) => {
  expect(required(word)).toEqual(lists);
});
