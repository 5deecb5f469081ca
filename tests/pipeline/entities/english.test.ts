/** What bodies without a name of their own are called in English. */
import { expect, test } from 'vitest';
import { document } from '../../support/reading.js';

const ROWS: readonly [text: string, name: string, english: string | null][] = [
  ['Das russische Außenministerium warnte die NATO.', 'russisches Außenministerium', 'Foreign Ministry (Russia)'],
  ['Das Außenministerium Polens widersprach Russland.', 'Außenministerium', 'Foreign Ministry (Poland)'],
  ['Die Berliner Polizei nahm Karl Huber fest.', 'Berliner Polizei', 'Police (Berlin)'],
  ['Das ukrainische Parlament beriet.', 'ukrainisches Parlament', 'Parliament (Ukraine)'],
  // several are no one, and what is listed nowhere keeps its German name
  ['Die chinesischen Behörden warnten Russland.', 'chinesische Behörden', null],
  ['Das russische Fernsehen berichtete über Polen.', 'russisches Fernsehen', null],
  // a name of its own is not taken apart
  ['Das Landgericht Mannheim verurteilte Karl Huber.', 'Landgericht Mannheim', null],
];

test.each(ROWS)('%s', (text, name, english) => {
  const found = document(text).entities.find((entity) => entity.name === name);
  expect(found).toBeDefined();
  expect(found?.nameEn ?? null).toBe(english);
});
