/** Names by weights learned from annotated articles: each token gets a label, under features of its word, its neighbours and what the rules say. */
import type { German } from '../../../lang/de/index.js';
import { LABELS, SORTS, type Sort } from '../../../lang/de/names/labels.js';
import type { TaggerWeights } from '../../../lang/de/names/weights.js';
import type { EntityType } from '../../../model/vocabulary.js';
import type { Token } from '../../tokens/index.js';
import { endOfAgencyLine, townsOfLine } from '../agencyline.js';
import type { Name } from '../name.js';
import type { Row } from './features.js';
import { rowOf } from './row.js';
import { openScorer } from './scores.js';
import { openDecoder } from './viterbi.js';

/** A stretch of tokens that is a name of a sort, `to` exclusive. */
export type Tagged = { from: number; to: number; sort: Sort };

export function tagNames(tokens: readonly Token[], rules: readonly Name[], { names }: German): Tagged[] {
  const start = endOfAgencyLine(tokens);
  const labels = ruleLabels(tokens.length, rules);
  // what follows an agency's line stands at the beginning of a sentence
  const told = start === 0 ? tokens : tokens.slice(start);
  const tagged = stretches(taggerOf(names.weights)(rowOf(told, start === 0 ? labels : labels.slice(start), names.edge)));
  if (start === 0) return tagged;
  const towns = townsOfLine(tokens, start).map((it) => ({ ...it, sort: 'LOC' as const }));
  return [...towns, ...tagged.map(({ from, to, sort }) => ({ from: from + start, to: to + start, sort }))];
}

const opened = new WeakMap<TaggerWeights, (row: Row) => number[]>();

function taggerOf(weights: TaggerWeights): (row: Row) => number[] {
  const known = opened.get(weights);
  if (known) return known;
  const score = openScorer(weights);
  const decode = openDecoder(weights.unit, weights.pairs);
  const tagger = (row: Row) => decode(score(row), row.may);
  opened.set(weights, tagger);
  return tagger;
}

const SORT_OF: Readonly<Record<EntityType, Sort | null>> = {
  Person: 'PER',
  Country: 'LOC',
  Place: 'LOC',
  Organization: 'ORG',
  Event: 'OTH',
  Equipment: 'OTH',
  Agreement: 'OTH',
  Group: null,
};

export function sortOf(type: EntityType): Sort | null {
  return SORT_OF[type];
}

/** What the rules take each token for: a label, or a number behind them for names of other sorts. */
export function ruleLabels(size: number, rules: readonly Name[]): number[] {
  const labels = new Array<number>(size).fill(0);
  for (const { from, to, type } of rules) {
    const sort = sortOf(type);
    const begins = sort === null ? LABELS : 2 * SORTS.indexOf(sort) + 1;
    for (let i = from; i < to; i++) labels[i] = begins + (i > from ? 1 : 0);
  }
  return labels;
}

function stretches(labels: readonly number[]): Tagged[] {
  const found: Tagged[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    const sort = label === 0 ? undefined : SORTS[(label - 1) >> 1];
    if (sort === undefined) continue;
    const last = found.at(-1);
    if (label % 2 === 0 && last && last.to === i) last.to = i + 1;
    else found.push({ from: i, to: i + 1, sort });
  }
  return found;
}
