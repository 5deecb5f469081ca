import { describe, expect, it } from 'vitest';
import { evaluateArticle, parseGold, reportOf } from '../../src/evaluation/index.js';
import { documentOf, GOLD, gold, type Read } from './meeting.js';

const PEOPLE: Read['entities'] = [
  ['a', 'Person', 'Anna Berger'],
  ['b', 'Person', 'Jan Nowak'],
];
const COUNTRIES: Read['entities'] = [
  ['p', 'Country', 'Polen'],
  ['n', 'Country', 'Norwegen'],
];

const resultOf = (read: Read) => evaluateArticle(gold(), documentOf(read));
const reportFor = (read: Read) => reportOf([resultOf(read)]);

describe('entities', () => {
  const table: { name: string; read: Read['entities']; is: [string, string][]; hit: number; predicted: number }[] = [
    { name: 'found by name and type', read: PEOPLE, is: [], hit: 2, predicted: 2 },
    { name: 'found by an alias', read: [['a', 'Person', 'A. B.', 'Außenministerin']], is: [], hit: 1, predicted: 1 },
    { name: 'found by another type that is allowed', read: [['w', 'Country', 'Wien']], is: [], hit: 1, predicted: 1 },
    { name: 'without their article', read: [['p', 'Country', 'Das „Polen“']], is: [], hit: 1, predicted: 1 },
    { name: 'optional ones count neither way', read: [['x', 'Organization', 'NATO']], is: [], hit: 0, predicted: 0 },
    { name: 'optional ones of another type neither', read: [['x', 'Group', 'NATO']], is: [], hit: 0, predicted: 0 },
    { name: 'invented', read: [['x', 'Person', 'Karl Huber']], is: [['spurious', 'nothing annotated']], hit: 0, predicted: 1 },
    {
      name: 'of a wrong type',
      read: [['p', 'Person', 'Polen']],
      is: [
        ['spurious', 'wrong type'],
        ['missed', 'wrong type'],
      ],
      hit: 0,
      predicted: 1,
    },
    {
      name: 'split',
      read: [
        ['a', 'Person', 'Anna Berger'],
        ['b', 'Person', 'Außenministerin'],
      ],
      is: [['spurious', 'split off another']],
      hit: 1,
      predicted: 2,
    },
    { name: 'merged', read: [['p', 'Country', 'Polen', 'Norwegen']], is: [['missed', 'merged into another']], hit: 1, predicted: 1 },
  ];
  it.each(table)('$name', ({ read, is, hit, predicted }) => {
    const result = resultOf({ entities: read });
    const told = result.entities.filter(({ outcome, stage }) => outcome !== 'found' && stage !== 'not seen');
    expect(told.map(({ outcome, stage }) => [outcome, stage])).toEqual(is);
    expect(reportOf([result]).summary.entity).toMatchObject({ hit, predicted, core: 5 });
  });
});

