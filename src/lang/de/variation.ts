/** What somebody or something just named may be called next: "SPD-Chef Huber … Der Parteichef", "Greenpeace … Die Umweltschützer". */
import { z } from 'zod';
import { readYaml } from './data.js';
import { remember } from './remember.js';

/** Ends of what somebody was called, in lower case; `sorts`: of what he holds such an office in, any where none is listed */
export type CalledBefore = { called: readonly string[]; sorts: readonly string[] };
/** Sorts of organisations, and ends of words in their names, in lower case */
export type StaffOf = { sorts: readonly string[]; names: readonly string[] };

export type Variation = {
  /** How those may have been called before whom a word for one person means: by its first form, "Parteichef" */
  people: ReadonlyMap<string, readonly CalledBefore[]>;
  /** Lemmas of what an office is as a thing: "das Amt des Parteichefs" is nobody */
  posts: ReadonlySet<string>;
  /** Which organisations a word for several people may mean, by its lemma; null where it means none */
  staffOf(lemma: string): StaffOf | null;
};

const words = z.array(z.string());
const File = z.strictObject({
  posts: words,
  people: z.array(z.strictObject({ words, called: words, sorts: words.optional(), example: z.string() })),
  staff: z.array(z.strictObject({ words, sorts: words, names: words, example: z.string() })),
});

const REMEMBERED = 5_000;

export function loadVariation(): Variation {
  const { people, posts, staff } = readYaml('variation.yaml', File);
  return {
    posts: new Set(posts),
    people: byWord(people),
    staffOf: remember(REMEMBERED, (lemma) => staff.find((row) => row.words.some((end) => lemma.toLowerCase().endsWith(end))) ?? null),
  };
}

function byWord(rows: readonly { words: readonly string[]; called: readonly string[]; sorts?: readonly string[] | undefined }[]) {
  const found = new Map<string, CalledBefore[]>();
  for (const { words: list, called, sorts = [] } of rows)
    for (const word of list) found.set(word, [...(found.get(word) ?? []), { called, sorts }]);
  return found;
}

/** The sentences that its rows bring along. */
export function variationExamples(): string[] {
  const { people, staff } = readYaml('variation.yaml', File);
  return [...people, ...staff].map(({ example }) => example);
}
