/** Phrases that name whose word a sentence is: "nach Angaben der UNO", "laut Polizei", "Medienberichten zufolge". */
import type { SpeakerCue } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import type { Clause } from '../clauses/index.js';
import { isPlural } from '../groups/agreement.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';
import { groupEnd, localOf, type Places, scopeOf, spanAround, tokenSpan } from './place.js';
import { ownedBy, speakerOf } from './speaker.js';
import type { Speaker, StatementDraft } from './statement.js';

type Source = Places & { cue: Token; speaker: Speaker };

export function sourceStatements(reading: SentenceReading, german: German): StatementDraft[] {
  const statements: StatementDraft[] = [];
  for (const source of sourcesOf(reading, german)) {
    const clause = reading.clauses.find((it) => it.parts.some((part) => part.from <= source.from && source.from < part.to));
    if (!clause?.verbs || clause.quoted) continue;
    const scope = scopeOf(clause, reading);
    const quote = inFront(source, clause, reading)
      ? spanAround(reading, localOf(clause.verbs.finite ?? clause.verbs.main, reading), scope.to, { from: scope.to, to: scope.to })
      : spanAround(reading, scope.from, scope.to, source);
    if (!quote) continue;
    statements.push({
      kind: 'indirect',
      sentence: reading.sentence.index,
      quote,
      speaker: source.speaker,
      cue: tokenSpan(source.cue),
      addressee: null,
      clauses: reading.clauses.filter((it) => it.verbs !== null && !it.quoted && inside(it, scope)),
      head: null,
    });
  }
  return statements;
}

function inside(clause: Clause, scope: Places): boolean {
  return clause.parts.every((part) => part.from >= scope.from && part.to <= scope.to);
}

/** The phrase is all that stands before the finite verb, with whatever is said of it: "Nach Angaben von Huber, einem Anwalt, wurde …". */
function inFront(source: Source, clause: Clause, reading: SentenceReading): boolean {
  const { finite } = clause.verbs ?? {};
  if (!finite || clause.type !== 'main' || source.to > localOf(finite, reading)) return false;
  const first = clause.parts[0]?.from ?? 0;
  return reading.sentence.tokens.slice(first, source.from).every((token) => token.class === 'D' || token.class === 'KON');
}

function sourcesOf(reading: SentenceReading, german: German): Source[] {
  const found: Source[] = [];
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.class !== 'ADP' && token?.class !== 'D') continue;
    const source = token.class === 'D' ? adverb(at, token, reading, german) : adposition(at, token, reading, german);
    if (source && !found.some((it) => it.from <= source.from && source.from < it.to)) found.push(source);
  }
  return found;
}

function adposition(at: number, token: Token, reading: SentenceReading, german: German): Source | null {
  if (!german.frames.cues.isSourcePreposition(token.lower)) return null;
  return ahead(at, token, reading, german) ?? behind(at, token, reading, german);
}

/** "nach Angaben der UNO" */
function ahead(at: number, token: Token, reading: SentenceReading, german: German): Source | null {
  const group = token.lower === 'zufolge' ? undefined : opened(at, reading);
  const row = group ? cueOf(token.lower, group, german) : null;
  if (!group || !row || (row.noun !== null && isEvent(group, reading))) return null;
  const speaker = row.speaker === 'self' && !isSaying(group, german) ? speakerOf(group, reading) : ownersOf(group, reading);
  return { from: at, to: phraseEnd(at, speaker, group, reading), cue: token, speaker };
}

/** The row for a preposition with the nouns of its group. */
function cueOf(preposition: string, group: Group, german: German): SpeakerCue | null {
  const { cues } = german.frames;
  const lemmas = lemmasOf(group);
  return cues.speakerCue('preposition', preposition, lemmas.some(cues.tellsSource) ? lemmas : undefined);
}

/** The group that a preposition opens, also before a name in the genitive: "nach Putins Angaben". */
function opened(at: number, { groups }: SentenceReading): Group | undefined {
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (group && group.preposition !== null && (group.from === at || group.genitives[0]?.from === at)) return group;
  }
  return undefined;
}

