/** The style sheet for Neo4j Browser gives every type its colour: the explorer's own. */
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES, RELATION_TYPES } from '../../src/model/vocabulary.js';
import { ontology } from '../../src/ontology/index.js';
import { PALETTES } from '../../web/src/core/appearance/palette.js';
import { rulesOf, styleSheet } from './saved.js';

const sheet = styleSheet();
const rules = rulesOf(sheet);
const { entity, quad } = PALETTES.light;

describe('depesche.grass', () => {
  it('is what Neo4j Browser can read: no comments, one colon a line', () => {
    expect(sheet).not.toMatch(/\/\*|\/\//);
    for (const line of sheet.split('\n')) expect(line).toMatch(/^$|^[\w.]+ \{$|^ {2}[a-z-]+: [^:;]+;$|^\}$/);
  });

  it.each(ENTITY_TYPES)('draws %s in the explorer’s colour, by its name', (type) => {
    expect(rules.get(`node.${type}`)?.get('color')).toBe(entity[type]);
    expect(rules.get(`node.${type}`)?.get('caption')).toBe('"{name}"');
  });

  it.each(RELATION_TYPES)('draws %s from cooperation to conflict as the explorer does', (type) => {
    expect(rules.get(`relationship.${type}`)?.get('color')).toBe(quad[ontology().relations[type].quad]);
  });

  it('knows the nodes behind the arrows and no type that does not exist', () => {
    const behind = ['Claim', 'SetAside', 'Sentence', 'Statement', 'Article', 'Original', 'Decision', 'Meta'];
    const known = new Set<string>([...ENTITY_TYPES, ...behind, ...RELATION_TYPES]);
    const styled = [...rules.keys()].filter((selector) => selector.includes('.')).map((selector) => selector.split('.')[1] ?? '');
    expect(new Set(styled)).toEqual(known);
  });
});
