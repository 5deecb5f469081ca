/** What an article says under decisions: a pure function of both. */
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/model/review.js';
import { splitId, withDecisions } from '../../../src/store/review/with-decisions.js';
import { type Cast, documentOf, entityId } from '../documents.js';

const PEOPLE: Cast = {
  mueller: { type: 'Person', name: 'Müller', nameEn: 'Mueller', aliases: ['der Müller'] },
  hans: { type: 'Person', name: 'Hans Müller', aliases: ['Müller'] },
  nato: { type: 'Organization', name: 'NATO' },
};
const ARTICLE = documentOf({
  id: 'a',
  cast: PEOPLE,
  claims: [
    { type: 'WARNS', source: 'mueller', target: 'nato', by: 'mueller' },
    { type: 'MET_WITH', source: 'mueller', target: 'hans' },
  ],
  quotes: [{ by: 'mueller', text: '„Genug“' }],
});
const [WARNING = '', MEETING = ''] = ARTICLE.relations.map(({ id }) => id);
const id = entityId;
const eva = splitId(id('mueller'), 'Eva Müller');

const merge = (kept: string, merged: string): Judgement => ({ kind: 'merge', kept, merged });
const split = (entity: string, name: string, articles = ['a']): Judgement => ({ kind: 'split', entity, name, articles });
const read = (...judgements: Judgement[]) =>
  withDecisions(
    ARTICLE,
    judgements.map((judgement, i) => ({ id: `d${i}`, judgement })),
  );

describe('an article under decisions', () => {
  it.each([
    ['none', []],
    ['of other things', [merge('entity:x', 'entity:y'), split('entity:x', 'X')]],
    ['of this entity in another article', [split(id('mueller'), 'Eva Müller', ['b'])]],
    ['that two are not one', [{ kind: 'keep-apart', entities: [id('mueller'), id('hans')] }]],
    ['that keep what is merged, should it ever come', [merge(id('mueller'), 'entity:y')]],
  ] as [string, Judgement[]][])('%s, is as it was', (_, judgements) => {
    const { document, applied, setAside, judged, adopted } = read(...judgements);
    expect(document).toBe(ARTICLE);
    expect([applied, setAside.size, judged.size, adopted.size]).toEqual([[], 0, 0, 0]);
  });

  it('has claims accepted and rejected', () => {
    const { document, setAside, judged, applied } = read({ kind: 'reject', claim: WARNING }, { kind: 'accept', claim: MEETING });
    expect(document).toBe(ARTICLE);
    expect([...setAside]).toEqual([WARNING]);
    expect([...judged]).toEqual([
      [WARNING, 'd0'],
      [MEETING, 'd1'],
    ]);
    expect(applied).toEqual(['d0', 'd1']);
  });

  it('names the kept one wherever it named the merged one', () => {
    const { document, setAside, adopted } = read(merge(id('hans'), id('mueller')));
    expect(document.entities.map((entity) => [entity.id, entity.name])).toEqual([
      [id('hans'), 'Hans Müller'],
      [id('nato'), 'NATO'],
    ]);
    expect(document.entities[0]?.aliases).toEqual(['Müller', 'der Müller', 'Mueller']);
    expect(document.entities[0]?.mentions.map(({ start }) => start)).toEqual(
      ARTICLE.entities
        .slice(0, 2)
        .flatMap(({ mentions }) => mentions.map(({ start }) => start))
        .sort((a, b) => a - b),
    );
    expect(document.relations[0]).toMatchObject({ source: id('hans'), target: id('nato'), attributedTo: id('hans') });
    expect(document.statements[0]?.speaker).toBe(id('hans'));
    // The meeting would be of one with himself.
    expect([...setAside]).toEqual([MEETING]);
    expect([...adopted]).toEqual([]);
  });

  it('says where only a merged one is named', () => {
    const { document, adopted } = read(merge('entity:elsewhere', id('mueller')));
    expect(document.entities[0]).toMatchObject({ id: 'entity:elsewhere', name: 'Müller', aliases: ['der Müller', 'Mueller'] });
    expect([...adopted]).toEqual(['entity:elsewhere']);
  });

  it('gives what is split off the name that the person gave, and what the text prints', () => {
    const { document, setAside, adopted } = read(split(id('mueller'), 'Eva Müller'));
    const { nameEn: _, ...entity } = ARTICLE.entities[0] ?? {};
    expect(document.entities[0]).toEqual({ ...entity, id: eva, name: 'Eva Müller', aliases: ['Müller', 'der Müller'] });
    expect(document.relations[1]).toMatchObject({ source: eva, target: id('hans') });
    expect([setAside.size, adopted.size]).toEqual([0, 0]);
  });

  it('follows decisions in their order', () => {
    const first = read(split(id('mueller'), 'Eva Müller'), merge(id('hans'), id('mueller')));
    expect(first.document.entities.map((entity) => entity.name)).toEqual(['Eva Müller', 'Hans Müller', 'NATO']);
    expect(first.applied).toEqual(['d0']);
    const second = read(merge(id('hans'), id('mueller')), split(id('hans'), 'Eva Müller'));
    expect(second.document.entities.map((entity) => entity.name)).toEqual(['Eva Müller', 'NATO']);
    expect(second.applied).toEqual(['d0', 'd1']);
    const chained = read(merge(id('hans'), id('mueller')), merge(id('nato'), id('hans')));
    expect(chained.document.entities.map((entity) => [entity.name, entity.aliases])).toEqual([
      ['NATO', ['Müller', 'der Müller', 'Mueller', 'Hans Müller']],
    ]);
    expect([...chained.setAside]).toEqual([WARNING, MEETING]);
  });
});
