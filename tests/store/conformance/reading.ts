import { expect } from 'vitest';
import type { GraphQuery } from '../../../src/model/views.js';
import { documentOf, ECHO, entityId, LATER, TALKS } from '../documents.js';
import { type Case, loadAll } from './case.js';

/** Filter → the arrows it lets through, as "TYPE claims". */
const FILTERS: readonly [GraphQuery, string[]][] = [
  [{}, ['DEMANDS 3', 'LOCATED_IN 1', 'MEMBER_OF 1', 'MET_WITH 2', 'REPRESENTS 1', 'VISITS 1']],
  [{ relationTypes: ['VISITS', 'MET_WITH'] }, ['MET_WITH 2', 'VISITS 1']],
  [{ modalities: ['planned'] }, ['MET_WITH 1', 'VISITS 1']],
  [{ modalities: ['planned'], relationTypes: ['VISITS'] }, ['VISITS 1']],
  [{ polarities: ['negative'] }, ['DEMANDS 1']],
  [{ speakers: [entityId('lawrow')] }, ['DEMANDS 1']],
  [{ speakers: [''], modalities: ['asserted'] }, ['DEMANDS 1', 'LOCATED_IN 1', 'MEMBER_OF 1', 'MET_WITH 1', 'REPRESENTS 1']],
  [{ sources: ['Abendpost'] }, ['DEMANDS 1', 'MET_WITH 1']],
  [{ sources: [''] }, ['DEMANDS 1', 'VISITS 1']],
  [{ articles: ['echo', 'later'] }, ['DEMANDS 2', 'MET_WITH 1', 'VISITS 1']],
  [{ from: '2022-02' }, ['DEMANDS 1', 'MET_WITH 1', 'VISITS 1']],
  [{ from: '2022-02-28', to: '2022' }, ['DEMANDS 1', 'MET_WITH 1']],
  [{ to: '2022-01-21' }, ['DEMANDS 1', 'LOCATED_IN 1', 'MEMBER_OF 1', 'MET_WITH 1', 'REPRESENTS 1']],
  [{ from: '2023-05-03', to: '2023-05-03' }, ['VISITS 1']],
  [{ minSources: 2 }, ['DEMANDS 3', 'MET_WITH 2']],
  [{ minSources: 2, modalities: ['asserted'] }, ['DEMANDS 2']],
  [{ entityTypes: ['Person'] }, ['MET_WITH 2']],
  [{ entityTypes: ['Person', 'Place'], modalities: ['planned'] }, ['MET_WITH 1', 'VISITS 1']],
  [{ relationTypes: [] }, []],
  [{ articles: ['nowhere'] }, []],
];