/** "der Polizei zufolge", "Angaben der UNO zufolge", "seiner Meinung nach" */
function behind(at: number, token: Token, reading: SentenceReading, german: German): Source | null {
  if (token.lower !== 'zufolge' && token.lower !== 'nach') return null;
  const last = reading.groups.find((it) => it.from < at && (it.to === at || (it.to === at + 1 && it.preposition === token.lower)));
  if (!last) return null;
  let group = last;
  while (group.parent?.genitives.includes(group)) group = group.parent;
  for (let before = groupBefore(group, reading); before; before = groupBefore(group, reading)) {
    if (!isSaying(before, german) && before.genitives.length === 0) break;
    group = before;
  }
  if (token.lower !== 'zufolge' && group.from !== last.from) return null;
  const row = cueOf(token.lower, group, german);
  if (!row || tokenIsPreposition(group, reading)) return null;
  const speaker = speakerOf(group, reading);
  const owner = group === last ? ownersOf(group, reading) : speakerOf(last, reading);
  const start = reading.sentence.tokens[group.from]?.start ?? 0;
  const end = reading.sentence.tokens[at - 1]?.end ?? start;
  const self = row.speaker === 'self' && !isSaying(group, german);
  return { from: group.from, to: at + 1, cue: token, speaker: { ...(self ? speaker : owner), span: { start, end } } };
}

function tokenIsPreposition(group: Group, reading: SentenceReading): boolean {
  return reading.sentence.tokens[group.from]?.class === 'ADP';
}

/** The group right before another, also over "und": "Berichten der Sender Sky und BBC zufolge". */
function groupBefore(group: Group, reading: SentenceReading): Group | null {
  const { tokens } = reading.sentence;
  const to = tokens[group.from - 1]?.class === 'KON' ? group.from - 1 : group.from;
  const before = reading.groups.find((it) => it !== group && it.nominals.length > 0 && groupEnd(it) === to && it.parent === null);
  return before && before.from < group.from ? before : null;
}

function adverb(at: number, token: Token, reading: SentenceReading, german: German): Source | null {
  if (!german.frames.cues.speakerCue('adverb', token.lower)) return null;
  const speaker: Speaker = { sentence: reading.sentence.index, group: null, mention: null, span: tokenSpan(token) };
  return { from: at, to: at + 1, cue: token, speaker };
}

function lemmasOf({ nominals }: Group): string[] {
  const lemmas: string[] = [];
  for (const { lemma, readings } of nominals) {
    lemmas.push(lemma);
    for (const reading of readings) if (reading.lemma !== lemma) lemmas.push(reading.lemma);
  }
  return lemmas;
}

/** "nach Angaben", "dem Bericht zufolge" */
export function isSaying(group: Group, german: German): boolean {
  return cueOf('nach', group, german) !== null || lemmasOf(group).some((lemma) => german.frames.speech.has(lemma));
}

/** "Nach dem Bericht reiste er ab": one that is known and of nobody is an event. */
function isEvent(group: Group, reading: SentenceReading): boolean {
  if (!/^(der|dem|diese[mr])$/.test(group.determiner?.lower ?? '') || isPlural(group.agreement)) return false;
  return group.genitives.length === 0 && ownersOf(group, reading).mention === (reading.ofGroup.get(group) ?? null);
}

function ownersOf(group: Group, reading: SentenceReading): Speaker {
  const owned = ownedBy(group, reading);
  if (!group.adjectives.some((token) => token.lower.startsWith('eigen'))) return owned;
  const subject = reading.clauseOf.get(group)?.roles.subject;
  return { ...owned, mention: subject ? (reading.ofGroup.get(subject) ?? null) : null };
}

/** Behind the speaker, a short form in brackets or an apposition between commas belongs to the phrase. */
function phraseEnd(at: number, speaker: Speaker, group: Group, reading: SentenceReading): number {
  const { tokens } = reading.sentence;
  let end = groupEnd(group);
  while (end < tokens.length && (tokens[end]?.end ?? 0) <= speaker.span.end) end++;
  if (tokens[end]?.text === '(') {
    const close = tokens.findIndex((token, i) => i > end && token.text === ')');
    if (close > 0 && close - end <= 4) end = close + 1;
  }
  const clause = reading.clauses.find((it) => it.parts.some((part) => part.from <= at && at < part.to));
  const apposed = clause?.parts.find((part) => part.from === end + 1 && tokens[end]?.class === 'COMMA');
  const verbal = tokens.slice(apposed?.from, apposed?.to).some((token) => token.class === 'V');
  return apposed && !verbal && tokens[apposed.to]?.class === 'COMMA' ? apposed.to + 1 : end;
}
