import { expect } from 'vitest';
import type { Judgement } from '../../../src/model/review.js';
import type { GraphStore } from '../../../src/store/index.js';
import { CAST, type Cast, documentOf, ECHO, entityId, LATER, TALKS } from '../documents.js';
import { type Case, everything, leftovers, loadAll, rawBytes } from './case.js';

const AT = '2024-05-01T10:00:00.000Z';
const MADE = { at: AT, by: 'Ada' };
const decide = (store: GraphStore, judgement: Judgement) => store.review.decide(judgement, MADE);

const MUELLER: Cast[string] = { type: 'Person', name: 'Müller' };
const HANS: Cast[string] = { type: 'Person', name: 'Hans Müller', nameEn: 'Hans Mueller', aliases: ['Müller'] };

const SHORT = documentOf({
  id: 'short',
  source: 'Abendpost',
  date: '2022-03-01',
  cast: { mueller: MUELLER, nato: CAST.nato },
  claims: [
    { type: 'WARNS', source: 'mueller', target: 'nato', by: 'mueller' },
    { type: 'DEMANDS', source: 'mueller', target: 'nato' },
  ],
  quotes: [{ by: 'mueller', text: '„Genug“' }],
});
const LONG = documentOf({
  id: 'long',
  source: 'Tagesblatt',
  date: '2022-03-02',
  cast: { hans: HANS, nato: CAST.nato },
  claims: [{ type: 'WARNS', source: 'hans', target: 'nato' }],
});
const BOTH = documentOf({
  id: 'both',
  cast: { mueller: MUELLER, hans: HANS },
  claims: [{ type: 'MET_WITH', source: 'mueller', target: 'hans' }],
});
const MERGE: Judgement = { kind: 'merge', kept: entityId('hans'), merged: entityId('mueller') };

const arrowsOf = async (store: GraphStore, key: string) =>
  (await store.entity(entityId(key)))?.arrows.map(({ type, claims, other }) => `${type} ${claims} ${other.name}`).sort();

