import { expect } from 'vitest';
import type { Extraction } from '../../../src/model/extraction.js';
import { documentOf, ECHO, entityId, LATER, TALKS, TALKS_CHANGED } from '../documents.js';
import { type Case, everything, leftovers, loadAll } from './case.js';

const PERMUTATIONS: readonly Extraction[][] = [
  [TALKS, ECHO, LATER],
  [TALKS, LATER, ECHO],
  [ECHO, TALKS, LATER],
  [ECHO, LATER, TALKS],
  [LATER, TALKS, ECHO],
  [LATER, ECHO, TALKS],
];

/** Half a surrogate pair is no character: what is stored in UTF-8 has a replacement in its place. */
const stored = (name: string) => Buffer.from(name, 'utf8').toString();

export const WRITING: Case[] = [
  {
    name: 'loading the same article again changes nothing',
    async run({ open }) {
      const store = await open();
      expect(await store.load(TALKS)).toEqual({ article: 'talks', entities: 6, claims: 5, outcome: 'added' });
      const before = await everything(store);
      const { schema, article, ...rest } = TALKS;
      const { id, ...properties } = article;
      expect(await store.load({ ...rest, article: { ...properties, id }, schema })).toMatchObject({ outcome: 'unchanged' });
      expect(await everything(store)).toBe(before);
      expect(await store.statistics()).toMatchObject({ articles: 1, sentences: 6, entities: 6, claims: 5, arrows: 5, statements: 1 });
    },
  },
  {
    name: 'a changed article takes the place of the old one',
    async run({ open }) {
      const store = await open();
      await store.load(TALKS_CHANGED);
      await store.load(ECHO);
      const fresh = await everything(store);
      await store.load(TALKS);
      expect(await everything(store)).not.toBe(fresh);
      expect(await store.load(TALKS_CHANGED)).toMatchObject({ outcome: 'replaced' });
      expect(await everything(store)).toBe(fresh);
    },
  },
  {
    name: 'the order of loading leaves no trace',
    async run({ open }) {
      const store = await open();
      const seen = new Set<string>();
      for (const documents of PERMUTATIONS) {
        await loadAll(store, documents);
        seen.add(await everything(store));
        for (const { article } of documents) await store.remove(article.id);
      }
      expect(seen.size).toBe(1);
    },
  },
  {
    name: 'an entity is called what most articles call it, then what comes first',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO]);
      expect(await store.entity(entityId('lawrow'))).toMatchObject({ name: 'Sergei Lavrov', nameEn: 'Sergey Lavrov', articles: 2 });
      expect(await store.entity(entityId('nato'))).toMatchObject({ type: 'Group' });
      await store.load(LATER);
      expect(await store.entity(entityId('lawrow'))).toMatchObject({
        name: 'Sergej Lawrow',
        aliases: ['Lawrow', 'der Außenminister', 'Sergei Lavrov'],
      });
      const { rows } = await store.query("MATCH (e:Entity {id: 'entity:nato'}) RETURN labels(e) AS labels", {
        limit: 1,
        timeoutMs: 20_000,
      });
      expect(rows).toEqual([[expect.arrayContaining(['Entity', 'Organization'])]]);
      expect(JSON.stringify(rows)).not.toContain('Group');
    },
  },
  {
    name: 'removal takes out exactly what the article supported',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [ECHO, LATER]);
      const without = await everything(store);
      await store.load(TALKS);
      expect(await store.remove('talks')).toEqual({ article: 'talks', claims: 5, arrows: 3, entities: 3 });
      expect(await everything(store)).toBe(without);
      expect(await store.remove('talks')).toBeNull();
      await store.remove('echo');
      await store.remove('later');
      expect(await leftovers(store)).toEqual([]);
    },
  },
  {
    name: 'arrows are summed from claims, symmetric ones in one direction',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const { edges } = await store.graph({ relationTypes: ['MET_WITH', 'DEMANDS'] });
      expect(edges.map(({ id, ...edge }) => edge).sort((a, b) => (a.type < b.type ? -1 : 1))).toEqual([
        {
          type: 'DEMANDS',
          source: 'entity:lawrow',
          target: 'entity:nato',
          claims: 3,
          articles: 3,
          sources: 3,
          firstDate: '2022-01-21',
          lastDate: '2022-02',
          modalities: { asserted: 2, demanded: 1 },
          polarities: { positive: 2, negative: 1 },
        },
        {
          type: 'MET_WITH',
          source: 'entity:kranich',
          target: 'entity:lawrow',
          claims: 2,
          articles: 2,
          sources: 2,
          firstDate: '2022-01-21',
          lastDate: '2022-02',
          modalities: { asserted: 1, planned: 1 },
          polarities: { positive: 2 },
        },
      ]);
      const { rows } = await store.query('MATCH (:Person)-[r:MET_WITH]->(:Person) RETURN r.claims AS claims, r.planned AS planned', {
        limit: 9,
        timeoutMs: 20_000,
      });
      expect(rows).toEqual([[2, 1]]);
    },
  },
  {
    name: 'whatever came and went, what is left is as if loaded afresh',
    async run({ open }) {
      const store = await open();
      const versions = [TALKS, TALKS_CHANGED, ECHO, LATER];
      const kept = new Map<string, Extraction>();
      for (const n of [0, 2, 3, 1, 0, -1, 2, 1, -3, 3, 0, -2, 1, 3, -1, 2]) {
        const document = versions[Math.abs(n)];
        if (!document) continue;
        if (n < 0) await store.remove(document.article.id);
        else await store.load(document);
        if (n < 0) kept.delete(document.article.id);
        else kept.set(document.article.id, document);
      }
      const grown = await everything(store);
      for (const id of kept.keys()) await store.remove(id);
      expect(await leftovers(store)).toEqual([]);
      await loadAll(store, [...kept.values()]);
      expect(kept.size).toBe(2);
      expect(await everything(store)).toBe(grown);
    },
  },
  {
    name: 'a claim id that another article holds is refused, and nothing of the article stays',
    async run({ open }) {
      const store = await open();
      await store.load(TALKS);
      const before = await everything(store);
      const thief: Extraction = {
        ...LATER,
        relations: LATER.relations.map((relation) => ({ ...relation, id: TALKS.relations[0]?.id ?? '' })).slice(0, 1),
      };
      await expect(store.load(thief)).rejects.toMatchObject({ kind: 'conflict', message: expect.stringContaining('article talks') });
      expect(await everything(store)).toBe(before);
    },
  },
  {
    name: 'what was loaded is there after closing and opening again',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO]);
      const before = await everything(store);
      await store.close();
      const reading = await open({ readOnly: true });
      expect(await everything(reading)).toBe(before);
      await expect(reading.load(LATER)).rejects.toMatchObject({ kind: 'conflict' });
      await expect(reading.remove('talks')).rejects.toMatchObject({ kind: 'conflict' });
      await reading.close();
      expect(await everything(await open())).toBe(before);
    },
  },
  {
    name: 'odd names come back as they went in',
    async run({ open }) {
      const store = await open();
      const names = [
        'Ölmühle "Süd"',
        "O'Neill",
        '🕊️ Taube',
        'a\\b',
        'nul\u0000nul',
        '`MATCH`',
        '$name',
        '  ',
        '李克强',
        '__proto__',
        'Hälfte \ud83d',
        'x'.repeat(5_000),
      ];
      const cast = Object.fromEntries(names.map((name, i) => [`odd-${i}'"\``, { type: 'Person' as const, name, aliases: [`${name}!`] }]));
      const [first, ...others] = Object.keys(cast);
      const claims = others.map((target) => ({ type: 'MET_WITH' as const, source: first ?? '', target }));
      await store.load(documentOf({ id: 'odd "id" 😀', title: '', source: '', cast, claims }));
      for (const [i, name] of names.entries()) {
        expect(await store.entity(entityId(`odd-${i}'"\``))).toMatchObject({
          name: stored(name),
          aliases: [stored(`${name}!`)],
        });
      }
      expect((await store.search('olmuhle', 5))[0]).toMatchObject({ name: 'Ölmühle "Süd"' });
      expect(await store.remove('odd "id" 😀')).toMatchObject({ entities: names.length });
      expect(await leftovers(store)).toEqual([]);
    },
  },
  {
    name: 'an article of 5,000 sentences goes in whole',
    async run({ open }) {
      const store = await open();
      const cast = Object.fromEntries(
        Array.from({ length: 400 }, (_, i) => [`p${i}`, { type: 'Person' as const, name: `Person Nummer ${i}` }]),
      );
      const claims = Array.from({ length: 5_000 }, (_, i) => ({
        type: 'WARNS' as const,
        source: `p${i % 400}`,
        target: `p${(i * 7 + 1) % 400}`,
        ...(i % 3 ? {} : { by: `p${i % 11}` }),
      }));
      await store.load(documentOf({ id: 'large', date: '2024', cast, claims }));
      expect(await store.statistics()).toMatchObject({ sentences: 5_000, claims: 5_000, entities: 400 });
      expect(await store.remove('large')).toMatchObject({ claims: 5_000, entities: 400 });
      expect(await leftovers(store)).toEqual([]);
    },
  },
  {
    name: 'an article in which nothing was found is an article all the same',
    async run({ open }) {
      const store = await open();
      expect(await store.load(documentOf({ id: 'empty', cast: {} }))).toMatchObject({ outcome: 'added', claims: 0 });
      expect(await store.articles()).toMatchObject([{ id: 'empty', sentences: 0 }]);
      expect(await store.graph({})).toEqual({ nodes: [], edges: [], total: { nodes: 0, edges: 0 } });
    },
  },
];
