/** Whether two entities are rightly joined at all, whatever the relation. */
import type { Extraction } from '../model/extraction.js';
import type { Alignment } from './align.js';
import type { GoldArticle } from './gold.js';
import type { Score } from './outcome.js';

export function scorePairs(gold: GoldArticle, document: Extraction, alignment: Alignment): Score {
  const annotated = new Map<string, boolean>();
  const accepted = new Set<string>();
  for (const { source, target, sourceAlt, targetAlt, core } of gold.relations) {
    const key = pair(source, target);
    annotated.set(key, core || annotated.get(key) === true);
    for (const from of [source, ...sourceAlt]) for (const to of [target, ...targetAlt]) accepted.add(pair(from, to));
  }
  const goldId = (id: string) => alignment.gold.get(id)?.id ?? id;
  const read = new Set(document.relations.map(({ source, target }) => pair(goldId(source), goldId(target))));
  const hit = [...read].filter((key) => annotated.get(key) === true).length;
  const wrong = [...read].filter((key) => !annotated.has(key) && !accepted.has(key)).length;
  return { hit, predicted: hit + wrong, core: [...annotated.values()].filter(Boolean).length };
}

const pair = (a: string, b: string): string => [a, b].sort().join(' ');
