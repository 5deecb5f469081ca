/** How firmly a claim holds: by the modal verb, tense and mood of its clause, by negation, and by what stands over the clause. */
import type { Modality, Polarity, RelationType } from '../../model/vocabulary.js';
import { type Governor, governorOf } from '../clauses/embed.js';
import type { Clause, VerbComplex } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { SentenceReading } from '../reading.js';
import { verbSense } from '../tokens/verb.js';
import { isActor, ownersOf } from './actors.js';
import type { ClaimContext } from './claim.js';
import { isDenying } from './denial.js';
import { isToCome } from './tocome.js';
import { subjectEntities } from './verbs.js';

export type Firmness = { modality: Modality; polarity: Polarity; saidBy: Cluster | null };

const WEAKER: Readonly<Record<Modality, number>> = { asserted: 0, planned: 1, demanded: 2, possible: 3 };

export function weaker(a: Modality, b: Modality): Modality {
  return WEAKER[b] > WEAKER[a] ? b : a;
}

function flip(polarity: Polarity, by: boolean): Polarity {
  return by ? (polarity === 'positive' ? 'negative' : 'positive') : polarity;
}

/** @param own modality and polarity of the predicate itself */
export function firmnessOf(
  clause: Clause,
  own: { modality: Modality; polarity: Polarity; type?: RelationType },
  reading: SentenceReading,
  context: ClaimContext,
  depth = 0,
): Firmness {
  const inside = isStance(own.type, clause, context) ? 'asserted' : clauseModality(clause, reading, context);
  const negated = clause.negation !== null;
  const here: Firmness = { modality: weaker(own.modality, inside), polarity: negated ? 'negative' : own.polarity, saidBy: null };
  if (own.polarity === 'negative' && negated) here.polarity = 'positive';
  if (depth > 4) return here;
  const governor = governorOf(clause, context);
  // "bestritt, er habe Berger getroffen"
  if (!governor && isDenied(clause, reading, context)) return { ...here, polarity: flip(here.polarity, true) };
  if (!governor?.embedding)
    return conditional(clause) || opensWithVerb(clause, reading) ? { ...here, modality: weaker(here.modality, 'possible') } : here;
  const { embedding } = governor;
  const above = firmnessOf(governor.clause, { modality: embedding.modality, polarity: embedding.polarity }, reading, context, depth + 1);
  if (isTurnedDown(governor, reading, context))
    return {
      ...here,
      polarity: flip(here.polarity, governor.clause.negation === null),
      saidBy: subjectEntities(governor.clause, reading, context)[0] ?? null,
    };
  return {
    modality: weaker(here.modality, above.modality),
    polarity: flip(here.polarity, above.polarity === 'negative'),
    saidBy: above.saidBy ?? (embedding.attributed === 'subject' ? sayerOf(governor, reading, context) : null),
  };
}

/** "wies den Vorwurf zurück, Polen zu bewaffnen": nobody's reproach but whoever turns it down. */
function isTurnedDown({ noun, clause }: Governor, reading: SentenceReading, context: ClaimContext): boolean {
  if (!noun || noun !== clause.roles.accusative || clause.verbs?.voice !== 'active') return false;
  return ownersOf(noun, reading, context.resolution).length === 0 && clause.verbs.lemmas.some((lemma) => isDenying(lemma, context.german));
}

/** Whether what a main clause in the Konjunktiv reports is what its speaker turns down: not "wies den Vorwurf Bergers zurück, er habe gelogen", which is Berger's. */
function isDenied(clause: Clause, reading: SentenceReading, { german, statements }: ClaimContext): boolean {
  if (clause.type !== 'main' || clause.verbs?.mood !== 'subjunctive1') return false;
  const statement = statements.inSentence(reading.sentence.index).find((it) => it.clauses.includes(clause));
  const head = statement?.head;
  if (!head || head === clause || head.negation) return false;
  const subject = head.roles.subject;
  if (statement.speaker && subject && reading.sentence.tokens[subject.from]?.start !== statement.speaker.span.start) return false;
  return (head.verbs?.lemmas ?? []).some((lemma) =>
    german.frames.embeddings.get(lemma)?.some((it) => it.kind === 'verb' && it.polarity === 'negative' && it.complement.some(isContent)),
  );
}

function isContent({ slot }: { slot: string }): boolean {
  return slot === 'dass' || slot === 'acc';
}

/** Whose the noun is that embeds something, else who its clause is about; nobody knows it of "befasst sich mit Vorschlägen, … zu". */
function sayerOf({ noun, clause }: Governor, reading: SentenceReading, context: ClaimContext): Cluster | null {
  const owner = noun ? ownersOf(noun, reading, context.resolution).find(isActor) : undefined;
  if (owner) return owner;
  // "Huber wird vorgeworfen, … zu haben": he is no subject of that
  if ((noun && noun.preposition !== null) || clause.verbs?.voice === 'passive') return null;
  return subjectEntities(clause, reading, context)[0] ?? null;
}

