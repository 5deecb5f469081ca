/** Weights of the decision which things without a name are worth noting (src/pipeline/entities/notable.ts). */
import { DepescheError } from '../../model/errors.js';
import { readText } from './data.js';

const FILE = 'notable.tsv';

export function loadNotable(): ReadonlyMap<string, number> {
  return parseWeights(readText(FILE), FILE);
}

/** @throws DepescheError where a row is no feature and its weight */
export function parseWeights(text: string, file: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const [feature = '', printed = ''] = line.split('\t');
    const weight = Number(printed);
    if (feature === '' || printed === '' || Number.isNaN(weight))
      throw new DepescheError('input', { where: `src/lang/de/${file}:${i + 1}`, got: line, expected: 'a feature and its weight' });
    weights.set(feature, weight);
  }
  return weights;
}
