/** Which names may mean one entity, and which may not. */
import { expect, it } from 'vitest';
import type { EntityType } from '../../../src/model/vocabulary.js';
import { type Candidate, likelyPairs } from '../../../src/store/review/likely-pairs.js';

const entity = (name: string, { type = 'Person' as EntityType, ...more }: Partial<Candidate> = {}): Candidate => ({
  id: `${type} ${name}`,
  type,
  name,
  nameEn: null,
  aliases: [],
  claims: 1,
  articles: 1,
  ...more,
});
const body = (name: string, more: Partial<Candidate> = {}) => entity(name, { type: 'Organization', ...more });
const place = (name: string) => entity(name, { type: 'Place' });
const pairs = (entities: Candidate[]) =>
  likelyPairs(entities).map(
    ({ entities: [a, b], reason, candidates }) => `${a.name} < ${b.name}: ${reason}${candidates > 1 ? ` of ${candidates}` : ''}`,
  );

it.each([
  ['a family name', [entity('Müller'), entity('Hans Müller')], ['Hans Müller < Müller: part-of-name']],
  ['in another spelling', [entity('Moussawi'), entity('Mir Hossein Mussawi')], ['Mir Hossein Mussawi < Moussawi: part-of-name']],
  ['with its particle', [entity('Von der Leyen'), entity('Ursula von der Leyen')], ['Ursula von der Leyen < Von der Leyen: part-of-name']],
  ['a transliteration', [entity('Sergej Lawrow', { articles: 2 }), entity('Sergei Lavrov')], ['Sergej Lawrow < Sergei Lavrov: same-sound']],
  ['the same letters', [body('N24'), body('n24', { articles: 3 })], ['n24 < N24: same-name']],
  [
    'the English name',
    [entity('Aljaksandr Lukaschenka', { nameEn: 'Alexander Lukashenko' }), entity('Alexander Lukaschenko')],
    ['Alexander Lukaschenko < Aljaksandr Lukaschenka: same-sound'],
  ],
  ['an alias', [body('SPD', { aliases: ['Sozialdemokraten'], articles: 9 }), body('Sozialdemokraten')], ['SPD < Sozialdemokraten: alias']],
  ['what follows a preposition', [place('Frankfurt am Main'), place('Frankfurt')], ['Frankfurt am Main < Frankfurt: part-of-name']],
  ['most of a body’s name', [body('FC Bayern München'), body('Bayern München')], ['FC Bayern München < Bayern München: part-of-name']],
  [
    'one of several',
    [entity('Bush'), entity('Jeb Bush'), entity('George Bush'), entity('Angela Merkel'), entity('Merkel')],
    ['Angela Merkel < Merkel: part-of-name', 'George Bush < Bush: part-of-name of 2', 'Jeb Bush < Bush: part-of-name of 2'],
  ],
])('may be one: %s', (_, entities, expected) => {
  expect(pairs(entities)).toEqual(expected);
  expect(pairs([...entities].reverse())).toEqual(expected);
});

it.each([
  ['people with the same first name', [entity('Paul Müller'), entity('Paul')]],
  ['two types', [entity('Washington'), place('Washington')]],
  ['a building and its city', [place('Flughafen Wien'), place('Wien')]],
  ['a part of a city', [place('München-Pasing'), place('München')]],
  ['a group in a party', [body('SPD-Bundestagsfraktion'), body('SPD')]],
  ['a federation and half of its name', [body('Deutscher Fußball-Bund'), body('Bund')]],
  ['Meier and Meyer', [entity('Meier'), entity('Meyer')]],
  ['two who share an alias only', [entity('A', { aliases: ['der Minister'] }), entity('B', { aliases: ['der Minister'] })]],
  ['a name that very many have', [entity('Müller'), ...Array.from({ length: 13 }, (_, i) => ({ ...entity('Müller'), id: `x${i}` }))]],
])('are not asked about: %s', (_, entities) => {
  expect(pairs(entities)).toEqual([]);
});