export const DECIDING: Case[] = [
  {
    name: 'an article of which there is too much for one text of the database is decided on as all others',
    async run({ open }) {
      const store = await open();
      const skipped = Array.from({ length: 400_000 }, () => ({ start: 0, end: 1, reason: 'advertising' as const }));
      await store.load({ ...TALKS, coverage: { ...TALKS.coverage, skipped } });
      const before = await everything(store);
      const { decision } = await decide(store, { kind: 'reject', claim: TALKS.relations[0]?.id ?? '' });
      expect(await everything(store)).not.toBe(before);
      await store.review.undo(decision.id);
      expect(await everything(store)).toBe(before);
      await store.remove(TALKS.article.id);
      expect(await leftovers(store)).toEqual([]);
    },
  },
  {
    name: 'a rejected claim counts for no arrow and is kept in its evidence',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const before = await rawBytes(store);
      const arrow = (await store.graph({ relationTypes: ['DEMANDS'] })).edges[0];
      const [first, second, third] = (await store.relation(arrow?.id ?? ''))?.evidence ?? [];
      const { decision, ...changed } = await decide(store, { kind: 'reject', claim: first?.id ?? '' });
      expect(decision).toMatchObject({
        number: 1,
        at: AT,
        by: 'Ada',
        names: ['Sergej Lawrow', 'NATO'],
        articles: 1,
        claim: { id: first?.id },
      });
      expect(changed).toEqual({
        articles: 1,
        arrows: { gone: [], made: [], changed: [arrow?.id] },
        entities: { gone: [], made: [] },
      });
      const left = await store.relation(arrow?.id ?? '');
      expect(left).toMatchObject({ claims: 2, evidence: [{ id: second?.id }, { id: third?.id }] });
      expect(left?.rejected).toMatchObject([{ id: first?.id, decision: { id: decision.id, kind: 'reject', at: AT, by: 'Ada' } }]);
      expect((await store.statistics()).claims).toBe(8);
      await decide(store, { kind: 'reject', claim: second?.id ?? '' });
      const last = await decide(store, { kind: 'reject', claim: third?.id ?? '' });
      expect(last.arrows).toEqual({ gone: [arrow?.id], made: [], changed: [] });
      expect(await store.relation(arrow?.id ?? '')).toBeNull();
      expect((await store.graph({ relationTypes: ['DEMANDS'] })).edges).toEqual([]);
      const decisions = await store.review.decisions();
      expect(decisions.map(({ number, claim }) => [number, claim?.id])).toEqual(
        [third, second, first].map((claim, i) => [3 - i, claim?.id]),
      );
      for (const { id } of [...decisions].reverse()) await store.review.undo(id);
      expect(await rawBytes(store)).toBe(before);
    },
  },
  {
    name: 'an accepted claim says so and is not asked about again',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const asked = async () => (await store.review.doubts(10)).claims.items.map(({ claim }) => claim.id);
      const [doubted] = (await store.review.doubts(1)).claims.items;
      expect(doubted).toMatchObject({ reasons: ['contradicted'], agreeing: 1, opposing: 2, claim: { polarity: 'negative' } });
      await decide(store, { kind: 'accept', claim: doubted?.claim.id ?? '' });
      expect(await asked()).not.toContain(doubted?.claim.id);
      const evidence = (await store.relation(doubted?.arrow ?? ''))?.evidence ?? [];
      expect(evidence.filter(({ decision }) => decision?.kind === 'accept').map(({ id }) => id)).toEqual([doubted?.claim.id]);
    },
  },
  {
    name: 'a merge makes one of two, in articles loaded later too',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [SHORT, LONG]);
      const report = await decide(store, MERGE);
      expect(report.decision).toMatchObject({ names: ['Hans Müller', 'Müller'], articles: 1 });
      expect(report.entities).toEqual({ gone: [{ id: entityId('mueller'), type: 'Person', name: 'Müller' }], made: [] });
      expect([report.arrows.gone.length, report.arrows.made.length, report.arrows.changed.length]).toEqual([2, 1, 1]);
      expect(await arrowsOf(store, 'hans')).toEqual(['DEMANDS 1 NATO', 'WARNS 2 NATO']);
      const kept = await store.entity(entityId('hans'));
      expect(kept).toMatchObject({
        name: 'Hans Müller',
        nameEn: 'Hans Mueller',
        aliases: ['Müller'],
        articles: 2,
        articleIds: ['long', 'short'],
      });
      expect(kept?.statements.map(({ text }) => text)).toEqual(['„Genug“']);
      expect(await store.graph({ speakers: [entityId('hans')] })).toMatchObject({ total: { edges: 1 } });
      for (const name of ['Müller', 'Hans Mueller']) expect((await store.search(name, 1))[0]?.id).toBe(entityId('hans'));
      const grown = await rawBytes(store);
      await store.remove('short');
      expect(await arrowsOf(store, 'hans')).toEqual(['WARNS 1 NATO']);
      await store.load(SHORT);
      expect(await rawBytes(store)).toBe(grown);
      await store.remove('long');
      expect(await store.entity(entityId('hans'))).toMatchObject({ name: 'Müller', articles: 1 });
    },
  },
  {
    name: 'a claim between two that are one counts for nothing until they are two again',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [BOTH, LONG]);
      const before = await everything(store);
      const { decision, arrows } = await decide(store, MERGE);
      expect(arrows).toMatchObject({ gone: [expect.any(String)], made: [], changed: [] });
      expect(await store.entity(entityId('hans'))).toMatchObject({ name: 'Hans Müller', claims: 1, articleIds: ['both', 'long'] });
      await store.review.undo(decision.id);
      expect(await everything(store)).toBe(before);
    },
  },
  {
    name: 'a split gives what some articles name an entity of its own',
    async run({ open }) {
      const store = await open();
      const others = ['a', 'b'].map((id) =>
        documentOf({
          ...{ id, cast: { mueller: MUELLER, nato: CAST.nato } },
          claims: [{ type: 'REJECTS', source: 'mueller', target: 'nato' }],
        }),
      );
      await loadAll(store, [SHORT, ...others]);
      const split: Judgement = { kind: 'split', entity: entityId('mueller'), articles: ['short', 'a'], name: 'Eva Müller' };
      const { decision, entities } = await decide(store, split);
      const [made] = entities.made;
      expect(made).toMatchObject({ type: 'Person', name: 'Eva Müller' });
      expect(await store.entity(made?.id ?? '')).toMatchObject({ aliases: ['Müller'], articleIds: ['a', 'short'], claims: 3 });
      expect(await store.entity(entityId('mueller'))).toMatchObject({ name: 'Müller', articleIds: ['b'], claims: 1 });
      expect((await store.search('Müller', 5)).map(({ name }) => name)).toEqual(['Müller', 'Eva Müller']);
      expect((await store.review.doubts(9)).pairs).toEqual({ total: 0, items: [] });
      await decide(store, { kind: 'merge', kept: made?.id ?? '', merged: entityId('mueller') });
      expect(await store.entity(made?.id ?? '')).toMatchObject({ name: 'Eva Müller', articles: 3 });
      await store.review.undo(decision.id);
      // The merge speaks of what is no longer there: the articles are named by who is left.
      expect(await store.entity(made?.id ?? '')).toMatchObject({ name: 'Müller', articles: 3 });
    },
  },
  {
    name: 'who decides on what is gone, or was decided, is told so',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [SHORT, LONG]);
      const claim = SHORT.relations[0]?.id ?? '';
      await decide(store, { kind: 'accept', claim });
      await decide(store, { kind: 'keep-apart', entities: [entityId('mueller'), entityId('hans')] });
      const before = await everything(store);
      const refused: [Judgement, string, string][] = [
        [{ kind: 'reject', claim }, 'conflict', 'decision'],
        [{ kind: 'reject', claim: 'claim:gone' }, 'conflict', 'claim'],
        [MERGE, 'conflict', 'decision'],
        [{ kind: 'keep-apart', entities: [entityId('hans'), entityId('mueller')] }, 'conflict', 'decision'],
        [{ kind: 'merge', kept: entityId('nato'), merged: 'entity:gone' }, 'conflict', 'entity'],
        [{ kind: 'merge', kept: entityId('nato'), merged: entityId('nato') }, 'input', 'merged'],
        [{ kind: 'split', entity: entityId('hans'), articles: ['long', 'short'], name: 'X' }, 'conflict', 'article'],
        [{ kind: 'split', entity: 'entity:gone', articles: ['long'], name: 'X' }, 'conflict', 'entity'],
      ];
      for (const [judgement, kind, where] of refused)
        await expect(decide(store, judgement), JSON.stringify(judgement)).rejects.toMatchObject({ kind, problem: { where } });
      await expect(store.review.undo('decision:gone')).rejects.toMatchObject({ kind: 'not-found' });
      expect(await everything(store)).toBe(before);
      expect(await store.review.decisions()).toHaveLength(2);
    },
  },
  {
    name: 'of two who decide the same at once, one is told that it is decided',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [SHORT, LONG]);
      const answers = await Promise.allSettled([decide(store, MERGE), decide(store, MERGE), store.load(BOTH)]);
      expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
      const [{ id } = { id: '' }] = await store.review.decisions();
      const undone = await Promise.allSettled([store.review.undo(id), store.review.undo(id)]);
      expect(undone.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    },
  },
  {
    name: 'decisions are there after closing and opening again, and outlive every article',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [SHORT, LONG]);
      await decide(store, MERGE);
      await decide(store, { kind: 'reject', claim: SHORT.relations[1]?.id ?? '' });
      const before = await rawBytes(store);
      await store.close();
      const again = await open();
      expect(await rawBytes(again)).toBe(before);
      for (const id of ['short', 'long']) await again.remove(id);
      expect(await leftovers(again)).toHaveLength(2);
      expect(await again.review.decisions()).toMatchObject([{ articles: 0 }, { articles: 0 }]);
      await loadAll(again, [LONG, SHORT]);
      expect(await rawBytes(again)).toBe(before);
    },
  },
];
