import { expect, test } from 'vitest';
import { ontology } from '../../src/ontology/index.js';
import { formatDate } from '../../web/src/core/language/dates.js';
import { LANGUAGES } from '../../web/src/core/language/dictionary.js';
import { displayName } from '../../web/src/core/language/names.js';
import { sentenceOf } from '../../web/src/core/language/sentence.js';

test('a date says no more than is known', () => {
  expect(['2022-01-21', '2022-01', '2022'].map((date) => formatDate(date, 'de'))).toEqual(['21. Januar 2022', 'Januar 2022', '2022']);
  expect(formatDate('2022-01-21', 'en')).toBe('21 January 2022');
  expect(['2022-01-21', '2022-09', '2022'].map((date) => formatDate(date, 'de', true))).toEqual(['21.01.2022', 'Sept. 2022', '2022']);
});

test('the English name stands in the English page, where there is one', () => {
  const entity = { name: 'Sergej Lawrow', nameEn: 'Sergey Lavrov' };
  expect([displayName(entity, 'de'), displayName(entity, 'en'), displayName({ name: 'Duma' }, 'en')]).toEqual([
    'Sergej Lawrow',
    'Sergey Lavrov',
    'Duma',
  ]);
});

test.each([
  ['DEMANDS', 'USA', 'de', 'Russland fordert von USA'],
  ['DEMANDS', 'der Westen', 'de', 'Russland fordert von: der Westen'],
  ['ACCUSES', 'russisches Außenministerium', 'de', 'Russland beschuldigt: russisches Außenministerium'],
  ['ATTACKS', 'Ukraine', 'de', 'Russland greift an: Ukraine'],
  ['ATTACKS', 'Ukraine', 'en', 'Russland attacks Ukraine'],
  ['DEMANDS', 'der Westen', 'en', 'Russland demands of: der Westen'],
] as const)('an arrow is a sentence that bends no name: %s %s in %s', (type, target, language, sentence) => {
  expect(sentenceOf('Russland', type, target, ontology(), language)).toBe(sentence);
});

test('no text is empty, and none is left untranslated', () => {
  const [german, english] = [texts(LANGUAGES.de), texts(LANGUAGES.en)];
  expect(german.size).toBe(english.size);
  const SAME = new Set([
    'header.filters',
    'filters.title',
    'why.verb',
    'views.names.graph',
    'views.names.cypher',
    'table.nodeColumns.name',
    'review.letters.accept',
    'review.letters.different',
    'review.letters.turn',
  ]);
  for (const [key, text] of german) {
    expect(text.trim(), key).not.toBe('');
    if (!SAME.has(key)) expect(text, key).not.toBe(english.get(key));
  }
});

function texts(value: unknown, path: string[] = [], found = new Map<string, string>()): Map<string, string> {
  if (typeof value === 'string') found.set(path.join('.'), value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) texts(inner, [...path, key], found);
  return found;
}
