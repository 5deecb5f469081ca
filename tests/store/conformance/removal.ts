import { expect } from 'vitest';
import { documentOf, ECHO, entityId, LATER, TALKS } from '../documents.js';
import { type Case, everything, loadAll } from './case.js';

export const REMOVAL: Case[] = [
  {
    name: 'what a removal would take away is told before, and nothing is changed by asking',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const before = await everything(store);
      const told = await store.removal('talks');
      expect(await everything(store)).toBe(before);
      const line = ({ type, source, target }: { type: string; source: { name: string }; target: { name: string } }) =>
        `${source.name} ${type} ${target.name}`;
      expect(told).toMatchObject({ article: 'talks', title: 'Gespräche in Oslo', claims: { count: 5 } });
      expect(told?.claims.first.map(line)).toEqual([
        'Sergej Lawrow MET_WITH Ada Kranich',
        'Sergej Lawrow DEMANDS NATO',
        'Norwegen MEMBER_OF NATO',
        'Ada Kranich REPRESENTS Norwegen',
        'Oslo LOCATED_IN Norwegen',
      ]);
      expect(told?.arrows.count).toBe(3);
      expect(told?.arrows.first.map((arrow) => `${line(arrow)} ${arrow.claims}`).sort()).toEqual([
        'Ada Kranich REPRESENTS Norwegen 1',
        'Norwegen MEMBER_OF NATO 1',
        'Oslo LOCATED_IN Norwegen 1',
      ]);
      expect(told?.entities).toEqual({
        count: 3,
        first: [
          { id: entityId('norwegen'), type: 'Country', name: 'Norwegen', claims: 3 },
          { id: entityId('oslo'), type: 'Place', name: 'Oslo', claims: 1 },
          { id: entityId('amt'), type: 'Organization', name: 'Außenministerium in Oslo', claims: 0 },
        ],
      });
      expect(told?.weaker.arrows.first.map((arrow) => `${line(arrow)} ${arrow.claims} → ${arrow.left}`)).toEqual([
        'Sergej Lawrow DEMANDS NATO 3 → 2',
        'Ada Kranich MET_WITH Sergej Lawrow 2 → 1',
      ]);
      expect(told?.weaker.entities.first.map(({ name, claims, left }) => `${name} ${claims} → ${left}`)).toEqual([
        'Sergej Lawrow 6 → 4',
        'NATO 4 → 2',
        'Ada Kranich 3 → 1',
      ]);
      expect(await store.removal('none')).toBeNull();
    },
  },
  {
    name: 'what was told of a removal is what it then reports and leaves',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      for (const id of ['echo', 'talks', 'later']) {
        const told = await store.removal(id);
        const report = await store.remove(id);
        expect(report).toEqual({ article: id, claims: told?.claims.count, arrows: told?.arrows.count, entities: told?.entities.count });
        for (const { id: entity, left } of told?.weaker.entities.first ?? []) expect((await store.entity(entity))?.claims).toBe(left);
        for (const { id: arrow, left } of told?.weaker.arrows.first ?? []) expect((await store.relation(arrow))?.claims).toBe(left);
        for (const { id: entity } of told?.entities.first ?? []) expect(await store.entity(entity)).toBeNull();
      }
    },
  },
  {
    name: 'of much that would go, the first are named',
    async run({ open }) {
      const store = await open();
      const cast = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`p${i}`, { type: 'Person' as const, name: `Person ${i}` }]));
      const claims = Array.from({ length: 60 }, (_, i) => ({ type: 'WARNS' as const, source: `p${i % 30}`, target: `p${(i + 1) % 30}` }));
      await store.load(documentOf({ id: 'many', cast, claims }));
      const told = await store.removal('many');
      expect([told?.claims.count, told?.arrows.count, told?.entities.count]).toEqual([60, 30, 30]);
      expect([told?.claims.first.length, told?.arrows.first.length, told?.entities.first.length]).toEqual([20, 20, 20]);
      expect(told?.weaker).toEqual({ arrows: { count: 0, first: [] }, entities: { count: 0, first: [] } });
      await store.load(documentOf({ id: 'empty', cast: {} }));
      expect(await store.removal('empty')).toMatchObject({ title: null, claims: { count: 0 }, entities: { count: 0 } });
    },
  },
  {
    name: 'what was told of a removal holds under what people decided too',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const made = { at: '2026-01-01T00:00:00.000Z', by: null };
      const rejected = TALKS.relations.find(({ type }) => type === 'MEMBER_OF')?.id ?? '';
      await store.review.decide({ kind: 'merge', kept: entityId('kranich'), merged: entityId('norwegen') }, made);
      await store.review.decide({ kind: 'reject', claim: rejected }, made);
      await store.review.decide({ kind: 'split', entity: entityId('lawrow'), articles: ['echo'], name: 'Lawrow II' }, made);
      for (const id of ['talks', 'echo', 'later']) {
        const told = await store.removal(id);
        expect((await store.article(id))?.claims.length).toBe(told?.claims.count);
        const report = await store.remove(id);
        expect(report).toEqual({ article: id, claims: told?.claims.count, arrows: told?.arrows.count, entities: told?.entities.count });
        for (const { id: entity, left } of told?.weaker.entities.first ?? []) expect((await store.entity(entity))?.claims).toBe(left);
      }
    },
  },
];
