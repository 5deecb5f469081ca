/** The ontology says of every word of the vocabulary what it means, in both languages, and names nothing that is not there. */
import { describe, expect, it } from 'vitest';
import { PLOVER_CATEGORIES, QUADS } from '../../src/model/ontology.js';
import { ENTITY_TYPES, MODALITIES, POLARITIES, RELATION_TYPES } from '../../src/model/vocabulary.js';
import { endsFit, isSymmetric, ontology } from '../../src/ontology/index.js';

const { entities, relations, modality, polarity, quad } = ontology();

/** Every `{ de, en }` below a value, with the way to it. */
function labels(value: unknown, path: string): { path: string; de: string; en: string }[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  if ('de' in value && 'en' in value) return [{ path, de: String(value.de), en: String(value.en) }];
  return Object.entries(value).flatMap(([key, inner]) => labels(inner, path ? `${path}.${key}` : key));
}

const ALL_LABELS = labels(ontology(), '');
const NAMES = ALL_LABELS.filter(({ path }) => /\.(name|plural)$/.test(path));
const MEANINGS = ALL_LABELS.filter(({ path }) => path.endsWith('.meaning'));

describe('completeness', () => {
  it.each([
    ['entity types', ENTITY_TYPES, entities],
    ['relation types', RELATION_TYPES, relations],
    ['modalities', MODALITIES, modality],
    ['polarities', POLARITIES, polarity],
    ['quads', QUADS, quad],
  ] as const)('%s: the files list the vocabulary, no more and no less', (_, words, described) => {
    expect(Object.keys(described).sort()).toEqual([...words].sort());
  });

  it('names and defines every word in German and English', () => {
    expect(NAMES).toHaveLength(ENTITY_TYPES.length * 2 + RELATION_TYPES.length + MODALITIES.length + POLARITIES.length + QUADS.length);
    expect(MEANINGS).toHaveLength(ENTITY_TYPES.length + RELATION_TYPES.length + MODALITIES.length + POLARITIES.length);
  });

  it.each(ALL_LABELS)('$path reads well in both languages', ({ de, en }) => {
    for (const text of [de, en]) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/ {2}|\?\?/);
    }
    expect(en, 'English has no umlauts').not.toMatch(/[äöüß]/i);
  });

  it.each([
    ['entity types', entities],
    ['relation types', relations],
    ['modalities', modality],
    ['polarities', polarity],
    ['quads', quad],
  ])('no two %s share a name', (_, described) => {
    for (const language of ['de', 'en'] as const) {
      const names = Object.values(described).map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('relation types', () => {
  const types = Object.entries(relations);

  it.each(types)('%s: ends are entity types, each listed once', (_, { source, target }) => {
    for (const ends of [source, target]) {
      expect(ENTITY_TYPES).toEqual(expect.arrayContaining(ends));
      expect(new Set(ends).size).toBe(ends.length);
    }
  });

  it('every entity type can stand at some end', () => {
    const used = new Set(types.flatMap(([, { source, target }]) => [...source, ...target]));
    expect([...used].sort()).toEqual([...ENTITY_TYPES].sort());
  });

  it('what can be a source of a symmetric relation can be its target', () => {
    for (const [type, { symmetric, source, target }] of types) if (symmetric) expect(target, type).toEqual(expect.arrayContaining(source));
  });

  it('the symmetric ones are those in which both do the same', () => {
    expect(RELATION_TYPES.filter(isSymmetric)).toEqual(['MET_WITH', 'AGREES_WITH', 'COOPERATES_WITH']);
  });

  it('structure has no PLOVER category, every act has one', () => {
    for (const [type, { plover, quad: kind }] of types) expect(plover === null, type).toBe(kind === 'structure');
  });

  it('every PLOVER category is some relation type’s', () => {
    const used = new Set(types.map(([, { plover }]) => plover).filter((category) => category !== null));
    expect([...used].sort()).toEqual([...PLOVER_CATEGORIES].sort());
  });

  it('one PLOVER category lies in one quad', () => {
    const quads = new Map<string, Set<string>>();
    for (const [, { plover, quad: kind }] of types) if (plover) quads.set(plover, (quads.get(plover) ?? new Set()).add(kind));
    for (const [category, kinds] of quads) expect([...kinds], category).toHaveLength(1);
  });

  it('every quad has relation types', () => {
    expect([...new Set(types.map(([, { quad: kind }]) => kind))].sort()).toEqual([...QUADS].sort());
  });
});

describe('endsFit', () => {
  it.each([
    ['MET_WITH', 'Person', 'Person', true],
    ['DEPLOYS_TO', 'Country', 'Place', true],
    ['REPRESENTS', 'Person', 'Country', true],
    ['REPRESENTS', 'Country', 'Person', false],
    ['LOCATED_IN', 'Event', 'Place', true],
    ['LOCATED_IN', 'Event', 'Person', false],
    ['PARTICIPATES_IN', 'Person', 'Event', true],
    ['PARTICIPATES_IN', 'Event', 'Event', false],
  ] as const)('%s from %s to %s: %s', (type, source, target, fits) => {
    expect(endsFit(type, source, target)).toBe(fits);
  });
});
