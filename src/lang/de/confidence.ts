/** How often each rule is right, as measured on annotated articles. */
import { DepescheError } from '../../model/errors.js';
import { familiesOf } from '../../model/rule.js';
import type { RelationType } from '../../model/vocabulary.js';
import { readText } from './data.js';

/** The figure of the rule, or of the narrowest family of it that was seen. */
export type Confidence = (rule: string, type: RelationType) => number;

const FILE = 'confidence.tsv';
const COLUMNS = 4;

export function loadConfidence(): Confidence {
  return confidenceOf(parseConfidence(readText(FILE)));
}

/** @param figures shares of right claims by rule and family, as `parseConfidence` reads them */
export function confidenceOf(figures: ReadonlyMap<string, number>): Confidence {
  return (rule, type) => familiesOf(rule, type).reduce<number | undefined>((found, name) => found ?? figures.get(name), undefined) ?? 0;
}

/** @throws DepescheError where a row is no row, or the row for all rules, `*`, is missing */
export function parseConfidence(text: string): Map<string, number> {
  const figures = new Map<string, number>();
  for (const [i, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    const [rule = '', , , printed = ''] = cells;
    const figure = Number(printed);
    if (cells.length !== COLUMNS || rule === '' || printed === '' || !(figure >= 0 && figure <= 1))
      throw new DepescheError('input', {
        where: `src/lang/de/${FILE}:${i + 1}`,
        got: line,
        expected: 'rule, found, right, a confidence from 0 to 1',
      });
    figures.set(rule, figure);
  }
  if (!figures.has('*'))
    throw new DepescheError('input', {
      where: `src/lang/de/${FILE}`,
      got: 'no row *',
      expected: 'a figure for rules that were never seen',
    });
  return figures;
}
