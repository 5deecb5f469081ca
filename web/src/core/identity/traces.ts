/** Who an article means by an entity, as far as a person can tell from a glance. */
import type { ArticleView } from '../../../../src/model/article-view.js';

export type Trace = {
  /** What it is called there, the most frequent first. */
  names: string[];
  /** The sentence that names it first, cut at that name. */
  sentence: [before: string, name: string, after: string] | null;
  /** Claims that have it at one of their ends. */
  claims: number;
};

export function traceOf({ article: { text }, mentions, sentences, claims }: ArticleView, entity: string): Trace {
  const own = mentions.filter((mention) => mention.entity === entity);
  const named = own.filter(({ kind }) => kind === 'name');
  const first = named[0] ?? own[0];
  const sentence = first && sentences.find(({ start, end }) => start <= first.start && first.end <= end);
  return {
    names: byFrequency(named.map(({ start, end }) => text.slice(start, end))),
    sentence:
      first && sentence
        ? [text.slice(sentence.start, first.start), text.slice(first.start, first.end), text.slice(first.end, sentence.end)]
        : null,
    claims: claims.filter(({ source, target }) => source === entity || target === entity).length,
  };
}

/** What the chosen articles come to: names to choose from, and claims, `null` while not all of them are read. */
export function chosenTraces(traces: ReadonlyMap<string, Trace>, chosen: Iterable<string>): { names: string[]; claims: number | null } {
  const names: string[] = [];
  let claims: number | null = 0;
  for (const article of chosen) {
    const trace = traces.get(article);
    names.push(...(trace?.names ?? []));
    claims = trace && claims !== null ? claims + trace.claims : null;
  }
  return { names: byFrequency(names), claims };
}

function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
