import { expect } from 'vitest';
import type { Column } from '../../../src/model/facts.js';
import { ECHO, LATER, TALKS } from '../documents.js';
import { type Case, loadAll } from './case.js';

const decoded = ({ values, at }: Column) => at.map((place) => values[place]);

export const FACTS: Case[] = [
  {
    name: 'facts tell of every claim what filters ask, each value once',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const { claims, arrow, modality, polarity, speaker, article, source, firstDay, lastDay, names } = await store.facts();
      const columns = [arrow, modality, polarity, speaker, article, source];
      const { edges } = await store.graph({});
      const types = new Map(edges.map(({ id, type }) => [id, type]));
      const [arrows, ...others] = columns.map(decoded);
      const rows = (arrows ?? []).map((id, i) =>
        [types.get(id ?? ''), ...others.map((column) => column[i]), firstDay[i], lastDay[i]].join(' '),
      );
      expect(rows.sort()).toEqual([
        'DEMANDS asserted negative entity:kranich echo Abendpost 2022-02 2022-02',
        'DEMANDS asserted positive  later   ',
        'DEMANDS demanded positive entity:lawrow talks Tagesblatt 2022-01-21 2022-01-21',
        'LOCATED_IN asserted positive  talks Tagesblatt 2022-01-21 2022-01-21',
        'MEMBER_OF asserted positive  talks Tagesblatt 2022-01-21 2022-01-21',
        'MET_WITH asserted positive  talks Tagesblatt 2022-01-21 2022-01-21',
        'MET_WITH planned positive entity:kranich echo Abendpost 2022-02 2022-02',
        'REPRESENTS asserted positive  talks Tagesblatt 2022-01-21 2022-01-21',
        'VISITS planned positive  later  2023-05-02 2023-05-04',
      ]);
      expect(claims).toBe(9);
      for (const { values } of columns) expect(new Set(values).size).toBe(values.length);
      expect(names).toEqual([
        { id: 'entity:kranich', type: 'Person', name: 'Ada Kranich' },
        { id: 'entity:lawrow', type: 'Person', name: 'Sergej Lawrow' },
      ]);
    },
  },
  {
    name: 'facts have one order, whatever the order of loading, and none where there is nothing',
    async run({ open }) {
      const store = await open();
      const nothing = { values: [], at: [] };
      const empty = { arrow: nothing, modality: nothing, polarity: nothing, speaker: nothing, article: nothing, source: nothing };
      expect(await store.facts()).toEqual({ claims: 0, ...empty, firstDay: [], lastDay: [], names: [] });
      await loadAll(store, [TALKS, ECHO, LATER]);
      const before = await store.facts();
      for (const { article } of [ECHO, TALKS, LATER]) await store.remove(article.id);
      await loadAll(store, [LATER, TALKS, ECHO]);
      expect(await store.facts()).toEqual(before);
    },
  },
  {
    name: 'what is asked again is the same until something is written, and then what is stored',
    async run({ open }) {
      const store = await open();
      await store.load(TALKS);
      const ask = async () => [
        (await store.facts()).claims,
        (await store.graph({})).edges.length,
        (await store.graph({ limit: 2 })).nodes.length,
      ];
      expect([await ask(), await ask()]).toEqual([
        [5, 5, 2],
        [5, 5, 2],
      ]);
      await store.load(LATER);
      expect(await ask()).toEqual([7, 6, 2]);
      const [, during] = await Promise.all([store.remove('talks'), ask()]);
      expect([7, 2]).toContain(during[0]);
      expect(await ask()).toEqual([2, 2, 2]);
      await expect(store.graph({ around: 'entity:kranich' })).rejects.toMatchObject({ kind: 'not-found' });
      await store.load(TALKS);
      expect((await store.graph({ around: 'entity:kranich' })).nodes.length).toBeGreaterThan(1);
    },
  },
];
