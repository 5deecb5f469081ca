/** From clauses to statements: who says what, by quotation marks, verbs of saying, sources, and the Konjunktiv. */
import type { German } from '../../lang/de/index.js';
import type { SentenceReading } from '../reading.js';
import { directStatements } from './direct.js';
import { continues, indirectStatements } from './indirect.js';
import type { StatementDraft } from './statement.js';

export { lookUp, type StatementLookup } from './lookup.js';
export type { Speaker, StatementDraft } from './statement.js';

export function readStatements(readings: readonly SentenceReading[], german: German): StatementDraft[] {
  const direct = directStatements(readings, german);
  const statements = [...direct];
  let last: StatementDraft | null = null;
  for (const reading of readings) {
    const { index } = reading.sentence;
    const before = readings[index - 1];
    const here = indirectStatements(reading, german);
    const quoted = direct.filter((statement) => statement.sentence === index);
    statements.push(...here);
    const own = here.at(-1) ?? quoted.at(-1) ?? null;
    const clauses = continues(reading);
    const goesOn = clauses.length > 0 && last !== null && before?.paragraph === reading.paragraph;
    // "Blinken habe ihn aufgefordert, …": what is reported may itself be of somebody's words
    const nested = own !== null && here.every((statement) => statement.head?.type === 'main');
    if (goesOn && last && (own === null || nested)) {
      const quote = { start: reading.sentence.start, end: reading.sentence.end };
      last = { kind: 'free-indirect', sentence: index, quote, speaker: last.speaker, cue: null, addressee: null, clauses, head: null };
      statements.push(last);
    } else if (own) last = own;
    else
      last =
        direct.find((statement) => statement.quote.start <= reading.sentence.start && statement.quote.end >= reading.sentence.end) ?? null;
  }
  return statements
    .map((statement) => withSpeakerAround(statement, statements))
    .sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end);
}

/** Words in quotation marks inside reported speech are of the same speaker: "Er sagte, sie habe sich „bewusst“ so entschieden". */
function withSpeakerAround(statement: StatementDraft, statements: readonly StatementDraft[]): StatementDraft {
  if (statement.kind !== 'direct' || statement.speaker) return statement;
  const around = statements.find(
    (it) =>
      it !== statement &&
      it.speaker &&
      it.sentence === statement.sentence &&
      it.quote.start <= statement.quote.start &&
      statement.quote.end <= it.quote.end,
  );
  return around ? { ...statement, speaker: around.speaker, cue: around.cue } : statement;
}
