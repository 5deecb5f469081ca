/** Sentences that go on with what somebody was said to say: in the Konjunktiv, or as hearsay ("soll … haben"). */
import type { Clause, VerbComplex } from '../clauses/index.js';
import type { SentenceReading } from '../reading.js';
import { spanOf, startOf } from './place.js';
import { speakerOf } from './speaker.js';
import type { Speaker, StatementDraft } from './statement.js';

/** `end`: where the article goes on in its own voice, before the sentence ends. */
export type Going = { clauses: readonly Clause[]; speaker: Speaker | null; end: number | null };

type Grammar = Pick<Going, 'clauses' | 'end'> & { sure: boolean; hearsay: boolean };

const FAR = 3;

/** @param last what was said last before it, and in which paragraph */
export function ongoing(
  reading: SentenceReading,
  previous: SentenceReading | undefined,
  last: { statement: StatementDraft; paragraph: number } | null,
): Going | null {
  if (!previous) return null;
  const going = goesOn(reading);
  if (!going) return null;
  const { clauses, sure, hearsay, end } = going;
  const before = last?.statement.speaker ?? null;
  const distance = last ? reading.paragraph - last.paragraph : Number.POSITIVE_INFINITY;
  if (last && last.statement.quote.end >= previous.sentence.start && (distance === 0 || (sure && distance === 1)))
    return { clauses, speaker: before, end };
  const near = last !== null && distance === 0 && reading.sentence.index - last.statement.sentence <= FAR;
  if (!sure) return near && hearsay ? { clauses, speaker: before, end } : null;
  return { clauses, end, speaker: spokenOf(previous) ?? (near ? before : null) };
}

/** Whoever the sentence before is about: "Die Polizei wertet den Brief aus. Der Mann habe darin …" */
export function spokenOf(reading: SentenceReading): Speaker | null {
  const subject = firstMain(reading)?.roles.subject;
  const type = subject ? reading.ofGroup.get(subject)?.type : undefined;
  return subject && (type === 'Person' || type === 'Organization' || type === 'Country' || type === 'Group')
    ? speakerOf(subject, reading)
    : null;
}

const CONDITIONAL = /^(würde|hätte|wäre|käme|müsste|dürfte|solle|könnte|gäbe|stünde|ginge|bliebe)/;

function goesOn(reading: SentenceReading): Grammar | null {
  const first = firstMain(reading);
  const verbs = first?.verbs;
  if (!first || !verbs || (!first.roles.subject && verbs.voice === 'active')) return null;
  const sure = verbs.mood === 'subjunctive1';
  const hearsay = verbs.mood === 'indicative' && isHearsay(first, reading);
  if (sure ? isWish(first, reading) : !hearsay && !isConditional(verbs)) return null;
  const own = sure ? ownVoice(first, reading) : null;
  const said = reading.clauses.filter((clause) => !clause.quoted && (!own || startOf(clause) < startOf(own)));
  return { clauses: said, end: own ? (spanOf(reading, startOf(first), startOf(own) - 1)?.end ?? null) : null, sure, hearsay };
}

/** "Er halte den Plan für falsch und nannte ihn einen Irrweg": joined to the Konjunktiv, yet told by the article. */
function ownVoice(first: Clause, reading: SentenceReading): Clause | undefined {
  return reading.clauses.find(
    (it) => it.type === 'main' && !it.quoted && it.coordinated === first && it.verbs?.mood === 'indicative' && it.verbs.tense === 'past',
  );
}

function firstMain({ clauses }: SentenceReading): Clause | undefined {
  return clauses.find((clause) => clause.type === 'main' && !clause.quoted);
}

function isConditional({ mood, finite }: VerbComplex): boolean {
  return mood === 'subjunctive2' && CONDITIONAL.test(finite?.lower ?? '');
}

/** "Es lebe der König", "Sei es …": no speech. */
function isWish(clause: Clause, reading: SentenceReading): boolean {
  const { finite } = clause.verbs ?? {};
  return (
    finite !== null &&
    finite !== undefined &&
    (/^(lebe|möge|mögen)$/.test(finite.lower) || reading.sentence.tokens[clause.parts[0]?.from ?? 0] === finite)
  );
}

/** "Er soll geflohen sein", "… soll Geld genommen und Akten gefälscht haben" */
function isHearsay({ verbs }: Clause, reading: SentenceReading): boolean {
  if (verbs?.modal !== 'sollen' || verbs.tense === 'past') return false;
  return reading.clauses.some((it) =>
    it.verbs?.tokens.some((token) => token !== verbs.finite && (token.lower === 'haben' || token.lower === 'sein')),
  );
}
