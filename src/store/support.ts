/** What the articles that name an entity make of it, the same in whatever order they came. */
import { z } from 'zod';
import { nameKey, plainKey } from '../model/name-key.js';
import { EntityType } from '../model/vocabulary.js';
import { compare, mostSaid, ranked } from './order.js';

export const SupportRow = z.object({
  id: z.string(),
  type: EntityType,
  name: z.string(),
  nameEn: z.string().nullable(),
  aliases: z.array(z.string()),
  /** How many articles say exactly this. */
  articles: z.number().int().positive(),
});
export type SupportRow = z.infer<typeof SupportRow>;

export type Portrait = { type: EntityType; name: string; nameEn: string | null; aliases: string[]; keys: string[]; articles: number };

/** The most-supported name, type and English name; all other names and aliases, the most-supported first. */
export function portrait(rows: readonly SupportRow[]): Portrait | null {
  const types = new Map<EntityType, number>();
  const names = new Map<string, number>();
  const english = new Map<string, number>();
  const others = new Map<string, number>();
  const add = <T>(tally: Map<T, number>, said: T, n: number) => tally.set(said, (tally.get(said) ?? 0) + n);
  let articles = 0;
  for (const row of rows) {
    articles += row.articles;
    add(types, row.type, row.articles);
    add(names, row.name, row.articles);
    if (row.nameEn !== null) add(english, row.nameEn, row.articles);
    for (const said of new Set([row.name, ...row.aliases])) add(others, said, row.articles);
  }
  const type = mostSaid(types);
  const name = mostSaid(names);
  if (type === undefined || name === undefined) return null;
  const nameEn = mostSaid(english) ?? null;
  others.delete(name);
  const aliases = ranked(others);
  return { type, name, nameEn, aliases, keys: searchKeys([name, ...(nameEn === null ? [] : [nameEn]), ...aliases]), articles };
}

/** Every word of every name, as written and as folded: a search is a prefix of one of them. */
export function searchKeys(names: readonly string[]): string[] {
  const words = names.flatMap((name) => [...plainKey(name).split(' '), ...nameKey(name).split(' ')]);
  return [...new Set(words)].filter((word) => word !== '').sort(compare);
}