/** "will die Pläne nicht mittragen", "kann das nicht hinnehmen": whoever says so is against them now. */
function isStance(type: RelationType | undefined, { verbs, negation }: Clause, { german }: ClaimContext): boolean {
  if (!verbs || !negation || type !== 'REJECTS' || verbs.mood === 'subjunctive2') return false;
  if (verbs.tense !== 'future' && verbs.modal !== 'wollen' && verbs.modal !== 'können') return false;
  return verbs.lemmas.some((lemma) => german.syntax.stances.has(lemma));
}

function conditional(clause: Clause): boolean {
  if (clause.type !== 'subordinate') return false;
  // "bevor Huber Berger traf": he did
  if (clause.opener?.lower === 'bevor' && clause.verbs?.tense !== 'present') return false;
  return clause.opener === null || /^(wenn|falls|sofern|ob|bevor|soweit)$/.test(clause.opener.lower);
}

/** "Sollte Russland angreifen, hilft die NATO": a clause that opens with its verb before another is a condition. */
function opensWithVerb(clause: Clause, reading: SentenceReading): boolean {
  const finite = clause.verbs?.finite;
  const { tokens } = reading.sentence;
  if (!finite || clause.coordinated || clause.type !== 'main' || tokens.at(-1)?.text === '?') return false;
  const from = clause.parts[0]?.from ?? 0;
  return (
    tokens[from] === finite &&
    from === 0 &&
    reading.clauses.some((it) => it !== clause && it.parent === null && it.verbs?.finite && (it.parts[0]?.from ?? 0) > from)
  );
}

function clauseModality(clause: Clause, reading: SentenceReading, context: ClaimContext): Modality {
  const { verbs } = clause;
  const byAdverb = adverbModality(clause, reading, context);
  if (!verbs) return byAdverb;
  const purpose = clause.opener?.lower === 'um' || clause.opener?.lower === 'damit';
  const later = purpose || isToCome(clause, reading, context.german);
  return weaker(weaker(byAdverb, verbModality(clause, context)), later ? 'planned' : 'asserted');
}

function verbModality(clause: Clause, context: ClaimContext): Modality {
  const { verbs } = clause;
  if (!verbs) return 'asserted';
  return weaker(finiteModality(verbs, clause, context), innerModality(verbs, context));
}

/** "soll gelogen haben": others say so. */
export function isHearsay({ modal, tokens, finite }: VerbComplex): boolean {
  return (
    modal === 'sollen' &&
    tokens.some((token) => token.lower === 'haben' || token.lower === 'sein') &&
    tokens.filter((token) => token !== finite).length > 1
  );
}

function finiteModality(verbs: VerbComplex, clause: Clause, context: ClaimContext): Modality {
  const rows = (lemma: string) => context.german.frames.embeddings.get(lemma)?.find((it) => it.kind === 'modal')?.modality;
  if (verbs.semiModal && verbs.tokens.length === 2 && verbSense(verbs.main, context.german).infinitive)
    return semiModality(verbs.semiModal, context);
  if (verbs.modal) {
    const finite = verbs.finite?.lower ?? '';
    if (isHearsay(verbs)) return 'asserted';
    // "konnte fliehen": somebody did
    const form = verbs.mood === 'subjunctive2' || verbs.tense === 'past' ? finite.replace(/(?:n|st|t)$/, '') : verbs.modal;
    return rows(form) ?? rows(verbs.modal) ?? 'asserted';
  }
  if (verbs.tense === 'future') return verbs.mood === 'subjunctive2' ? 'possible' : 'planned';
  return verbs.mood === 'subjunctive2' && verbs.voice !== 'state' && !clause.opener ? 'possible' : 'asserted';
}

/** "hat die Bank zu unterstützen", "scheint die Bank zu unterstützen" */
function semiModality(lemma: string, { german }: ClaimContext): Modality {
  const { embeddings } = german.frames;
  const modal = [...(embeddings.get(`${lemma} zu`) ?? []), ...(embeddings.get(lemma) ?? [])];
  return modal.find(({ complement }) => complement.some(({ slot }) => slot === 'zu-inf'))?.modality ?? 'asserted';
}

/** "erklärte, Polen angreifen zu wollen", "hatte Polen besuchen wollen"; but who has had to attack did. */
function innerModality({ tokens, finite, main, mood }: VerbComplex, { german }: ClaimContext): Modality {
  for (const token of tokens) {
    if (token === finite || token === main) continue;
    const { modal, infinitive } = verbSense(token, german);
    if (!modal || !infinitive) continue;
    const done = finite !== null && mood === 'indicative' && verbSense(finite, german).lemma === 'haben';
    const row = german.frames.embeddings.get(modal.lemma)?.find((it) => it.kind === 'modal');
    if (row) return done && row.modality !== 'planned' ? 'asserted' : row.modality;
  }
  return 'asserted';
}

/** "möglicherweise", "vielleicht": one word that weakens the whole clause. */
function adverbModality(clause: Clause, reading: SentenceReading, context: ClaimContext): Modality {
  let modality: Modality = 'asserted';
  const { modalityOf } = context.german.frames.cues;
  for (const part of clause.parts)
    for (const token of reading.sentence.tokens.slice(part.from, part.to)) {
      const found = token.class === 'D' ? modalityOf.get(token.lower) : undefined;
      if (found) modality = weaker(modality, found);
    }
  return modality;
}
