/** Counts of everything, for filters and overviews. */
import { z } from 'zod';
import type { Statistics } from '../model/views.js';
import { EntityType, Modality, Polarity, RelationType } from '../model/vocabulary.js';
import type { Reader } from './database.js';
import { EntityRow } from './entities.js';
import { byStrength, compare } from './order.js';

/** A large graph has tens of thousands. */
const MOST_SPEAKERS = 100;

const count = z.number().int().nonnegative();
const Count = z.object({ n: count });
const Outlet = z.object({ source: z.string(), articles: count, sentences: count });
const OfType = z.object({ type: EntityType, n: count });
const OfStatus = z.object({ type: RelationType, modality: Modality, polarity: Polarity, n: count });
const Said = z.object({ id: z.string(), claims: count });
const Named = EntityRow.pick({ id: true, type: true, name: true });
const Dates = z.object({ first: z.string().nullable(), last: z.string().nullable() });

export async function statistics(reader: Reader): Promise<Statistics> {
  const outlets = await reader.read('read/count-articles', Outlet);
  const entities = await reader.read('read/count-entities', OfType);
  const claims = await reader.read('read/count-claims', OfStatus);
  return {
    articles: sum(outlets, (row) => row.articles),
    sentences: sum(outlets, (row) => row.sentences),
    entities: sum(entities, (row) => row.n),
    claims: sum(claims, (row) => row.n),
    arrows: sum(await reader.read('read/count-arrows', Count), (row) => row.n),
    statements: sum(await reader.read('read/count-statements', Count), (row) => row.n),
    entityTypes: tally(entities, (row) => row.type),
    relationTypes: tally(claims, (row) => row.type),
    modalities: tally(claims, (row) => row.modality),
    polarities: tally(claims, (row) => row.polarity),
    sources: Object.fromEntries(outlets.sort((a, b) => compare(a.source, b.source)).map((row) => [row.source, row.articles])),
    speakers: await speakers(reader),
    dates: await dates(reader),
  };
}

async function speakers(reader: Reader): Promise<Statistics['speakers']> {
  const said = await reader.read('read/count-speakers', Said, { limit: MOST_SPEAKERS });
  const named = await reader.read('read/find-entities', Named, { ids: said.map(({ id }) => id) });
  const claims = new Map(said.map((row) => [row.id, row.claims]));
  return named.map((entity) => ({ ...entity, claims: claims.get(entity.id) ?? 0 })).sort(byStrength);
}

/** Days are compared, and dates told as they were known: 2022-01 is no 1st of January. */
async function dates(reader: Reader): Promise<Statistics['dates']> {
  const [days] = await reader.read('read/find-claim-days', Dates);
  const none = { first: null, last: null };
  if (!days || days.first === null) return none;
  const [known] = await reader.read('read/find-claim-dates', Dates, days);
  return known ?? none;
}

function sum<Row>(rows: readonly Row[], value: (row: Row) => number): number {
  return rows.reduce((total, row) => total + value(row), 0);
}

function tally<Row extends { n: number }, Word extends string>(
  rows: readonly Row[],
  wordOf: (row: Row) => Word,
): Partial<Record<Word, number>> {
  const counts = new Map<Word, number>();
  for (const row of rows) counts.set(wordOf(row), (counts.get(wordOf(row)) ?? 0) + row.n);
  const result: Partial<Record<Word, number>> = {};
  for (const [word, n] of [...counts].sort(([a], [b]) => compare(a, b))) result[word] = n;
  return result;
}
