import { z } from 'zod';
import { ArticleSummary } from '../model/views.js';
import type { Reader } from './database.js';
import { firstDay } from './days.js';
import { byId, compare } from './order.js';

const Row = z.object({ ...ArticleSummary.shape, date: z.string().nullable() });

/** The newest first; those without a date last. */
export async function articles(reader: Reader): Promise<ArticleSummary[]> {
  const day = ({ date }: ArticleSummary) => (date === null ? '' : firstDay(date));
  return (await reader.read('read/list-articles', Row)).sort((a, b) => compare(day(b), day(a)) || byId(a, b));
}
