/** Several articles that are loaded at once. */
import { expect } from 'vitest';
import { messageOf } from '../../../src/model/errors.js';
import type { Extraction } from '../../../src/model/extraction.js';
import { ECHO, LATER, TALKS, TALKS_CHANGED } from '../documents.js';
import { type Case, everything, loadAll, rawBytes } from './case.js';

export const TOGETHER: Case[] = [
  {
    name: 'two loads at once both land',
    async run({ open }) {
      const store = await open();
      await loadAll(store, [TALKS, ECHO, LATER]);
      const oneByOne = await everything(store);
      for (const id of ['talks', 'echo', 'later']) await store.remove(id);
      const reports = await Promise.all([TALKS, ECHO, LATER, TALKS].map((document) => store.load(document)));
      expect(reports.map(({ outcome }) => outcome).sort()).toEqual(['added', 'added', 'added', 'unchanged']);
      expect(await everything(store)).toBe(oneByOne);
    },
  },
  {
    name: 'what is loaded twice at once is loaded one after the other',
    async run({ open }) {
      const store = await open();
      const reports = await Promise.all([TALKS, TALKS_CHANGED, ECHO, ECHO].map((document) => store.load(document)));
      expect(reports.map(({ outcome }) => outcome)).toEqual(['added', 'replaced', 'added', 'unchanged']);
      expect((await store.articles()).map(({ id, claims }) => [id, claims]).sort()).toEqual([
        ['echo', ECHO.relations.length],
        ['talks', TALKS_CHANGED.relations.length],
      ]);
    },
  },
  {
    name: 'articles that are loaded together end as one after the other, and one that is refused takes no other along',
    async run({ open }) {
      const store = await open();
      const [stolen] = TALKS_CHANGED.relations;
      const thief = { ...LATER, article: { ...LATER.article, id: 'thief' }, relations: stolen ? [stolen] : [] };
      const documents = [TALKS, ECHO, thief, TALKS_CHANGED, LATER, ECHO];
      await store.load(TALKS);
      const outcomes = await Promise.all(documents.map((document) => store.load(document).then(({ outcome }) => outcome, messageOf)));
      expect(outcomes).toEqual(['unchanged', 'added', expect.stringContaining('article talks'), 'replaced', 'added', 'unchanged']);
      const together = await rawBytes(store);
      for (const id of ['talks', 'echo', 'later']) await store.remove(id);
      await loadAll(store, [TALKS_CHANGED, ECHO, LATER]);
      expect(together).toBe(await rawBytes(store));
    },
  },
  {
    name: 'of two articles that are loaded together with the same id of a claim or a statement the first has it',
    async run({ open }) {
      const store = await open();
      const alike = (id: string, only: Partial<Extraction>): Extraction => ({
        ...{ ...TALKS, relations: [], statements: [], ...only },
        article: { ...TALKS.article, id },
      });
      for (const only of [{ relations: TALKS.relations }, { statements: TALKS.statements }]) {
        const twins = [alike('first', only), alike('second', only)];
        const outcomes = await Promise.all(twins.map((document) => store.load(document).then(({ outcome }) => outcome, messageOf)));
        expect(outcomes).toEqual(['added', expect.stringContaining('article first')]);
        expect(await store.articles()).toMatchObject([{ id: 'first' }]);
        await store.remove('first');
      }
    },
  },
];