describe('relations', () => {
  const all: Read['entities'] = [...PEOPLE, ...COUNTRIES, ['w', 'Place', 'Wien'], ['x', 'Organization', 'NATO']];
  const table: { name: string; entities?: Read['entities']; relations: Read['relations']; is: [string, string | null][] }[] = [
    { name: 'found', relations: [['VISITS', 'a', 'w', 'verb:r']], is: [['found VISITS', null]] },
    {
      name: 'found either way round where it has no direction',
      relations: [['MET_WITH', 'b', 'a', 'verb:r']],
      is: [['found MET_WITH', null]],
    },
    { name: 'found by another type that is allowed', relations: [['WARNS', 'p', 'n', 'verb:r']], is: [['found DEMANDS', null]] },
    { name: 'optional ones count neither way', relations: [['SUPPORTS', 'x', 'n', 'verb:r']], is: [] },
    {
      name: 'the other way round',
      relations: [['DEMANDS', 'n', 'p', 'verb:r']],
      is: [
        ['missed DEMANDS', 'the other way round'],
        ['spurious DEMANDS', 'the other way round'],
      ],
    },
    {
      name: 'another one between the same',
      relations: [['REJECTS', 'p', 'n', 'verb:r']],
      is: [
        ['missed DEMANDS', 'another relation'],
        ['spurious REJECTS', 'another relation annotated'],
      ],
    },
    {
      name: 'between two that have none',
      relations: [['ACCUSES', 'b', 'p', 'verb:r']],
      is: [['spurious ACCUSES', 'no relation annotated']],
    },
    {
      name: 'said twice is spurious once',
      relations: [
        ['ACCUSES', 'b', 'p', 'verb:r'],
        ['ACCUSES', 'b', 'p', 'noun:r'],
      ],
      is: [['spurious ACCUSES', 'no relation annotated']],
    },
    {
      name: 'with an end that is nobody',
      entities: [...all, ['h', 'Person', 'Karl Huber']],
      relations: [['ACCUSES', 'h', 'p', 'verb:r']],
      is: [['spurious ACCUSES', 'an end not annotated']],
    },
    { name: 'a source is missing', entities: all.filter(([id]) => id !== 'p'), relations: [], is: [['missed DEMANDS', 'source missing']] },
    { name: 'a target is missing', entities: all.filter(([id]) => id !== 'n'), relations: [], is: [['missed DEMANDS', 'target missing']] },
    { name: 'both are', entities: PEOPLE, relations: [], is: [['missed DEMANDS', 'both ends missing']] },
    {
      name: 'an end is not seen where it is said',
      entities: [...all.filter(([id]) => id !== 'a'), ['a', 'Person', 'A. B.', 'Außenministerin']],
      relations: [],
      is: [
        ['missed MET_WITH', 'an end not seen in the sentence'],
        ['missed VISITS', 'an end not seen in the sentence'],
      ],
    },
  ];
  it.each(table)('$name', ({ entities = all, relations, is }) => {
    const { outcomes } = resultOf({ entities, relations }).relations;
    const told = outcomes.filter(({ type, stage }) => stage !== 'no rule' && !(stage?.includes('missing') && type !== 'DEMANDS'));
    expect(told.map(({ outcome, type, stage }) => [`${outcome} ${type}`, stage])).toEqual(is);
  });

  it('agree in the rest or do not', () => {
    const read = (more: object) => reportFor({ entities: all, relations: [['DEMANDS', 'p', 'n', 'verb:r', more]] }).summary;
    expect(read({})).toMatchObject({ modality: 1, polarity: 1, attribution: 0 });
    expect(read({ attributedTo: 'x', modality: 'planned' })).toMatchObject({ modality: 0, polarity: 1, attribution: 1 });
    expect(read({ attributedTo: 'a', polarity: 'negative' })).toMatchObject({ modality: 1, polarity: 0, attribution: 0 });
  });

  it('join two entities or do not, whatever they say', () => {
    const { pair } = reportFor({
      entities: all,
      relations: [
        ['REJECTS', 'n', 'p', 'verb:r'],
        ['ACCUSES', 'b', 'p', 'verb:r'],
        ['SUPPORTS', 'x', 'n', 'verb:r'],
      ],
    }).summary;
    expect(pair).toMatchObject({ hit: 1, predicted: 2, core: 3 });
  });
});

describe('the report', () => {
  const report = reportFor({
    entities: [...PEOPLE, ...COUNTRIES, ['x', 'Organization', 'NATO'], ['h', 'Person', 'Karl Huber']],
    relations: [
      ['MET_WITH', 'a', 'b', 'verb:treffen'],
      ['MET_WITH', 'a', 'h', 'verb:treffen', { confidence: 0.9 }],
      ['SUPPORTS', 'x', 'n', 'noun:lob'],
    ],
  });

  it('gives every rule its precision, what is optional counting as right', () => {
    expect(report.rules).toEqual([
      { rule: 'verb:treffen', found: 2, right: 1, precision: 0.5 },
      { rule: 'noun:lob', found: 1, right: 1, precision: 1 },
    ]);
  });

  it('gives every type its figures', () => {
    expect(report.entityTypes.find(({ type }) => type === 'Person')).toMatchObject({ hit: 2, predicted: 3, core: 2, recall: 1 });
    expect(report.relationTypes.find(({ type }) => type === 'MET_WITH')).toMatchObject({ hit: 1, predicted: 2, core: 1, f1: 2 / 3 });
    expect(report.relationTypes.find(({ type }) => type === 'ATTACKS')).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });

  it('counts the steps at which things are lost', () => {
    expect(report.entityStages).toEqual([
      { stage: 'not seen', missed: 1, spurious: 0 },
      { stage: 'nothing annotated', missed: 0, spurious: 1 },
    ]);
  });

  it('measures how far confidence is from what was so', () => {
    expect(report.brier).toBeCloseTo((0.25 + 0.81 + 0.25) / 3);
  });
});

describe('an annotated article', () => {
  const relations = [{ ...GOLD.relations[0], target: 'niemand' }];
  const table: [string, string, RegExp][] = [
    ['no JSON', '{', /^x\.json: got no JSON, expected an annotated article$/],
    ['without a text', '{"id": "a", "entities": [], "relations": []}', /x\.json: got [\s\S]*at text/],
    ['of an unknown type', JSON.stringify({ ...GOLD, entities: [{ ...GOLD.entities[0], type: 'Hund' }] }), /at entities\[0\]\.type/],
    ['with an end that is not there', JSON.stringify({ ...GOLD, relations }), /no entity "niemand"/],
  ];
  it.each(table)('%s is refused', (_, json, says) => {
    expect(() => parseGold(json, 'x.json')).toThrow(says);
  });
});
