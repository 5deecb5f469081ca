/** "Das teilte die Polizei mit.", "Davon geht Huber aus.": what is said stands in the sentence before. */
import type { German } from '../../lang/de/index.js';
import type { SentenceReading } from '../reading.js';
import { speechClause } from './speech.js';
import type { StatementDraft } from './statement.js';

const POINTERS = new Set(['das', 'dies', 'davon']);

export function pointingStatement(reading: SentenceReading, previous: SentenceReading | undefined, german: German): StatementDraft | null {
  const clause = reading.clauses[0];
  const first = reading.sentence.tokens[0];
  if (!previous || !clause || clause.type !== 'main' || !first || !POINTERS.has(first.lower)) return null;
  const speech = speechClause(clause, reading, german);
  if (!speech?.speaker || clause.verbs?.mood !== 'indicative' || clause.verbs.tokens[0] !== reading.sentence.tokens[1]) return null;
  if (clause.roles.subject?.pronoun === first || !/^(say|announce|report|think)$/.test(speech.word.kind)) return null;
  const { start, end } = previous.sentence;
  return {
    kind: 'indirect',
    sentence: previous.sentence.index,
    quote: { start, end },
    speaker: speech.speaker,
    cue: speech.cue,
    addressee: speech.addressee,
    // the article has said it in its own voice before
    clauses: [],
    head: clause,
  };
}
