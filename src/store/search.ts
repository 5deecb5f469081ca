/** Entities by the beginnings of their names' words, in any spelling. */
import { nameKey, plainKey } from '../model/name-key.js';
import type { SearchHit } from '../model/views.js';
import type { Reader } from './database.js';
import { EntityRow } from './entities.js';
import { compare } from './order.js';

const Found = EntityRow.omit({ articles: true });

export async function search(reader: Reader, text: string, limit: number): Promise<SearchHit[]> {
  const plain = plainKey(text);
  if (plain === '') return [];
  const words = plain.split(' ').map((word) => ({ plain: word, folded: nameKey(word) }));
  const rows = await reader.read('read/search-entities', Found, { words });
  return rows
    .map(({ nameEn, ...row }) => ({ ...row, ...(nameEn === null ? {} : { nameEn }), score: score(text, row.name, nameEn, row.aliases) }))
    .sort((a, b) => b.score - a.score || b.claims - a.claims || compare(a.id, b.id))
    .slice(0, limit);
}

/** How well a name answers: whole, its beginning, the beginning of one of its words, all words in another order. */
const GRADES = [4, 3, 2, 1] as const;

/** The best grade of the names, an alias counting less than a name of the same grade; from 0 to 1. */
function score(text: string, name: string, nameEn: string | null, aliases: readonly string[]): number {
  const names = [name, ...(nameEn === null ? [] : [nameEn])];
  const best = (candidates: readonly string[]) => Math.max(0, ...candidates.map((candidate) => grade(text, candidate)));
  return Math.max(best(names) * 2, best(aliases) * 2 - 1) / (GRADES[0] * 2);
}

function grade(text: string, name: string): number {
  const pairs = [
    [plainKey(text), plainKey(name)],
    [nameKey(text), nameKey(name)],
  ] as const;
  const matches = (test: (asked: string, key: string) => boolean) => pairs.some(([asked, key]) => asked !== '' && test(asked, key));
  const [whole, beginning, word, words] = GRADES;
  if (matches((asked, key) => key === asked)) return whole;
  if (matches((asked, key) => key.startsWith(asked))) return beginning;
  if (matches((asked, key) => key.includes(` ${asked}`))) return word;
  if (matches((asked, key) => asked.split(' ').every((part) => ` ${key}`.includes(` ${part}`)))) return words;
  return 0;
}
