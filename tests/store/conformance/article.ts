import { expect } from 'vitest';
import { documentOf, ECHO, entityId, LATER, TALKS } from '../documents.js';
import { type Case, loadAll } from './case.js';

type Place = { start: number; end: number };

export const ARTICLE: Case[] = [
  {
    name: 'an article comes with its text and what was found where in it',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const view = await store.article('talks');
      expect(view?.article).toEqual(TALKS.article);
      expect(view?.sentences).toEqual(TALKS.sentences);
      const words = ({ start, end }: Place) => TALKS.article.text.slice(start, end);
      const mentions = TALKS.entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity: entity.id, ...mention })));
      expect(view?.mentions).toEqual(mentions.sort((a, b) => a.start - b.start));
      expect(
        view?.claims.map(({ type, modality, speaker, sentence, ...place }) => [type, modality, speaker, sentence, words(place)]),
      ).toEqual([
        ['MET_WITH', 'asserted', null, 0, 'Sergej Lawrow und Ada Kranich.'],
        ['DEMANDS', 'demanded', entityId('lawrow'), 1, 'Sergej Lawrow sagt: Sergej Lawrow und NATO.'],
        ['MEMBER_OF', 'asserted', null, 2, 'Norwegen und NATO.'],
        ['REPRESENTS', 'asserted', null, 3, 'Ada Kranich und Norwegen.'],
        ['LOCATED_IN', 'asserted', null, 4, 'Oslo und Norwegen.'],
      ]);
      expect(view?.statements.map(({ kind, speaker, ...place }) => [kind, speaker, words(place)])).toEqual([
        ['direct', entityId('lawrow'), '„Wir reden weiter“'],
      ]);
      expect(await store.article('none')).toBeNull();
    },
  },
  {
    name: 'an article calls entities as all articles together do, and leads to arrows whichever way its claims point',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const view = await store.article('echo');
      expect(view?.entities).toEqual([
        { id: entityId('kranich'), type: 'Person', name: 'Ada Kranich' },
        { id: entityId('lawrow'), type: 'Person', name: 'Sergej Lawrow', nameEn: 'Sergey Lavrov' },
        { id: entityId('nato'), type: 'Organization', name: 'NATO' },
      ]);
      const meeting = view?.claims.find(({ type }) => type === 'MET_WITH');
      expect(meeting).toMatchObject({ source: entityId('kranich'), target: entityId('lawrow') });
      const { edges } = await store.graph({ relationTypes: ['MET_WITH'] });
      expect(edges.map(({ id }) => id)).toEqual([meeting?.arrow]);
    },
  },
  {
    name: 'an article in which nothing was found, and one about itself',
    async run({ open }) {
      const store = await open();
      await store.load(documentOf({ id: 'empty', title: '', cast: {} }));
      expect(await store.article('empty')).toMatchObject({ sentences: [], entities: [], mentions: [], claims: [], statements: [] });
      const cast = { a: { type: 'Country' as const, name: 'Absurdistan' } };
      await store.load(documentOf({ id: 'self', cast, claims: [{ type: 'ATTACKS', source: 'a', target: 'a' }] }));
      expect((await store.article('self'))?.claims).toMatchObject([{ source: entityId('a'), target: entityId('a'), polarity: 'positive' }]);
    },
  },
];
