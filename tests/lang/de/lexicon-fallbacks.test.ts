import { describe, expect, test } from 'vitest';
import { readSuffixes, readWordFormation } from '../../../src/lang/de/lexicon/data.js';
import { lexicon, type Step } from '../../../src/lang/de/lexicon/index.js';

const { analyse } = lexicon();
const { linking, prefixes } = readWordFormation();
const suffixes = readSuffixes();

function lemmas(form: string): string[] {
  return analyse(form).readings.map((it) => it.lemma);
}

describe('every rule fires on its own example', () => {
  test.each(linking)('linking -$element-: $word', ({ word, parts }) => {
    expect(analyse(word)).toMatchObject({ step: 'compound', parts });
  });

  test.each(prefixes.examples)('prefix: $word', ({ word, lemma }) => {
    expect(lemmas(word)).toContain(lemma);
  });

  test.each([...suffixes.nouns, ...suffixes.adjectives, ...suffixes.others])('ending -$ending: $example', ({ example, lemma, ending }) => {
    const rules = [...suffixes.nouns, ...suffixes.adjectives, ...suffixes.others].filter((it) => it.ending === ending);
    expect(analyse(example).step).toBe('suffix');
    expect(lemmas(example)).toContain(lemma);
    expect(rules.filter((it) => it.example === example)).toHaveLength(1);
  });
});

describe('compounds', () => {
  test.each([
    ['Ministerpräsident', 'Minister Präsident'],
    ['Gazastreifen', 'Gaza Streifen'],
    ['Krisentreffen', 'Krise Treffen'],
    ['Mörsergranaten', 'Mörser Granate'],
    ['Raketensystems', 'Rakete System'],
    ['russlandfeindlichen', 'Russland feindlich'],
    ['Bundesverteidigungsministerium', 'Bund Verteidigung Ministerium'],
    ['Lieferwagen', 'liefern Wagen'],
    ['Bekanntheitsgrad', 'Bekanntheit Grad'],
    ['Hamasführer', 'Hamas Führer'],
    ['Nichtregierungsorganisation', 'nicht Regierung Organisation'],
  ])('%s', (word, parts) => {
    expect(analyse(word)).toMatchObject({ step: 'compound', parts: parts.split(' ') });
  });

  test('the head gives gender and inflection, and its lemma is rebuilt', () => {
    expect(analyse('Militärmanövers').readings[0]).toMatchObject({ pos: 'NOUN' });
    expect(lemmas('Außenministerien')).toContain('Außenministerium');
    expect(lemmas('Mörsergranaten')).toEqual(['Mörsergranate']);
  });

  test.each([
    ['US-Außenminister', 'US-Außenminister', 'US Außenminister'],
    ['NATO-Truppen', 'NATO-Truppe', 'NATO Truppe'],
    ['Luftabwehr-Raketensystems', 'Luftabwehr-Raketensystem', 'Luftabwehr Rakete System'],
    ['pro-russischen', 'pro-russisch', 'pro russisch'],
  ])('with a hyphen: %s', (word, lemma, parts) => {
    expect(analyse(word)).toMatchObject({ step: 'hyphen', parts: parts.split(' ') });
    expect(lemmas(word)).toContain(lemma);
  });

  test.each(['Peskow', 'Wolodin', 'Kanzler', 'Steinmeier', 'Selenskyj', 'Macron', 'Erdogan', 'Westerwelle', 'Lukaschenko', 'Interfax'])(
    'no compound: %s',
    (word) => {
      expect(analyse(word).parts).toEqual([]);
    },
  );

  test.each(['Peskow', 'Blinken', 'Lawrow', 'Zuckerberg', 'S-400'])('may be a name: %s', (word) => {
    expect(analyse(word).readings.some((it) => it.pos === 'PROPN')).toBe(true);
  });
});

describe('the step that answers', () => {
  const cases: [form: string, step: Step, lemma: string][] = [
    ['Regierung', 'exact', 'Regierung'],
    ['Gestern', 'lowercased', 'gestern'],
    ['SPIEGEL', 'capitalised', 'Spiegel'],
    ['DER', 'capitalised', 'der'],
    ['regelmässig', 'respelled', 'regelmäßig'],
    ['Mueller', 'respelled', 'Müller'],
    ['Dr.', 'respelled', 'Doktor'],
    ['1960er', 'numeral', '1960er'],
    ['11.00', 'numeral', '11.00'],
    ['einundzwanzig', 'numeral', 'einundzwanzig'],
    ['Kairoer', 'place', 'Kairoer'],
    ['Ostukraine', 'place', 'Ostukraine'],
    ['voranzutreiben', 'prefixed', 'vorantreiben'],
    ['hinzukaufen', 'prefixed', 'hinzukaufen'],
    ['Peskows', 'name', 'Peskow'],
  ];
  test.each(cases)('%s: %s', (form, step, lemma) => {
    expect(analyse(form).step).toBe(step);
    expect(lemmas(form)).toContain(lemma);
  });

  test('short words in capitals are no common words', () => {
    expect(analyse('ISS')).toMatchObject({ step: 'name', readings: [{ pos: 'PROPN' }] });
  });

  test('the adjective of a place is not inflected', () => {
    expect(analyse('Kairoer').readings.map((it) => `${it.pos} ${it.kind}`)).toEqual(['ADJ invariable', 'NOUN common']);
  });
});
