/** The features of the decision in notable.ts, each a number, so that none is put into words only to look its weight up. */
import type { German } from '../../lang/de/index.js';
import { type Opening, SIGN } from './signs.js';

const NAMES: string[] = [];

function feature(name: string): number {
  return NAMES.push(name) - 1;
}

function byOpening(name: (opening: Opening) => string): Readonly<Record<Opening, number>> {
  return {
    none: feature(name('none')),
    definite: feature(name('definite')),
    indefinite: feature(name('indefinite')),
    possessive: feature(name('possessive')),
    preposition: feature(name('preposition')),
    other: feature(name('other')),
  };
}

function ofManner(manner: string) {
  return {
    opened: byOpening((opening) => `${manner} ${opening}`),
    owned: feature(`${manner} owned`),
    alone: feature(`${manner} alone`),
  };
}

/** From here on, counts and places in the text are not told apart. */
const COUNTS = [0, 1, 2, 3, 4];

/** Said of all. */
export const ANY = feature('');
export const SIGNS = Object.entries(SIGN).map(([name, bit]) => ({ bit, number: feature(name) }));
export const FIRST = byOpening((opening) => `first=${opening}`);
export const MENTIONS = COUNTS.map((count) => feature(`mentions=${count}`));
export const SENTENCES = COUNTS.map((place) => feature(`sentence=${place}`));
export const MANNER = {
  vague: { once: ofManner('vague once'), often: ofManner('vague often') },
  definite: { once: ofManner('definite once'), often: ofManner('definite often') },
};
export const TIME = {
  early: { once: feature('early once'), often: feature('early often') },
  late: { once: feature('late once'), often: feature('late often') },
};

/** What is told of a thing, and of its kind. `within` and `behind` are prepositions. */
export type Told = { features: number[]; within: string[]; behind: string[]; ofKind: number[]; sort: string; head: string };

/** In words, as the file of weights has them. */
export function wordsOf(type: string, { features, within, behind, ofKind, sort, head }: Told): string[] {
  return [
    ...features.map((it) => `${type} ${NAMES[it]}`),
    ...within.map((it) => `${type} in=${it}`),
    ...behind.map((it) => `${type} behind=${it}`),
    ...ofKind.map((it) => `sort=${sort} ${NAMES[it]}`.trim()),
    `head=${head}`,
  ];
}

/** By number of the feature, and by preposition. */
type Row = { weights: number[]; within: Map<string, number>; behind: Map<string, number> };
type Weights = { types: Map<string, Row>; sorts: Map<string, Row>; heads: Map<string, number> };

const laidOut = new WeakMap<German['notable'], Weights>();

/** The sum of the weights of all that is told. */
export function weigh(type: string, { features, within, behind, ofKind, sort, head }: Told, notable: German['notable']): number {
  const known = laidOut.get(notable) ?? layOut(notable);
  let sum = known.heads.get(head) ?? 0;
  const row = known.types.get(type);
  if (row) {
    for (const it of features) sum += row.weights[it] ?? 0;
    for (const it of within) sum += row.within.get(it) ?? 0;
    for (const it of behind) sum += row.behind.get(it) ?? 0;
  }
  const kind = known.sorts.get(sort);
  if (kind) for (const it of ofKind) sum += kind.weights[it] ?? 0;
  return sum;
}

function layOut(notable: German['notable']): Weights {
  const weights: Weights = { types: new Map(), sorts: new Map(), heads: new Map() };
  for (const [words, weight] of notable) {
    const [, prefix, name = '', rest = ''] = /^(sort=)?(\S*) ?(.*)$/.exec(words) ?? [];
    if (words.startsWith('head=')) weights.heads.set(words.slice('head='.length), weight);
    else put(rest, weight, rowOf(name, prefix ? weights.sorts : weights.types));
  }
  laidOut.set(notable, weights);
  return weights;
}

function rowOf(name: string, rows: Map<string, Row>): Row {
  const known = rows.get(name);
  if (known) return known;
  const row: Row = { weights: NAMES.map(() => 0), within: new Map(), behind: new Map() };
  rows.set(name, row);
  return row;
}

function put(words: string, weight: number, row: Row): void {
  const number = NAMES.indexOf(words);
  if (number >= 0) row.weights[number] = weight;
  else if (words.startsWith('in=')) row.within.set(words.slice('in='.length), weight);
  else if (words.startsWith('behind=')) row.behind.set(words.slice('behind='.length), weight);
}
