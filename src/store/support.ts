/** What the articles that name an entity make of it, the same in whatever order they came and whichever went again. */
import { z } from 'zod';
import { nameKey, plainKey } from '../model/name-key.js';
import { EntityType } from '../model/vocabulary.js';
import { compare, mostSaid, ranked } from './order.js';

/** What one article says of an entity. */
export const Support = z.object({
  type: EntityType,
  name: z.string(),
  nameEn: z.string().nullable(),
  aliases: z.array(z.string()),
  /** Claims that have it as source or target. */
  claims: z.number().int().nonnegative(),
  /** True where the article names only what a person merged into it: then its own name is for other articles to say. */
  adopted: z.boolean().nullable(),
});
export type Support = z.infer<typeof Support>;

/** Pairs, not an object: somebody may be called `__proto__`. */
const Counts = z.array(z.tuple([z.string(), z.number().int()]));
type Counts = z.infer<typeof Counts>;

/** How many articles say what: kept with the entity, so that a load reads no other articles than its own. */
const Names = z.object({ types: Counts, names: Counts, english: Counts });
const Tally = Names.extend({
  articles: z.number().int(),
  claims: z.number().int(),
  all: Counts,
  /** What articles say that name only what was merged into it: asked where no other is left. */
  adopted: Names.optional(),
});
type Names = z.infer<typeof Names>;
export type Tally = z.infer<typeof Tally>;

export type Portrait = {
  type: EntityType;
  name: string;
  nameEn: string | null;
  aliases: string[];
  keys: string[];
  articles: number;
  claims: number;
};

export function readTally(text: string | null): Tally {
  if (text === null) return { articles: 0, claims: 0, types: [], names: [], english: [], all: [] };
  return Tally.parse(JSON.parse(text));
}

/** @param weight 1 where an article comes, -1 where it goes */
export function weigh(tally: Tally, support: Support, weight: 1 | -1): Tally {
  const { name, aliases, claims } = support;
  const own = support.adopted ? tally : countNames(tally, support, weight);
  const adopted = support.adopted ? countNames(tally.adopted ?? NOBODY, support, weight) : tally.adopted;
  return {
    articles: tally.articles + weight,
    claims: tally.claims + weight * claims,
    types: own.types,
    names: own.names,
    english: own.english,
    all: count(tally.all, [...new Set([name, ...aliases])], weight),
    ...(adopted && adopted.names.length > 0 ? { adopted } : {}),
  };
}

const NOBODY: Names = { types: [], names: [], english: [] };

function countNames({ types, names, english }: Names, { type, name, nameEn }: Support, weight: 1 | -1): Names {
  return {
    types: count(types, [type], weight),
    names: count(names, [name], weight),
    english: count(english, nameEn === null ? [] : [nameEn], weight),
  };
}

/** Sorted, and without what nobody says any more: the same articles give the same text. */
function count(counts: Counts, said: readonly string[], weight: 1 | -1): Counts {
  const result = new Map(counts);
  for (const word of said) result.set(word, (result.get(word) ?? 0) + weight);
  return [...result].filter(([, n]) => n !== 0).sort(([a], [b]) => compare(a, b));
}

/** The most-supported name, type and English name; all other names and aliases, the most-supported first. `null` where no article is left. */
export function portrait({ articles, claims, types, names, english, all, adopted = NOBODY }: Tally): Portrait | null {
  const type = EntityType.safeParse(mostSaid(types) ?? mostSaid(adopted.types)).data;
  const name = mostSaid(names) ?? mostSaid(adopted.names);
  if (type === undefined || name === undefined) return null;
  const nameEn = mostSaid(english) ?? mostSaid(adopted.english) ?? null;
  const aliases = ranked(all).filter((alias) => alias !== name);
  return { type, name, nameEn, aliases, keys: searchKeys([name, ...(nameEn === null ? [] : [nameEn]), ...aliases]), articles, claims };
}

/** Every word of every name, as written and as folded: a search is a prefix of one of them. */
export function searchKeys(names: readonly string[]): string[] {
  const words = names.flatMap((name) => [...plainKey(name).split(' '), ...nameKey(name).split(' ')]);
  return [...new Set(words)].filter((word) => word !== '').sort(compare);
}