export const READING: Case[] = [
  {
    name: 'filters let through the claims they name',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      for (const [query, arrows] of FILTERS) {
        const { edges, total } = await store.graph(query);
        expect([query, edges.map(({ type, claims }) => `${type} ${claims}`).sort()]).toEqual([query, arrows]);
        expect(total.edges).toBe(arrows.length);
      }
    },
  },
  {
    name: 'an arrow under a filter is the one that the filtered graph has, with the claims that it counts',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const all = (await store.graph({})).edges;
      for (const [query] of FILTERS) {
        const { relationTypes, entityTypes, articles, minSources, ...test } = query;
        const shown = new Map((await store.graph(test)).edges.map((arrow) => [arrow.id, arrow]));
        for (const { id } of all) {
          const found = await store.relation(id, test);
          if (found === null) expect([test, shown.has(id)]).toEqual([test, false]);
          else {
            const { ends, evidence, rejected, ...arrow } = found;
            expect([test, arrow]).toEqual([test, shown.get(id)]);
            expect(evidence).toHaveLength(arrow.claims);
          }
        }
      }
    },
  },
  {
    name: 'nodes count the claims under the filter; those without any are shown only where none is asked for',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const all = await store.graph({});
      expect(all.nodes.map(({ name, claims }) => `${name} ${claims}`)).toEqual([
        'Sergej Lawrow 6',
        'NATO 4',
        'Ada Kranich 3',
        'Norwegen 3',
        'Berlin 1',
        'Oslo 1',
        'Außenministerium in Oslo 0',
      ]);
      const people = await store.graph({ entityTypes: ['Organization'] });
      expect(people.nodes.map(({ name }) => name)).toEqual(['Außenministerium in Oslo', 'NATO']);
      const planned = await store.graph({ modalities: ['planned'] });
      expect(planned.nodes.map(({ name, claims }) => `${name} ${claims}`)).toEqual(['Sergej Lawrow 2', 'Berlin 1', 'Ada Kranich 1']);
    },
  },
  {
    name: 'a limit keeps the strongest and says how much there was',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const { nodes, edges, total } = await store.graph({ limit: 2 });
      expect(nodes.map(({ name }) => name)).toEqual(['Sergej Lawrow', 'NATO']);
      expect(edges.map(({ type }) => type)).toEqual(['DEMANDS']);
      expect(total).toEqual({ nodes: 7, edges: 6 });
      const around = await store.graph({ around: entityId('oslo'), hops: 2, limit: 1 });
      expect(around.nodes.map(({ name }) => name)).toEqual(['Oslo']);
    },
  },
  {
    name: 'of those as strong as each other a limit keeps the first, with the arrows among them alone',
    async run({ open }) {
      const store = await open();
      const cast = Object.fromEntries(['a', 'b', 'c'].map((key) => [key, { type: 'Country' as const, name: key.toUpperCase() }]));
      const warns = (source: string, target: string) => ({ type: 'WARNS' as const, source, target });
      await store.load(documentOf({ id: 'round', cast, claims: [warns('a', 'b'), warns('b', 'c'), warns('c', 'a')] }));
      const { nodes, edges } = await store.graph({ limit: 2 });
      expect(nodes.map(({ name }) => name)).toEqual(['A', 'B']);
      expect(edges.map(({ source, target }) => [source, target])).toEqual([[entityId('a'), entityId('b')]]);
    },
  },
  {
    name: 'some entities with every arrow at them; who is not there is left out',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const all = await store.graph({});
      const { nodes, edges } = await store.entities([entityId('oslo'), entityId('nobody'), entityId('nato')]);
      expect(nodes).toEqual(all.nodes.filter(({ name }) => ['NATO', 'Oslo'].includes(name)));
      const ids = nodes.map(({ id }) => id);
      expect(edges).toEqual(all.edges.filter(({ source, target }) => ids.includes(source) || ids.includes(target)));
      expect(edges.length).toBeGreaterThan(0);
      expect(await store.entities([entityId('nobody')])).toEqual({ nodes: [], edges: [] });
    },
  },
  {
    name: 'around an entity, so many steps far',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const names = async (query: GraphQuery) => (await store.graph(query)).nodes.map(({ name }) => name).sort();
      expect(await names({ around: entityId('oslo') })).toEqual(['Norwegen', 'Oslo']);
      expect(await names({ around: entityId('oslo'), hops: 2 })).toEqual(['Ada Kranich', 'NATO', 'Norwegen', 'Oslo']);
      expect(await names({ around: entityId('oslo'), hops: 3, relationTypes: ['LOCATED_IN', 'MEMBER_OF'] })).toEqual([
        'NATO',
        'Norwegen',
        'Oslo',
      ]);
      expect(await names({ around: entityId('lawrow'), modalities: ['planned'] })).toEqual(['Ada Kranich', 'Berlin', 'Sergej Lawrow']);
      expect(await names({ around: entityId('amt') })).toEqual(['Außenministerium in Oslo']);
      expect(await names({ around: entityId('oslo'), entityTypes: ['Person'] })).toEqual([]);
      await expect(store.graph({ around: 'entity:nobody' })).rejects.toMatchObject({ kind: 'not-found' });
    },
  },
  {
    name: 'the shortest path between two, under the filter',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const path = async (query: GraphQuery) => (await store.graph(query)).path?.map((id) => id.replace('entity:', ''));
      expect(await path({ between: [entityId('berlin'), entityId('oslo')] })).toEqual(['berlin', 'lawrow', 'kranich', 'norwegen', 'oslo']);
      expect(
        await path({ between: [entityId('berlin'), entityId('oslo')], relationTypes: ['VISITS', 'DEMANDS', 'MEMBER_OF', 'LOCATED_IN'] }),
      ).toEqual(['berlin', 'lawrow', 'nato', 'norwegen', 'oslo']);
      expect(await path({ between: [entityId('berlin'), entityId('oslo')], modalities: ['planned'] })).toEqual([]);
      expect(await path({ between: [entityId('lawrow'), entityId('amt')] })).toEqual([]);
      expect(await path({ between: [entityId('oslo'), entityId('oslo')] })).toEqual(['oslo']);
      await expect(store.graph({ between: [entityId('oslo'), 'entity:nobody'] })).rejects.toMatchObject({ kind: 'not-found' });
    },
  },
  {
    name: 'search finds names by their beginnings, in any spelling, the best first',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const first = async (text: string) => (await store.search(text, 5)).map(({ name }) => name);
      for (const text of ['Lavrov', 'lawr', 'LAWROW', 'Sergej Lawrow', 'lawrow serg', 'sergey'])
        expect([text, await first(text)]).toEqual([text, ['Sergej Lawrow']]);
      expect(await first('Aussenministerium')).toEqual(['Außenministerium in Oslo']);
      expect(await first('oslo')).toEqual(['Oslo', 'Außenministerium in Oslo']);
      expect(await first('nordatlantik')).toEqual(['NATO']);
      for (const nothing of ['', ' ', '*', 'rgej', 'nobody']) expect([nothing, await first(nothing)]).toEqual([nothing, []]);
      expect(await store.search('n', 1)).toHaveLength(1);
    },
  },
  {
    name: 'an entity with its arrows, articles and statements',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const lawrow = await store.entity(entityId('lawrow'));
      expect(lawrow?.arrows.map(({ type, other, claims }) => `${type} ${other.name} ${claims}`)).toEqual([
        'DEMANDS NATO 3',
        'MET_WITH Ada Kranich 2',
        'VISITS Berlin 1',
      ]);
      expect(lawrow?.articleIds).toEqual(['echo', 'later', 'talks']);
      expect(lawrow?.statements).toEqual([
        { id: TALKS.statements[0]?.id, kind: 'direct', text: '„Wir reden weiter“', article: 'talks', sentence: 5 },
      ]);
      expect(await store.entity('entity:nobody')).toBeNull();
    },
  },
  {
    name: 'an arrow leads to its sentences, with source, target and speaker marked',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const { edges } = await store.graph({ relationTypes: ['DEMANDS'] });
      const view = await store.relation(edges[0]?.id ?? '');
      expect(view).toMatchObject({ type: 'DEMANDS', claims: 3, ends: [{ name: 'Sergej Lawrow' }, { name: 'NATO' }] });
      const marked = view?.evidence.map(({ sentence, attributedTo, article }) => {
        const words = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => sentence.text.slice(start, end));
        return [article.id, attributedTo?.name, words(sentence.sourceSpans), words(sentence.targetSpans), words(sentence.speakerSpans)];
      });
      expect(marked).toEqual([
        ['echo', 'Ada Kranich', ['Sergei Lavrov'], ['NATO'], ['Kranich']],
        ['talks', 'Sergej Lawrow', ['Sergej Lawrow', 'Sergej Lawrow'], ['NATO'], ['Sergej Lawrow', 'Sergej Lawrow']],
        ['later', undefined, ['Sergej Lawrow'], ['NATO'], []],
      ]);
      expect(view?.evidence[1]).toMatchObject({ content: 'Rückzug', modality: 'demanded', confidence: 0.75, rule: 'by-hand' });
      const visits = await store.graph({ relationTypes: ['VISITS'] });
      expect((await store.relation(visits.edges[0]?.id ?? ''))?.evidence[0]?.date).toEqual({
        from: '2023-05-02',
        to: '2023-05-04',
        precision: 'range',
      });
      expect(await store.relation('arrow:none')).toBeNull();
    },
  },
  {
    name: 'articles, the newest first, and statistics of everything',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      expect((await store.articles()).map(({ id, claims }) => `${id} ${claims}`)).toEqual(['echo 2', 'talks 5', 'later 2']);
      expect(await store.statistics()).toEqual({
        articles: 3,
        sentences: 11,
        entities: 7,
        claims: 9,
        arrows: 6,
        statements: 2,
        entityTypes: { Country: 1, Organization: 2, Person: 2, Place: 2 },
        relationTypes: { DEMANDS: 3, LOCATED_IN: 1, MEMBER_OF: 1, MET_WITH: 2, REPRESENTS: 1, VISITS: 1 },
        modalities: { asserted: 6, demanded: 1, planned: 2 },
        polarities: { negative: 1, positive: 8 },
        sources: { '': 1, Abendpost: 1, Tagesblatt: 1 },
        speakers: [
          { id: 'entity:kranich', type: 'Person', name: 'Ada Kranich', claims: 2 },
          { id: 'entity:lawrow', type: 'Person', name: 'Sergej Lawrow', claims: 1 },
        ],
        dates: { first: '2022-01-21', last: '2023-05-04' },
      });
    },
  },
  {
    name: 'of many speakers statistics name the hundred that are heard most',
    async run({ open }) {
      const store = await open();
      const keys = Array.from({ length: 120 }, (_, i) => `p${i}`);
      const cast = Object.fromEntries(keys.map((key, i) => [key, { type: 'Person' as const, name: `Person ${i}` }]));
      const says = (by: string) => ({ type: 'WARNS' as const, source: by, target: 'p0', by });
      await store.load(documentOf({ id: 'chorus', cast, claims: [...keys.slice(1), ...keys.slice(60)].map(says) }));
      const { speakers } = await store.statistics();
      expect(speakers).toHaveLength(100);
      expect(speakers.slice(0, 60).every(({ claims }) => claims === 2)).toBe(true);
      expect(speakers.slice(60).every(({ claims }) => claims === 1)).toBe(true);
    },
  },
  {
    name: 'a claim of an entity about itself counts once',
    async run({ open }) {
      const store = await open();
      await store.load(
        documentOf({
          id: 'self',
          cast: { a: { type: 'Country', name: 'Absurdistan' } },
          claims: [{ type: 'ATTACKS', source: 'a', target: 'a' }],
        }),
      );
      expect((await store.graph({})).nodes).toMatchObject([{ claims: 1 }]);
      expect(await store.entity(entityId('a'))).toMatchObject({ claims: 1, arrows: [{ other: { name: 'Absurdistan' } }] });
    },
  },
];
