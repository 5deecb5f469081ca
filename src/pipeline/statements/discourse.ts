/** Statements over the sentences of an article: what goes on from sentence to sentence, what points back, what is told without its words. */
import type { German } from '../../lang/de/index.js';
import type { SentenceReading } from '../reading.js';
import { type Going, ongoing, spokenOf } from './ongoing.js';
import { bySentence } from './place.js';
import { pointingStatement } from './pointing.js';
import type { Speaker, StatementDraft } from './statement.js';
import { textBefore } from './text.js';
import { toldStatements } from './told.js';

const ELSEWHERE: ReadonlySet<string> = new Set(['in', 'auf', 'aus', 'bei', 'unter', 'von']);
const NONE: readonly StatementDraft[] = [];

/**
 * @param indirect of each sentence
 * @param quoted all that stands in quotation marks
 * @returns all statements without quotation marks
 */
export function goOn(
  readings: readonly SentenceReading[],
  indirect: readonly (readonly StatementDraft[])[],
  quoted: readonly StatementDraft[],
  german: German,
): StatementDraft[] {
  const statements: StatementDraft[] = [];
  const inMarks = bySentence(quoted, readings);
  let last: StatementDraft | null = null;
  // where it was said
  let paragraph = -1;
  let previous: SentenceReading | undefined;
  for (const [i, reading] of readings.entries()) {
    const marked = inMarks(i);
    const direct = marked.length > 0 ? marked.filter((it) => it.sentence === i) : NONE;
    const told = withoutMarks(reading, previous, indirect[i] ?? NONE, direct, last, german);
    for (const [at, statement] of told.entries()) told[at] = spokenByNobody(statement, last, readings, german);
    const here = direct.length > 0 ? [...told, ...direct] : told;
    const going: Going | null = here.every((it) => it.head?.type === 'main' || isPart(it, reading))
      ? ongoing(reading, previous, last && { statement: last, paragraph })
      : null;
    const said: StatementDraft | null = going ? null : (leading(here, reading) ?? marked[0] ?? null);
    if (going || said) paragraph = reading.paragraph;
    if (!going) last = said ?? last;
    else if (last && previous && last.speaker === going.speaker && isOver(last, previous))
      last = longer(statements.pop() ?? last, going, reading);
    else last = begun(going, reading);
    statements.push(...told);
    if (going && last) statements.push(last);
    previous = reading;
  }
  return statements;
}

function withoutMarks(
  reading: SentenceReading,
  previous: SentenceReading | undefined,
  indirect: readonly StatementDraft[],
  direct: readonly StatementDraft[],
  last: StatementDraft | null,
  german: German,
): StatementDraft[] {
  const said = direct.length > 0 ? [...indirect, ...direct] : indirect;
  const found = [...indirect, ...toldStatements(reading, german, said)];
  if (said.length > 0 || last?.sentence === reading.sentence.index - 1) return found;
  const pointing = pointingStatement(reading, previous, german);
  if (pointing) found.push(pointing);
  return found;
}

/** "Aber man betont auch, …": whoever spoke before. "Dies sei falsch, hieß es": the body that did, or that the sentence before is about. */
function spokenByNobody(
  statement: StatementDraft,
  last: StatementDraft | null,
  readings: readonly SentenceReading[],
  german: German,
): StatementDraft {
  if (statement.speaker || !statement.head) return statement;
  const here = readings[statement.sentence];
  const there = statement.cue && here ? textBefore(statement.cue, here, readings[statement.sentence - 1], german) : null;
  if (there) return { ...statement, speaker: there };
  const before = last && readings[last.sentence]?.paragraph === here?.paragraph ? last : null;
  if (statement.head.roles.subject?.pronoun?.lower === 'man') return before ? { ...statement, speaker: before.speaker } : statement;
  const { verbs, roles } = statement.head;
  // "In der Anordnung heißt es": that is somebody else's
  if (
    !verbs?.lemmas.some((lemma) => /^(heißen|verlauten)$/.test(lemma)) ||
    roles.prepositional.some(({ preposition }) => ELSEWHERE.has(preposition ?? ''))
  )
    return statement;
  const previous = readings[statement.sentence - 1];
  if (!statement.clauses.some((clause) => clause.type === 'main' && clause.verbs)) return statement;
  if (!previous || previous.paragraph !== here?.paragraph) return statement;
  const said = before?.sentence === statement.sentence - 1 ? before.speaker : null;
  const speaker = [said, spokenOf(previous)].find((it) => it && isBody(it));
  return speaker ? { ...statement, speaker } : statement;
}

function isBody({ mention }: Speaker): boolean {
  return mention !== null && (mention.type === 'Organization' || mention.type === 'Country');
}

/** Whose words are likeliest to go on: those that were said last, before a few words in quotation marks. */
function leading(here: readonly StatementDraft[], reading: SentenceReading): StatementDraft | null {
  if (here.length === 0) return null;
  const whole = here.filter((it) => !isPart(it, reading));
  return (
    [...(whole.length > 0 ? whole : here)].sort(
      (a, b) => b.quote.end - a.quote.end || Number(b.head !== null) - Number(a.head !== null),
    )[0] ?? null
  );
}

/** A few words in quotation marks do not make the sentence theirs. */
function isPart({ kind, quote }: StatementDraft, { sentence }: SentenceReading): boolean {
  return kind === 'direct' && quote.end - quote.start < 0.8 * (sentence.end - sentence.start);
}

function isOver({ kind, quote }: StatementDraft, previous: SentenceReading): boolean {
  return kind === 'free-indirect' && quote.end === previous.sentence.end;
}

/** Over several sentences it is one statement. */
function longer(statement: StatementDraft, { clauses, end }: Going, { sentence }: SentenceReading): StatementDraft {
  const quote = { start: statement.quote.start, end: end ?? sentence.end };
  return { ...statement, quote, clauses: [...statement.clauses, ...clauses] };
}

function begun({ clauses, speaker, end }: Going, { sentence }: SentenceReading): StatementDraft {
  const quote = { start: sentence.start, end: end ?? sentence.end };
  return { kind: 'free-indirect', sentence: sentence.index, quote, speaker, cue: null, addressee: null, clauses, head: null };
}
