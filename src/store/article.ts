/** One article with what was found where in its text. */
import { z } from 'zod';
import { ArticleView } from '../model/article-view.js';
import { Article, Sentence } from '../model/extraction.js';
import type { Reader } from './database.js';
import { EntityRow } from './entities.js';
import { byId, compare } from './order.js';

const Stored = Article.extend({ date: z.string().nullable() });
const Named = EntityRow.pick({ id: true, type: true, name: true, nameEn: true });
const Mention = ArticleView.shape.mentions.element;
/** The article's own voice is stored as the empty string. */
const Claim = ArticleView.shape.claims.element.extend({ speaker: z.string().transform((id) => id || null) });
const Statement = ArticleView.shape.statements.element;

export async function article(reader: Reader, id: string): Promise<ArticleView | null> {
  const [stored] = await reader.read('read/find-article-text', Stored, { id });
  if (!stored) return null;
  const ofArticle = <T>(statement: string, row: z.ZodType<T>) => reader.read(statement, row, { id });
  const entities = await ofArticle('read/list-article-entities', Named);
  return {
    article: stored,
    sentences: (await ofArticle('read/list-article-sentences', Sentence)).sort((a, b) => a.start - b.start || a.index - b.index),
    entities: entities.sort(byId).map(({ nameEn, ...entity }) => ({ ...entity, ...(nameEn === null ? {} : { nameEn }) })),
    mentions: (await ofArticle('read/list-article-mentions', Mention)).sort((a, b) => byPlace(a, b) || compare(a.entity, b.entity)),
    claims: await articleClaims(reader, id),
    statements: (await ofArticle('read/list-article-statements', Statement)).sort((a, b) => byPlace(a, b) || byId(a, b)),
  };
}

/** As they stand in the text. */
export async function articleClaims(reader: Reader, id: string): Promise<ArticleView['claims']> {
  return (await reader.read('read/list-article-claims', Claim, { id })).sort((a, b) => byPlace(a, b) || byId(a, b));
}

type Place = { start: number; end: number };

/** What stands first; of two that begin together, the longer, so that what lies within another comes after it. */
function byPlace(a: Place, b: Place): number {
  return a.start - b.start || b.end - a.end;
}
