/** Nouns of saying with what is said behind them: "die Forderung der Partei, das Werk zu schließen", "vertrat die Ansicht, es sei zu spät". */
import type { SpeechWord } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import type { Clause } from '../clauses/index.js';
import { canBe } from '../groups/agreement.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { nounSense } from '../tokens/noun.js';
import { isAdjunct, type Said, saidBehind, saidWithin } from './complement.js';
import { groupEnd, startOf } from './place.js';
import { sayerOf } from './sayer.js';
import { isActor, ownedBy } from './speaker.js';
import { speechClause } from './speech.js';
import type { Speaker } from './statement.js';

export type SaidOf = { said: Said; speaker: Speaker; word: SpeechWord };

const WANTED = { main: false, infinitive: true, asks: true };

/** A group that is headed by a noun of saying. */
export type NounOfSaying = { group: Group; word: SpeechWord };

export function nounsOfSaying({ groups }: SentenceReading, german: German): NounOfSaying[] {
  const found: NounOfSaying[] = [];
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    const word = group ? wordOf(group, german) : null;
    if (group && word) found.push({ group, word });
  }
  return found;
}

export function saidOfNoun(clause: Clause, nouns: readonly NounOfSaying[], reading: SentenceReading, german: German): SaidOf | null {
  for (const { group, word } of nouns) {
    if (!inside(group, clause)) continue;
    const end = phraseEnd(group, reading);
    const within = saidWithin(clause, end, reading, WANTED);
    // "ist der Meinung, dass", "Die Meldung, er sei tot, war falsch", not "ist ein Hinweis darauf, dass"
    if (!within && canBe(group.agreement, 'nom') && isEquation(clause, german)) continue;
    const behind = saidBehind(clause, reading, WANTED);
    const head = behind?.clauses[0];
    const said = behind && head && standsBefore(end, head, reading) ? behind : within;
    const speaker =
      said && isTold(said, clause) && !speaks(clause, group, reading, german) ? speakerOfNoun(group, clause, word, reading, german) : null;
    if (said && speaker) return { said, speaker, word };
  }
  return null;
}

function isEquation({ verbs }: Clause, { syntax }: German): boolean {
  return verbs?.mood === 'indicative' && verbs.lemmas.some((lemma) => syntax.copulas.has(lemma));
}

/** The article's own: "So gebe es Hinweise, dass …" is somebody's words as a whole. */
function isTold({ clauses }: Said, clause: Clause): boolean {
  return !isAdjunct(clauses[0]) && (clause.verbs?.mood === 'indicative' || clauses.includes(clause));
}

/** "Der Ausschuss betont in seiner Entscheidung, dass …": the verb says it. */
function speaks(clause: Clause, noun: Group, reading: SentenceReading, german: German): boolean {
  return !isOwned(ownedBy(noun, reading), noun) && noun.preposition !== null && speechClause(clause, reading, german)?.speaker != null;
}

function inside(group: Group, clause: Clause): boolean {
  return clause.parts.some((part) => part.from <= group.from && group.to <= part.to);
}

/** "laut einem Bericht" names a source, whose words are not behind it. */
export function wordOf({ nominals, preposition }: Group, german: German): SpeechWord | null {
  const head = nominals[nominals.length - 1];
  if (head?.class !== 'N') return null;
  const word = nounSense(head, german).saying;
  return word && preposition !== null && german.frames.cues.speakerCue('preposition', preposition, [head.lemma]) ? null : word;
}

/** Behind the noun and its owner: "die Forderung der Partei", "die Forderungen von Politikern". */
function phraseEnd(group: Group, reading: SentenceReading): number {
  const owner = reading.groups.find((it) => it.from === groupEnd(group) && it.preposition !== null);
  return owner ? groupEnd(owner) : groupEnd(group);
}

/** Between the two stand only the verbs that end the clause above: "die Ansicht vertreten, …". */
function standsBefore(end: number, head: Clause, reading: SentenceReading): boolean {
  const between = reading.sentence.tokens.slice(end, startOf(head));
  return end <= startOf(head) && between.every((token) => /^(V|VZ|ZU|PTK|COMMA|STOP|QUOTE|D)$/.test(token.class));
}

/** Whoever the noun belongs to; the subject, where the noun is its object ("vertrat die Ansicht"); else the noun stands for them ("es gibt Hinweise, dass"). */
function speakerOfNoun(noun: Group, clause: Clause, word: SpeechWord, reading: SentenceReading, german: German): Speaker | null {
  const own = ownedBy(noun, reading);
  if (isOwned(own, noun)) return own;
  const mayBeObject = noun.preposition === null || noun.preposition === 'zu' || (noun.preposition === 'mit' && !dealsWith(clause, german));
  const sayer = clause.roles.subject !== noun && mayBeObject ? sayerOf(clause, reading, german) : null;
  if (sayer?.group && (sayer.group.pronoun !== null || noun.preposition === 'zu' || isActor(sayer.group, reading))) return sayer;
  const stands = noun.preposition === null && clause.roles.predicative !== noun;
  return stands || word.kind === 'say' || word.kind === 'announce' ? own : null;
}

const REFLEXIVE = /^sich /;

/** "befasst sich mit Vorschlägen, …": that is not said by whoever does so. */
function dealsWith({ verbs }: Clause, { syntax }: German): boolean {
  return verbs?.lemmas.some((lemma) => syntax.dealWith.has(lemma.replace(REFLEXIVE, ''))) ?? false;
}

function isOwned(own: Speaker, noun: Group): boolean {
  return own.group !== noun || own.mention?.role === 'adjective' || own.mention?.role === 'modifier';
}
