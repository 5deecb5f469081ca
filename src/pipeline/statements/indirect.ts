/** Speech in the article's own grammar: with a clause of saying behind or before it, with "laut", or going on in the Konjunktiv. */
import type { German } from '../../lang/de/index.js';
import type { Clause } from '../clauses/index.js';
import type { Group } from '../groups/index.js';
import { endOf } from '../groups/link.js';
import type { SentenceReading } from '../reading.js';
import { type SpeechClause, shortSpeaker, speakerOf, speechClause } from './speech.js';
import type { StatementDraft } from './statement.js';

export function indirectStatements(reading: SentenceReading, german: German): StatementDraft[] {
  const statements: StatementDraft[] = [];
  const taken = new Set<Clause>();
  for (const clause of reading.clauses) {
    if (clause.quoted || taken.has(clause)) continue;
    const speech = speechClause(clause, reading, german);
    const short = speech ? null : shortSpeaker(clause, reading);
    const implied = speech || short ? null : impliedSpeaker(clause, reading);
    const said = speech
      ? reported(speech, reading, taken)
      : short
        ? precedingClauses(clause, reading, taken)
        : implied
          ? subjunctive(complements(clause, reading, taken))
          : [];
    if (said.length === 0) continue;
    for (const it of said) taken.add(it);
    statements.push({
      ...draft(said, reading),
      speaker: speech?.speaker ?? short ?? (implied ? speakerOf(implied, reading) : null),
      cue: speech?.cue ?? null,
      addressee: speech?.addressee ?? null,
      head: clause,
    });
  }
  if (statements.length === 0) {
    const source = sourceStatement(reading, german);
    if (source) statements.push(source);
  }
  return statements;
}

/** Whoever a clause is about may be heard in the Konjunktiv behind it: "Die Kommission vertrat den Standpunkt, das Gericht sei nicht zuständig". */
function impliedSpeaker(clause: Clause, reading: SentenceReading): Group | null {
  const { subject } = clause.roles;
  const plain = clause.type === 'main' && clause.verbs?.mood === 'indicative';
  const type = subject ? reading.ofGroup.get(subject)?.type : undefined;
  return plain && subject && (type === 'Person' || type === 'Organization' || type === 'Country') ? subject : null;
}

function subjunctive(clauses: readonly Clause[]): Clause[] {
  return clauses[0]?.verbs?.mood === 'subjunctive1' ? [...clauses] : [];
}

function draft(clauses: readonly Clause[], reading: SentenceReading): Pick<StatementDraft, 'kind' | 'sentence' | 'quote' | 'clauses'> {
  const { tokens } = reading.sentence;
  const from = Math.min(...clauses.flatMap((clause) => clause.parts.map((part) => part.from)));
  const to = Math.max(...clauses.flatMap((clause) => clause.parts.map((part) => part.to)));
  return {
    kind: 'indirect',
    sentence: reading.sentence.index,
    quote: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    clauses,
  };
}

function reported(speech: SpeechClause, reading: SentenceReading, taken: ReadonlySet<Clause>): Clause[] {
  if (speech.clause.type === 'tag') return precedingClauses(speech.clause, reading, taken);
  return complements(speech.clause, reading, taken);
}

/** All before the clause of saying, up to the one before it. */
function precedingClauses(tag: Clause, reading: SentenceReading, taken: ReadonlySet<Clause>): Clause[] {
  const at = tag.parts[0]?.from ?? 0;
  return reading.clauses.filter(
    (clause) => clause !== tag && clause.type !== 'tag' && !clause.quoted && !taken.has(clause) && (clause.parts[0]?.from ?? 0) < at,
  );
}

/** "… sagte, dass …", "… kündigte an, … zu …", "… sagte, er werde …" with all that hangs on it. */
function complements(clause: Clause, reading: SentenceReading, taken: ReadonlySet<Clause>): Clause[] {
  const end = Math.max(...clause.parts.map((part) => part.to));
  const heads = reading.clauses.filter((other) => {
    if (other === clause || taken.has(other) || other.quoted || (other.parts[0]?.from ?? 0) < end) return false;
    if (other.type === 'subordinate')
      return other.parent === clause && /^(dass|daß|ob|wie|warum|wann|wo|was|wer|weshalb|wieso)$/.test(other.opener?.lower ?? '');
    if (other.type === 'infinitive') return other.parent === clause && other.opener === null;
    const subjunctive = other.verbs !== null && other.verbs.mood !== 'indicative';
    return other.type === 'main' && subjunctive && other.coordinated === null;
  });
  const found = new Set<Clause>(heads);
  for (const other of reading.clauses) {
    if (other.coordinated && found.has(other.coordinated)) found.add(other);
    for (let up = other.parent; up; up = up.parent) if (found.has(up)) found.add(other);
  }
  return [...found].sort((a, b) => (a.parts[0]?.from ?? 0) - (b.parts[0]?.from ?? 0));
}

/** "Laut einem Bericht der Times …", "Nach Angaben der UNO …", "Dem Ministerium zufolge …" */
function sourceStatement(reading: SentenceReading, german: German): StatementDraft | null {
  const { tokens } = reading.sentence;
  for (const group of reading.groups) {
    if (group.parent || !isSource(group.preposition, group.nominals[0]?.lemma ?? '', german)) continue;
    const owner = group.genitives[0] ?? reading.groups.find((other) => other.from === endOf(group) && other.preposition === 'von') ?? null;
    const bare = group.preposition === 'laut' || group.preposition === 'zufolge';
    const own = bare || owner ? (owner ?? group) : group;
    const clauses = reading.clauses.filter((clause) => clause.verbs !== null && !clause.quoted);
    if (clauses.length === 0) continue;
    const cue = tokens[group.from];
    const rest = {
      start: group.from === 0 ? (tokens[endOf(own)]?.start ?? reading.sentence.start) : reading.sentence.start,
      end: group.from === 0 ? reading.sentence.end : reading.sentence.end,
    };
    return {
      kind: 'indirect',
      sentence: reading.sentence.index,
      quote: rest,
      speaker: speakerOf(own, reading),
      cue: cue ? { start: cue.start, end: cue.end } : null,
      addressee: null,
      clauses,
      head: null,
    };
  }
  return null;
}

function isSource(preposition: string | null, lemma: string, german: German): boolean {
  if (preposition === 'laut' || preposition === 'zufolge') return true;
  return preposition === 'nach' && german.syntax.sourceNouns.has(lemma);
}

/** A sentence in the Konjunktiv without a speaker of its own goes on with what was said before. */
export function continues(reading: SentenceReading): readonly Clause[] {
  const main = reading.clauses.filter((clause) => clause.type === 'main' && !clause.quoted);
  const first = main[0];
  if (!first?.verbs || first.verbs.mood === 'indicative') return [];
  if (first.verbs.mood === 'subjunctive2' && !/^(würde|hätte|wäre|käme|müsste|dürfte|solle)/.test(first.verbs.finite?.lower ?? ''))
    return [];
  return reading.clauses.filter((clause) => !clause.quoted);
}
