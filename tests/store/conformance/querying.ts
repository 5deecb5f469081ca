import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { TALKS } from '../documents.js';
import { type Case, ENDLESS, everything } from './case.js';

const PATIENCE = { limit: 10, timeoutMs: 20_000 };

const WRITES = [
  'CREATE (n:Entity {id: "x"}) RETURN n',
  'MATCH (n:Entity) SET n.name = "x"',
  'MATCH (n) DETACH DELETE n',
  'MERGE (n:Entity {id: "x"})',
  'MATCH (n:Entity) REMOVE n.name',
  'CREATE INDEX mine FOR (n:Entity) ON (n.mine)',
  'FOREACH (i IN [1] | CREATE (:X {i: i}))',
  '/* MATCH */ PROFILE CREATE (n:X) RETURN n',
];

export const QUERYING: Case[] = [
  {
    name: 'a person’s own Cypher gives plain JSON',
    async run({ open }) {
      const store = await open();
      await store.load(TALKS);
      const { columns, rows, truncated } = await store.query(
        `MATCH p = (a:Person {name: $name})-[r:DEMANDS]->(b)
         RETURN a, r, p, b.name AS name, 3 AS whole, 0.5 AS half, true AS yes, null AS nothing, date('2022-01-21') AS day, [1, {of: a.id}] AS list`,
        { ...PATIENCE, parameters: { name: 'Sergej Lawrow' } },
      );
      expect([columns, truncated]).toEqual([['a', 'r', 'p', 'name', 'whole', 'half', 'yes', 'nothing', 'day', 'list'], false]);
      const [a, r, p, ...rest] = rows[0] ?? [];
      expect(a).toMatchObject({ $type: 'node', labels: ['Entity', 'Person'], properties: { id: 'entity:lawrow', claims: 2 } });
      expect(r).toMatchObject({ $type: 'relationship', type: 'DEMANDS', properties: { claims: 1, demanded: 1 } });
      expect(p).toMatchObject({ $type: 'path', nodes: [a, { $type: 'node' }], relationships: [r] });
      expect(r).toMatchObject({ start: expect.any(String), end: expect.any(String) });
      expect(rest).toEqual(['NATO', 3, 0.5, true, null, '2022-01-21', [1, { of: 'entity:lawrow' }]]);
      expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    },
  },
  {
    name: 'rows beyond the limit are left out, and it says so',
    async run({ open }) {
      const store = await open();
      const count = (limit: number) => store.query('UNWIND range(1, 5) AS i RETURN i', { ...PATIENCE, limit });
      expect(await count(5)).toEqual({ columns: ['i'], rows: [[1], [2], [3], [4], [5]], truncated: false });
      expect(await count(2)).toEqual({ columns: ['i'], rows: [[1], [2]], truncated: true });
    },
  },
  {
    name: 'a query that writes is refused and writes nothing',
    async run({ open }) {
      const store = await open();
      await store.load(TALKS);
      const before = await everything(store);
      for (const cypher of WRITES)
        await expect(store.query(cypher, PATIENCE), cypher).rejects.toMatchObject({ kind: 'input', problem: { where: 'query' } });
      expect(await everything(store)).toBe(before);
    },
  },
  {
    name: 'a query cannot read files',
    async run({ open }) {
      const store = await open();
      for (const cypher of [
        "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
        "LOAD /**/ CSV FROM '/etc/hostname' AS line RETURN line",
      ])
        await expect(store.query(cypher, PATIENCE)).rejects.toMatchObject({ kind: 'input' });
    },
  },
  {
    name: 'a query that takes too long is ended, and the store answers on',
    async run({ open }) {
      const store = await open();
      await store.load(TALKS);
      const started = Date.now();
      await expect(store.query(ENDLESS, { limit: 1, timeoutMs: 1_500 })).rejects.toMatchObject({
        kind: 'limit',
        problem: { got: 'no answer' },
      });
      expect(Date.now() - started).toBeLessThan(10_000);
      expect((await store.graph({})).nodes).toHaveLength(6);
    },
  },
  {
    name: 'a query that is cancelled ends at once, and so does one that is cancelled before it begins',
    async run({ open }) {
      const store = await open();
      await store.load(TALKS);
      const cancelled = { kind: 'unavailable', problem: { got: 'a query that was cancelled' } };
      const cancel = new AbortController();
      const endless = expect(store.query(ENDLESS, { limit: 1, timeoutMs: 60_000, signal: cancel.signal })).rejects.toMatchObject(cancelled);
      await setTimeout(2_000);
      const started = Date.now();
      cancel.abort();
      await endless;
      expect(Date.now() - started).toBeLessThan(5_000);
      await expect(store.query('RETURN 1 AS one', { ...PATIENCE, signal: cancel.signal })).rejects.toMatchObject(cancelled);
      expect((await store.query('RETURN 1 AS one', PATIENCE)).rows).toEqual([[1]]);
    },
  },
  {
    name: 'parameters are plain values',
    async run({ open }) {
      const store = await open();
      const parameters = { text: 'ä', whole: 3, half: 0.5, yes: true, nothing: null };
      const { rows } = await store.query('RETURN $text AS t, $whole AS w, $half AS h, $yes AS y, $nothing AS n', {
        ...PATIENCE,
        parameters,
      });
      expect(rows).toEqual([['ä', 3, 0.5, true, null]]);
      const circular: Record<string, unknown> = {};
      circular.self = circular;
      for (const nested of [circular, { list: [1] }, { nan: Number.NaN }]) {
        const asked = Reflect.apply(store.query, store, ['RETURN 1 AS one', { ...PATIENCE, parameters: nested }]);
        await expect(asked).rejects.toMatchObject({ kind: 'input', problem: { where: expect.stringContaining('parameter') } });
      }
    },
  },
  {
    name: 'a query that is no Cypher says where it errs',
    async run({ open }) {
      const store = await open();
      for (const cypher of ['', ' // nothing', 'MATCH (n RETURN n', 'RETURN $missing', 'RETURN 1; RETURN 2'])
        await expect(store.query(cypher, PATIENCE), cypher).rejects.toMatchObject({ kind: 'input', problem: { where: 'query' } });
    },
  },
  {
    name: 'a query sees what was written last',
    async run({ open }) {
      const store = await open();
      const count = async () => (await store.query('MATCH (a:Article) RETURN count(a) AS n', PATIENCE)).rows;
      expect(await count()).toEqual([[0]]);
      await store.load(TALKS);
      expect(await Promise.all([count(), count()])).toEqual([[[1]], [[1]]]);
      await store.remove('talks');
      expect(await count()).toEqual([[0]]);
    },
  },
];
