/** Every claim by what filters ask of it. */
import { z } from 'zod';
import type { ClaimFacts, Column } from '../model/facts.js';
import { EntityRef } from '../model/views.js';
import type { Reader } from './database.js';
import { byId, compare } from './order.js';

const FactRow = z.object({
  id: z.string(),
  arrow: z.string(),
  modality: z.string(),
  polarity: z.string(),
  speaker: z.string(),
  article: z.string(),
  source: z.string(),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
});
type FactRow = z.infer<typeof FactRow>;

export async function facts(reader: Reader): Promise<ClaimFacts> {
  const rows = (await reader.read('read/list-facts', FactRow)).sort(byArticle);
  const column = (of: (row: FactRow) => string): Column => coded(rows.map(of));
  return {
    claims: rows.length,
    arrow: column((row) => row.arrow),
    modality: column((row) => row.modality),
    polarity: column((row) => row.polarity),
    speaker: column((row) => row.speaker),
    article: column((row) => row.article),
    source: column((row) => row.source),
    firstDay: rows.map((row) => row.firstDay),
    lastDay: rows.map((row) => row.lastDay),
    names: (await reader.read('read/list-speakers', EntityRef)).sort(byId),
  };
}

/** What an article says lies together, so that its own columns repeat themselves and are sent in little. */
function byArticle(a: FactRow, b: FactRow): number {
  return compare(a.article, b.article) || byId(a, b);
}

/** Values in the order in which they are first met. */
function coded(all: readonly string[]): Column {
  const places = new Map<string, number>();
  const at = all.map((value) => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, places.size);
    return places.size - 1;
  });
  return { values: [...places.keys()], at };
}
