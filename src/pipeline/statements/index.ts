/** From clauses to statements: who says what, by quotation marks, verbs of saying, sources, and the Konjunktiv. */
import type { German } from '../../lang/de/index.js';
import type { SentenceReading } from '../reading.js';
import { directStatements } from './direct.js';
import { goOn } from './discourse.js';
import { indirectStatements } from './indirect.js';
import { quotesOf } from './marks.js';
import { sourceStatements } from './source.js';
import type { StatementDraft } from './statement.js';

export { lookUp, type StatementLookup } from './lookup.js';
export type { Speaker, StatementDraft } from './statement.js';

export function readStatements(readings: readonly SentenceReading[], german: German): StatementDraft[] {
  const indirect = readings.map((reading) => {
    const found = sourceStatements(reading, german);
    found.push(...indirectStatements(reading, german, found));
    return found;
  });
  const quotes = quotesOf(readings);
  const quoted = directStatements(quotes, readings, indirect.flat(), german);
  const told = goOn(readings, indirect, quoted, german);
  // once more: quotation marks in what goes on are of the same speaker
  return [...told, ...directStatements(quotes, readings, told, german)].sort(
    (a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end,
  );
}
