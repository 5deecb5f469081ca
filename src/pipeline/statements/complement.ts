/** The clauses that a clause of saying reports: "… sagte, dass …", "… kündigte an, … zu …", "… sagte, er werde …", with all that hangs on them. */
import type { Clause } from '../clauses/index.js';
import type { SentenceReading } from '../reading.js';
import { endOfClause, hangsOn, localOf, type Places, startOf, verbEnd } from './place.js';

export type Said = Places & { clauses: readonly Clause[] };

export type Wanted = { main: boolean; infinitive: boolean; asks: boolean };

/** @param wanted which clauses count beside those with "dass" and in the Konjunktiv: main clauses, infinitives, questions of where and what */
export function saidBehind(clause: Clause, reading: SentenceReading, wanted: Wanted): Said | null {
  const end = verbEnd(clause, reading);
  const behind = clausesFrom(end, clause, reading);
  const first = behind.findIndex((it) => isContent(it, clause, reading, wanted));
  const head = behind[first];
  if (!head || !behind.slice(0, first).every((it) => mayStandBetween(it, clause)) || isCutOff(head, clause, reading)) return null;
  return withFollowing(head, clause, reading, resumption(head, clause, reading));
}

/** Right behind a place in the clause, up to where the clause goes on: "Die Entscheidung, das Werk zu schließen, fiel in Wien". */
export function saidWithin(clause: Clause, end: number, reading: SentenceReading, wanted: Wanted): Said | null {
  const head = clausesFrom(end, clause, reading)[0];
  const next = clause.parts.find((part) => part.from > end);
  if (!head || !next || startOf(head) > end + 1 || startOf(head) > next.from || !isContent(head, clause, reading, wanted)) return null;
  return withFollowing(head, clause, reading, next.from);
}

/** "Huber, der wusste, dass er verlieren würde, trat zurück": where a clause goes on that began before. */
function resumption(head: Clause, clause: Clause, reading: SentenceReading): number {
  const after = startOf(head);
  const places = reading.clauses.flatMap((it) => {
    const finite = it.verbs?.finite ? localOf(it.verbs.finite, reading) : -1;
    const part = it.parts.find(({ from, to }) => from > after && from <= finite && finite < to);
    return part && it !== clause && startOf(it) < after ? [part.from] : [];
  });
  return Math.min(reading.sentence.tokens.length, ...places);
}

function clausesFrom(place: number, clause: Clause, reading: SentenceReading): Clause[] {
  return reading.clauses.filter((it) => it !== clause && startOf(it) >= place).sort((a, b) => startOf(a) - startOf(b));
}

function withFollowing(head: Clause, clause: Clause, reading: SentenceReading, limit: number): Said {
  const clauses = [head];
  for (const next of clausesFrom(startOf(head) + 1, clause, reading)) {
    const start = startOf(next);
    if (start >= limit) break;
    if (!ends(next, head, clause, clauses, reading)) clauses.push(next);
    else return { from: startOf(head), to: reading.sentence.tokens[start - 1]?.class === 'KON' ? start - 1 : start, clauses };
  }
  return { from: startOf(head), to: limit, clauses };
}

const ASKED = /^(wo|was|welche[mnrs]?)$/;
const CONTENT = /^(dass|daß|ob|wie|warum|wann|wer|wen|wem|wohin|woher|weshalb|wieso|wonach|inwieweit|inwiefern)$/;

function isContent(it: Clause, clause: Clause, reading: SentenceReading, wanted: Wanted): boolean {
  // "dass Polen die NATO lobe und Russland drohe": joined to the clause of saying itself
  if (it.quoted || it.coordinated === clause) return false;
  const subjunctive = it.verbs?.mood === 'subjunctive1';
  if (it.type === 'subordinate')
    return (
      CONTENT.test(it.opener?.lower ?? '') ||
      (wanted.asks && ASKED.test(it.opener?.lower ?? '')) ||
      subjunctive ||
      opensReported(it, reading)
    );
  if (it.type === 'infinitive' || isInfinitive(it, reading)) return wanted.infinitive && it.opener === null && hangsHere(it, clause);
  if (it.type === 'relative')
    return it.antecedent === null
      ? subjunctive || /^(wer|was)$/.test(it.opener?.lower ?? '')
      : subjunctive && clause.groups.includes(it.antecedent);
  if ((it.type !== 'main' && !(it.type === 'tag' && subjunctive)) || it.verbs === null || it.coordinated !== null) return false;
  if (CONTENT.test(reading.sentence.tokens[startOf(it)]?.lower ?? '')) return true;
  return it.verbs.mood !== 'indicative' || (wanted.main && follows(it, reading) && opensPlainly(it, reading));
}

