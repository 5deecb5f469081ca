/** Texts that have words of their own: "in einer Erklärung des Geheimdienstes", "auf einem Plakat", "ein Bericht, in dem es heißt". */
import type { German } from '../../lang/de/index.js';
import type { Span } from '../../model/extraction.js';
import type { Clause } from '../clauses/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { isAttribute, isCircle, ownedBy } from './speaker.js';
import type { Speaker } from './statement.js';

const TEXT = new Set(['in', 'auf', 'aus', 'von', 'bei', 'seitens']);

/** Whoever the text is of that a clause finds words in: "heißt es in einer Erklärung des Geheimdienstes", "hieß es aus Regierungskreisen". */
export function textOf(clause: Clause, reading: SentenceReading, german: German): Speaker | null {
  const found = clause.roles.prepositional.filter((group) => TEXT.has(group.preposition ?? '') && !isAttribute(group, reading));
  const about = clause.antecedent && found.some(({ pronoun }) => pronoun !== null && pronoun === clause.opener) ? clause.antecedent : null;
  if (about) return ownedBy(about, reading);
  const text =
    found.find((group) => isText(group, german)) ??
    found.find((group) => group.preposition !== 'auf' && (group.genitives.length > 0 || isBody(group, reading)));
  const named = clause.verbs?.lemmas.some((lemma) => /^(heißen|verlauten)$/.test(lemma))
    ? found.find((group) => group.preposition !== 'auf' && reading.ofGroup.get(group)?.type !== 'Place')
    : undefined;
  const source = text ?? named;
  return source ? ownedBy(source, reading) : null;
}

/** "Darin heißt es …": a text that the sentence before speaks of. */
export function pointsToText({ parts }: Clause, { sentence }: SentenceReading, { syntax }: German): boolean {
  return parts.some(({ from, to }) => sentence.tokens.slice(from, to).some((token) => syntax.therein.has(token.lower)));
}

/** Whoever that text is of. */
export function textBefore(cue: Span, reading: SentenceReading, previous: SentenceReading | undefined, german: German): Speaker | null {
  const clause = reading.clauses.find(({ verbs }) => verbs?.tokens.some(({ start }) => start === cue.start));
  if (!previous || previous.paragraph !== reading.paragraph || !clause || !pointsToText(clause, reading, german)) return null;
  const text = previous.groups.findLast((group) => group.nominals.length > 0 && isText(group, german));
  return text ? ownedBy(text, previous) : null;
}

function isText(group: Group, { frames, syntax }: German): boolean {
  if (group.pronoun) return /^(diese[mr])$/.test(group.pronoun.lower);
  const isWord = (lemma: string) => frames.speech.has(lemma) || syntax.writtenOn.has(lemma);
  return isCircle(group) || group.nominals.some((token) => token.readings.some(({ lemma }) => isWord(lemma)));
}

function isBody(group: Group, reading: SentenceReading): boolean {
  const type = reading.ofGroup.get(group)?.type;
  return type === 'Organization' || type === 'Person';
}
