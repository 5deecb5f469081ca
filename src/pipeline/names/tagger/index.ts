/** Names by weights learned from annotated articles: each token gets a label, under features of its word, its neighbours and what the rules say. */
import type { German } from '../../../lang/de/index.js';
import { LABELS, SORTS, type Sort } from '../../../lang/de/names/labels.js';
import type { EntityType } from '../../../model/vocabulary.js';
import type { Token } from '../../tokens/index.js';
import type { Name } from '../name.js';
import { windowsOf } from './features.js';
import { scorerOf } from './scores.js';
import { bestLabels } from './viterbi.js';

/** A stretch of tokens that is a name of a sort, `to` exclusive. */
export type Tagged = { from: number; to: number; sort: Sort };

export function tagNames(tokens: readonly Token[], rules: readonly Name[], german: German): Tagged[] {
  if (tokens.length === 0) return [];
  const { read, weights } = german.names.tagger;
  const scores = scorerOf(weights)(windowsOf(tokens, ruleLabels(tokens.length, rules), read));
  const labels = bestLabels(scores, weights.pairs, mayBeNames(tokens));
  return stretches(labels);
}

const BRACKETS = '()[]{}';

/** For each token the bits of its possible labels: brackets and quotation marks are in no name. */
export function mayBeNames(tokens: readonly Token[]): number[] {
  return tokens.map((token) =>
    token.kind === 'open-quote' || token.kind === 'close-quote' || (token.kind === 'mark' && BRACKETS.includes(token.text)) ? 1 : -1,
  );
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
  for (const [i, label] of labels.entries()) {
    const sort = SORTS[(label - 1) >> 1];
    if (label === 0 || sort === undefined) continue;
    const last = found.at(-1);
    if (label % 2 === 0 && last && last.to === i) last.to = i + 1;
    else found.push({ from: i, to: i + 1, sort });
  }
  return found;
}