/** Not on a clause between the two. */
function hangsHere(it: Clause, clause: Clause): boolean {
  return (
    it.parent === null ||
    it.parent === clause ||
    it.parent.type === 'relative' ||
    it.parent.type === 'fragment' ||
    it.parent.type === 'main'
  );
}

/** "…, wenn er komme, sei es zu spät": it opens a sentence that is itself reported. */
function opensReported(it: Clause, reading: SentenceReading): boolean {
  return reading.clauses.some(
    (other) => other === it.parent && other.type === 'main' && startOf(other) > startOf(it) && other.verbs?.mood === 'subjunctive1',
  );
}

/** The verb of another clause comes first: "Ein Beamter, den die Zeitung zitiert, sagte, …" */
function isCutOff(head: Clause, clause: Clause, reading: SentenceReading): boolean {
  const end = verbEnd(clause, reading);
  return reading.clauses.some(
    (it) => it !== clause && it !== head && startOf(it) < end && verbEnd(it, reading) > end && verbEnd(it, reading) <= startOf(head),
  );
}

function follows(it: Clause, reading: SentenceReading): boolean {
  const before = reading.sentence.tokens[startOf(it) - 1];
  return before?.class === 'COMMA' || before?.text === ':';
}

/** "den Konkurrenten bevorzugt zu haben": a participle taken for a finite verb. */
function isInfinitive(it: Clause, reading: SentenceReading): boolean {
  const { tokens } = reading.sentence;
  const end = endOfClause(it);
  const before = tokens[end - 3];
  return tokens[end - 2]?.class === 'ZU' && tokens[end - 1]?.class === 'V' && (it.roles.subject === null || before === it.verbs?.finite);
}

/** "…, dennoch ist der Schaden hoch" goes on in the article's voice. */
function opensPlainly(it: Clause, reading: SentenceReading): boolean {
  const first = reading.sentence.tokens[startOf(it)];
  return !opensWithVerb(it, reading) && first?.class !== 'D' && first?.class !== 'KON';
}

export function opensWithVerb(it: Clause, reading: SentenceReading): boolean {
  return it.verbs?.finite != null && localOf(it.verbs.finite, reading) === startOf(it);
}

/** Relative clauses and what says when or how it was said. */
function mayStandBetween(it: Clause, clause: Clause): boolean {
  return (
    it.type === 'relative' ||
    it.type === 'fragment' ||
    ((it.type === 'subordinate' || it.type === 'infinitive') && it.opener !== null && hangsOn(it, clause)) ||
    hangsOn(it, clause)
  );
}

/** Where the words of the speaker stop: at what goes on from the clause of saying, or is the article's own again. */
function ends(it: Clause, head: Clause, clause: Clause, said: readonly Clause[], reading: SentenceReading): boolean {
  if (it.quoted) return reading.sentence.tokens[startOf(it) - 2]?.text === ':';
  if (it.type === 'tag' && it.verbs?.mood !== 'subjunctive1') return true;
  if (reading.sentence.tokens[startOf(it) - 1]?.text === ';') return it.verbs?.mood !== 'subjunctive1';
  if (it.type !== 'main' && it.type !== 'tag') return it.coordinated === clause;
  if (it.verbs === null || it.verbs.mood !== 'indicative') return false;
  if (it.coordinated && said.includes(it.coordinated) && it.coordinated.type === 'main' && it.coordinated.verbs?.mood === 'indicative')
    return false;
  const own = head.type === 'main' && head.verbs?.mood === 'indicative';
  return !own || opensWithVerb(it, reading);
}

/** Neither "dass" nor an infinitive nor a main clause: it says why, when or which. */
export function isAdjunct(it: Clause | undefined): boolean {
  return (
    (it?.type === 'relative' && it.antecedent !== null) ||
    (it?.type === 'subordinate' && !CONTENT.test(it.opener?.lower ?? '') && !ASKED.test(it.opener?.lower ?? ''))
  );
}
