/** Which articles go into one transaction. */
import { expect, it } from 'vitest';
import type { Extraction } from '../../src/model/extraction.js';
import { together } from '../../src/store/together.js';
import { documentOf } from './documents.js';

const CAST = { a: { type: 'Country' as const, name: 'A' }, b: { type: 'Country' as const, name: 'B' } };

/** An article of about four rows for each claim. */
const article = (id: string, claims = 1) =>
  documentOf({ id, cast: CAST, claims: Array.from({ length: claims }, () => ({ type: 'WARNS' as const, source: 'a', target: 'b' })) });

/** Asked for in one moment. */
async function batches(documents: readonly Extraction[]): Promise<string[]> {
  const taken: string[] = [];
  const load = together(async (some) => {
    taken.push(some.map(({ article: { id } }) => id).join(' '));
    return some.map(({ article: { id } }) => ({ article: id, entities: 0, claims: 0, outcome: 'added' as const }));
  });
  const reports = await Promise.all(documents.map((document) => load(document)));
  expect(reports.map((report) => report.article)).toEqual(documents.map((document) => document.article.id));
  return taken;
}

it.each<[string, Extraction[], string[]]>([
  ['all that wait', [article('a'), article('b'), article('c')], ['a b c']],
  ['no article twice', [article('a'), article('a'), article('b')], ['a', 'a b']],
  ['as many rows as do not keep others waiting', [article('a', 500), article('b', 500), article('c')], ['a', 'b c']],
  ['one that is larger by itself', [article('a'), article('b', 2_000), article('c')], ['a', 'b', 'c']],
])('%s', async (_, documents, taken) => {
  expect(await batches(documents)).toEqual(taken);
});
