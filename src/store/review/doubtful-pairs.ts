/** Pairs of entities that may be one, the likeliest first, each with some of its articles. */
import { z } from 'zod';
import type { DoubtfulPair, Review } from '../../model/review.js';
import type { ArticleSummary } from '../../model/views.js';
import type { Reader } from '../database.js';
import { firstDay } from '../days.js';
import { EntityRow, nodeView } from '../entities.js';
import { byId, compare } from '../order.js';
import { readDecisions } from './decisions.js';
import { type LikelyPair, likelyPairs, pairKey } from './likely-pairs.js';
import { splitId } from './with-decisions.js';

/** Articles that are shown of each. */
const SOME = 5;

const Id = z.object({ id: z.string() });
const text = z.string().nullable();
const ArticleRow = z.object({ entity: z.string(), id: z.string(), title: text, date: text, source: text });

export async function doubtfulPairs(reader: Reader, limit: number): Promise<Review['pairs']> {
  const named = new Set((await reader.read('read/list-named-entities', Id)).map(({ id }) => id));
  const entities = (await reader.read('read/list-entities', EntityRow)).filter(({ id }) => named.has(id));
  const decided = await decidedPairs(reader);
  const pairs = likelyPairs(entities).filter(({ entities: [a, b] }) => !decided.has(pairKey(a.id, b.id)));
  const first = pairs.slice(0, limit);
  const some = await someArticles(reader, [...new Set(first.flatMap(({ entities: [a, b] }) => [a.id, b.id]))]);
  return { total: pairs.length, items: first.map((pair) => view(pair, some)) };
}

/** What was split off is another than what it was split from. */
async function decidedPairs(reader: Reader): Promise<Set<string>> {
  return new Set(
    (await readDecisions(reader)).flatMap(({ judgement }) => {
      if (judgement.kind === 'keep-apart') return [pairKey(...judgement.entities)];
      if (judgement.kind === 'split') return [pairKey(judgement.entity, splitId(judgement.entity, judgement.name))];
      return [];
    }),
  );
}

type SomeArticles = Map<string, Pick<ArticleSummary, 'id' | 'title' | 'date' | 'source'>[]>;

async function someArticles(reader: Reader, ids: readonly string[]): Promise<SomeArticles> {
  const rows = ids.length === 0 ? [] : await reader.read('read/list-naming-articles', ArticleRow, { ids });
  const day = ({ date }: { date: string | null }) => (date === null ? '' : firstDay(date));
  const some: SomeArticles = new Map();
  for (const { entity, ...article } of rows.sort((a, b) => compare(day(b), day(a)) || byId(a, b))) {
    const list = some.get(entity) ?? [];
    if (list.length < SOME) some.set(entity, [...list, article]);
  }
  return some;
}

function view({ entities: [a, b], reason, names, candidates }: LikelyPair<EntityRow>, some: SomeArticles): DoubtfulPair {
  const side = (row: EntityRow) => ({ ...nodeView(row), some: some.get(row.id) ?? [] });
  return { entities: [side(a), side(b)], reason, names, candidates };
}
