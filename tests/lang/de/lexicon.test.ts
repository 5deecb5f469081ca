import { describe, expect, test } from 'vitest';
import { readSupplement } from '../../../src/lang/de/lexicon/data.js';
import { CASE_BITS, GENDER_BITS, lexicon, NUMBER_BITS, personBit } from '../../../src/lang/de/lexicon/index.js';
import { readTag } from '../../../src/lang/de/lexicon/tags.js';

const { readings, analyse, separated } = lexicon();

/** `lemma POS` of every reading, so that tables stay readable. */
function words(form: string): string[] {
  return readings(form).map((it) => `${it.lemma} ${it.pos}`);
}

describe('homographs give all their readings', () => {
  test.each([
    ['der', ['der DET', 'der PRON']],
    ['auf', ['auf ADP', 'auf PART']],
    ['gebracht', ['gebracht ADJ', 'bringen VERB']],
    ['während', ['während ADP', 'während SCONJ']],
    ['haben', ['haben VERB', 'haben AUX']],
  ])('%s', (form, expected) => {
    expect(words(form)).toEqual(expect.arrayContaining(expected));
  });

  test.each(['', 'xqzt', '_', 'der_', 'der_A', 'Gurkenkönigin'])('nothing for %j', (form) => {
    expect(readings(form)).toEqual([]);
  });
});

test('agreement is a bitwise AND', () => {
  const article = readings('dem').find((it) => it.kind === 'definite')?.agreement ?? 0;
  const noun = readings('Westen').find((it) => it.pos === 'NOUN')?.agreement ?? 0;
  expect(article & noun).toBe(CASE_BITS.dat & NUMBER_BITS.sg & GENDER_BITS.masc);
});

test('a finite verb tells person, tense and mood', () => {
  const moods = readings('bedrohe').map((it) => [it.mood, it.persons]);
  expect(moods).toContainEqual(['sub1', personBit(1, 'sg') | personBit(3, 'sg')]);
  expect(moods).toContainEqual(['ind', personBit(1, 'sg')]);
});

test('a contraction has its article in its agreement', () => {
  expect(readings('zur')).toMatchObject([{ lemma: 'zu', pos: 'ADP', kind: 'contraction', governs: ['dat'] }]);
  expect(readings('im')[0]?.agreement).toBe(CASE_BITS.dat & NUMBER_BITS.sg & (GENDER_BITS.masc | GENDER_BITS.neut));
});

test('a name tells its kind and whether it stands without an article', () => {
  expect(readings('Russland')[0]).toMatchObject({ pos: 'PROPN', nameKind: 'country' });
  expect(readings('Russland')[0]?.bare).not.toBe(0);
  expect(readings('Ukraine')[0]?.bare).toBe(0);
});

test('the word that opens a sentence keeps its own readings', () => {
  expect(analyse('Der').step).toBe('lowercased');
  expect(analyse('Sie').readings.map((it) => it.lemma)).toEqual(['Sie']);
  expect(analyse('Sie', true).readings.map((it) => it.lemma)).toEqual(['Sie', 'sie']);
});

describe('separable verbs', () => {
  test.each([
    ['rief', 'auf', ['aufrufen']],
    ['kündigte', 'an', ['ankündigen']],
    ['teilt', 'mit', ['mitteilen']],
    ['warf', 'vor', ['vorwerfen']],
    ['Rief', 'auf', ['aufrufen']],
    ['rief', 'Tisch', []],
    ['Haus', 'auf', []],
  ])('%s … %s', (form, prefix, lemmas) => {
    expect([...new Set(separated(form, prefix).map((it) => it.lemma))]).toEqual(lemmas);
  });

  test('forms written together know their prefix', () => {
    expect(readings('vorwarf')[0]).toMatchObject({ lemma: 'vorwerfen', prefix: 'vor', subordinate: true });
    expect(readings('einzumarschieren')[0]).toMatchObject({ lemma: 'einmarschieren', prefix: 'ein', verbForm: 'zu' });
  });
});

describe('tags', () => {
  test.each([
    ['SUB:DAT:PLU:FEM', { pos: 'NOUN', kind: 'common', agreement: CASE_BITS.dat & NUMBER_BITS.pl & GENDER_BITS.fem }],
    ['SUB:NOM:PLU:NOG', { pos: 'NOUN', agreement: CASE_BITS.nom & NUMBER_BITS.pl }],
    ['EIG:GEN:SIN:NEU:NOA:COU', { pos: 'PROPN', nameKind: 'country', bare: CASE_BITS.gen & NUMBER_BITS.sg & GENDER_BITS.neut }],
    ['VER:3:PLU:KJ2:NON:NEB', { pos: 'VERB', verbForm: 'fin', mood: 'sub2', persons: personBit(3, 'pl'), subordinate: true }],
    ['VER:MOD:1:SIN:PRT', { pos: 'AUX', kind: 'modal', tense: 'past', mood: 'ind' }],
    ['VER:IMP:SIN:NON -- a comment', { pos: 'VERB', mood: 'imp', persons: personBit(2, 'sg') }],
    ['PA2:AKK:SIN:MAS:GRU:SOL:VER', { pos: 'ADJ', verbForm: 'part2', weak: 0, strong: CASE_BITS.acc & NUMBER_BITS.sg & GENDER_BITS.masc }],
    ['PRP:LOK+TMP:DAT+AKK', { pos: 'ADP', governs: ['dat', 'acc'], senses: ['local', 'temporal'] }],
    ['KON:UNT', { pos: 'SCONJ', kind: 'subordinating' }],
    ['ZUS', { pos: 'PART', kind: 'verb-prefix' }],
    ['QQQ:NOM', { pos: 'X', kind: 'other' }],
  ])('%s', (tag, features) => {
    expect(readTag(tag)[0]).toMatchObject(features);
  });

  test('B/S stands for a determiner and a pronoun', () => {
    expect(readTag('PRO:DEM:NOM:SIN:MAS:B/S').map((it) => it.pos)).toEqual(['DET', 'PRON']);
  });

  test('every row of the supplement says something', () => {
    const { replace, add, contractions } = readSupplement();
    for (const { form } of [...replace, ...add, ...contractions]) {
      expect(readings(form).length, form).toBeGreaterThan(0);
      expect(
        readings(form).every((it) => it.pos !== 'X'),
        form,
      ).toBe(true);
    }
  });
});
