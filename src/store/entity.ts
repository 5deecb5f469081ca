/** One entity with its arrows, its articles and what it is quoted as saying. */
import { z } from 'zod';
import type { EntityView } from '../model/views.js';
import { StatementKind } from '../model/vocabulary.js';
import type { Reader } from './database.js';
import { firstDay } from './days.js';
import { nodeView } from './entities.js';
import { byId, byStrength, compare } from './order.js';
import { picture } from './picture.js';

const ArticleId = z.object({ id: z.string() });
const StatementRow = z.object({
  id: z.string(),
  kind: StatementKind,
  text: z.string(),
  article: z.string(),
  date: z.string().nullable(),
  sentence: z.number().int().nullable(),
  start: z.number().int(),
});
type StatementRow = z.infer<typeof StatementRow>;

export async function entity(reader: Reader, id: string): Promise<EntityView | null> {
  const shown = picture(reader, {});
  const [row] = await shown.entitiesOf([id]);
  if (!row) return null;
  const arrows = (await shown.arrowsAt([id])).map((arrow) => ({ arrow, end: arrow.source === id ? arrow.target : arrow.source }));
  const others = new Map((await shown.entitiesOf(arrows.map(({ end }) => end))).map((other) => [other.id, other]));
  const articles = await reader.read('read/list-entity-articles', ArticleId, { id });
  const statements = await reader.read('read/list-entity-statements', StatementRow, { id });
  return {
    ...nodeView(row),
    arrows: arrows
      .flatMap(({ arrow, end }) => {
        const other = others.get(end);
        return other ? [{ ...arrow, other: { id: other.id, type: other.type, name: other.name } }] : [];
      })
      .sort(byStrength),
    articleIds: articles.sort(byId).map((article) => article.id),
    statements: statements.sort(newestFirst).map(({ date, start, ...statement }) => statement),
  };
}

function newestFirst(a: StatementRow, b: StatementRow): number {
  const day = ({ date }: StatementRow) => (date === null ? '' : firstDay(date));
  return compare(day(b), day(a)) || compare(a.article, b.article) || a.start - b.start || byId(a, b);
}
