/** Whom pronouns and possessives mean. */
import type { German } from '../../lang/de/index.js';
import { controlled } from '../clauses/embed.js';
import type { Group } from '../groups/index.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { StatementDraft, StatementLookup } from '../statements/index.js';
import { meantByThis } from './demonstrative.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';
import { ACTORS, isPluralSubject, meantByNumber, meantTogether, numberOf, type Together } from './plural.js';
import { type Candidate, candidatesBefore, genderFits } from './salience.js';
import { strangerBefore } from './stranger.js';

export type ResolvingContext = {
  readings: readonly SentenceReading[];
  statements: StatementLookup;
  memory: Memory;
  german: German;
  speakerOf(statement: StatementDraft): Cluster | null;
};

export const FIRST_PERSON = /^(ich|mich|mir|wir|uns|mein|unser)/;
const FARTHEST = -3.2;
const SURE = Number.POSITIVE_INFINITY;

export function byPronoun(mention: Mention, context: ResolvingContext): void {
  const { memory } = context;
  if (FIRST_PERSON.test(mention.token?.lower ?? '')) {
    const speaker = quotedBy(mention, context);
    if (speaker) memory.add(speaker, mention);
    return;
  }
  if (mention.token?.lower === 'man') {
    const body = speakingBody(mention, context);
    if (body) memory.add(body, mention);
    return;
  }
  const shown = meantByThis(mention, context.readings, memory, context.german);
  if (shown) {
    if (shown.length > 0) memory.assign(mention, shown);
    return;
  }
  const number = numberOf(mention, context.readings);
  if (number === 'pl') {
    const several = mention.count
      ? meantByNumber(mention, mention.count, [...ACTORS, 'Place'], context.readings, memory)
      : meantTogether(mention, context.readings, memory, subjectOf(mention, context)?.cluster).clusters;
    if (several.length > 0) memory.assign(mention, several);
    return;
  }
  if (mention.role === 'possessive') {
    const owner = possessor(mention, context);
    if (owner) memory.add(owner, mention);
    return;
  }
  const one = personal(mention, number, context);
  // "Die Rebellen griffen an. Die Armee beschoss sie": as an object it looks the same for one and for several
  const several = number === null && mention.token?.text === 'sie' ? severalMeant(mention, context) : null;
  if (several && several.score > (one?.score ?? FARTHEST)) memory.assign(mention, several.clusters);
  else if (one) memory.add(one.cluster, mention);
}

/** "Die Armee teilte mit, man habe …", "Minister Huber sagte, man werde …": whom the speaker speaks for. */
function speakingBody(mention: Mention, context: ResolvingContext): Cluster | null {
  const speaker = spokenBy(mention, context);
  if (speaker?.type !== 'Person') return speaker;
  return speaker.holdings.find(({ owner, mention: { start } }) => owner !== null && start < mention.start)?.owner ?? null;
}

function severalMeant(mention: Mention, context: ResolvingContext): Together | null {
  const found = meantTogether(mention, context.readings, context.memory, subjectOf(mention, context)?.cluster);
  return found.clusters.length > 0 ? found : null;
}

type Subject = { mention: Mention; cluster: Cluster } | null;

/** The subject of the clause that the pronoun stands in, where the pronoun is not it itself or a part of it. */
function subjectOf(mention: Mention, { readings, memory, german }: ResolvingContext): Subject {
  const reading = readings[mention.sentence];
  const group = reading && subjectBeside(mention, reading, german);
  const subject = group ? reading.ofGroup.get(group) : undefined;
  const cluster = subject ? memory.of(subject)[0] : undefined;
  return subject && cluster ? { mention: subject, cluster } : null;
}

function subjectBeside({ group }: Mention, { clauseOf }: SentenceReading, german: German): Group | null {
  const clause = group && clauseOf.get(group);
  // "forderte Polen auf, seine Truppen abzuziehen": those of whoever is to do it
  const told = clause?.type === 'infinitive' && !clause.roles.subject ? controlled(clause, { german })?.group : clause?.roles.subject;
  const subject = told ?? null;
  for (let up = group; up; up = up.parent) if (up === subject) return null;
  return subject;
}

/** "In seiner Rede warnte Huber": whose it is comes only behind it. */
export function subjectFollows(mention: Mention, reading: SentenceReading, german: German): boolean {
  if (mention.role !== 'possessive' || !mention.group) return false;
  const subject = subjectBeside(mention, reading, german);
  return subject !== null && subject.from > mention.group.from;
}

/** "Bewaffnete hatten … angegriffen. Sie machte …": with a verb of one, it is none of them. */
function areSeveralPeople({ type, group, sentence }: Mention, readings: readonly SentenceReading[]): boolean {
  const reading = readings[sentence];
  return type === 'Group' && group !== null && reading !== undefined && isPluralSubject(group, reading);
}

function personal(
  mention: Mention,
  number: 'sg' | 'pl' | null,
  context: ResolvingContext,
): Pick<Candidate, 'cluster' | 'score'> | undefined {
  const { readings, memory } = context;
  const wanted = mention.sex === 'm' || mention.sex === 'f' ? mention.sex : null;
  const subject = subjectOf(mention, context);
  const speaker = spokenBy(mention, context);
  if (speaker && speaker !== subject?.cluster && speaker.type === 'Person' && wanted && sexFits(speaker, wanted === 'm'))
    return { cluster: speaker, score: SURE };
  const self = quotedBy(mention, context);
  const others = named(mention, context);
  const fits = (cluster: Cluster, by: Mention) =>
    cluster !== subject?.cluster &&
    cluster !== self &&
    !others.includes(cluster) &&
    cluster.type !== 'Place' &&
    !isOfSubject(cluster, by, mention, context) &&
    mayBeMeant(cluster, by) &&
    !(number === 'sg' && areSeveralPeople(by, readings)) &&
    genderFits(cluster, by, wanted);
  const found = candidatesBefore(mention, readings, memory, fits).filter((it) => it.score > FARTHEST);
  const last = mention.token?.lower === 'dieser' ? lastOf(found) : undefined;
  if (last) return last;
  const person = found.find((it) => it.cluster.type === 'Person');
  const first = found[0];
  const likeliest = (person ?? first)?.score ?? 0;
  if (strangerBefore(mention, wanted, readings, memory, context.german) > likeliest) return undefined;
  // people speak, and people are what "er" and "sie" mean first
  if (person && (isSpeaking(mention, context) || person.score + 1 >= (first?.score ?? 0))) return person;
  return first;
}

/** "Huber traf Nowak. Dieser sagte …": of two people the one who was named last. */
function lastOf(found: readonly Candidate[]): Candidate | undefined {
  const people = found.filter(({ cluster }) => cluster.type === 'Person');
  if (people.length < 2) return undefined;
  return people.reduce((last, it) => (it.mention.start > last.mention.start ? it : last));
}

/** "Anhänger der SPD beschimpften sie": not the SPD; "der Bruder von Huber griff ihn an" may mean him. */
function isOfSubject({ type }: Cluster, { group, sentence }: Mention, mention: Mention, { readings, german }: ResolvingContext): boolean {
  if (type === 'Person' || sentence !== mention.sentence || !group?.parent) return false;
  const reading = readings[sentence];
  const subject = reading ? subjectBeside(mention, reading, german) : null;
  for (let up: Group | null = group.parent; up; up = up.parent) if (up === subject) return true;
  return false;
}

/** "Die Angriffe auf Huber wies er zurück": he is none of those that his own clause names before him; "in einer Erklärung Hubers" he may be. */
function named(mention: Mention, { readings, memory }: ResolvingContext): readonly Cluster[] {
  const reading = readings[mention.sentence];
  const clause = mention.group ? reading?.clauseOf.get(mention.group) : undefined;
  if (!reading || !clause || clause.roles.subject !== mention.group) return [];
  return reading.mentions.flatMap((it) => {
    const beside = it.role === 'name' && it.start < mention.start && it.group && reading.clauseOf.get(it.group) === clause;
    return beside && !it.group?.parent?.preposition ? memory.of(it) : [];
  });
}

function isSpeaking(mention: Mention, { readings, german }: ResolvingContext): boolean {
  const clause = mention.group ? readings[mention.sentence]?.clauseOf.get(mention.group) : undefined;
  if (!clause || clause.roles.subject !== mention.group) return false;
  return clause.verbs?.lemmas.some((lemma) => german.frames.speech.has(lemma)) ?? false;
}

function mayBeMeant(cluster: Cluster, by: Mention): boolean {
  if (by.role === 'adjective' || by.role === 'modifier' || by.role === 'possessive') return false;
  return !isHappening(cluster) && cluster.type !== 'Equipment';
}

/** "Der Rücktritt kommt für seine Parteifreunde überraschend" */
function isHappening({ type }: Cluster): boolean {
  return type === 'Event' || type === 'Agreement';
}

function sexFits(cluster: Cluster, masculine: boolean): boolean {
  return !cluster.sex || cluster.sex === 'u' || (cluster.sex === 'm') === masculine;
}

/** "sein" and "ihr" belong to the subject of their clause where gender allows, though it comes behind them; then to the speaker, then to what was last spoken of. */
function possessor(mention: Mention, context: ResolvingContext): Cluster | undefined {
  const { readings, memory } = context;
  const lower = mention.token?.lower ?? 'sein';
  const masculine = lower.startsWith('sein') || lower === 'dessen';
  const gendered = (cluster: Cluster, by: Mention) =>
    masculine ? genderFits(cluster, by, 'm') || genderFits(cluster, by, 'n') : genderFits(cluster, by, 'f') || by.plural;
  const self = quotedBy(mention, context);
  const fits = (cluster: Cluster, by: Mention) => cluster !== self && mayBeMeant(cluster, by) && gendered(cluster, by);
  const subject = subjectOf(mention, context);
  // "dankte Huber für dessen Hilfe": not of whoever thanks
  if (lower.startsWith('de')) {
    const found = candidatesBefore(mention, readings, memory, (cluster, by) => cluster !== subject?.cluster && fits(cluster, by));
    const reading = readings[mention.sentence];
    const clauseOf = (group: Group | null) => (group ? reading?.clauseOf.get(group) : undefined);
    const opens = (mention.group?.from ?? 0) === 0;
    const near = (it: Mention) => it.sentence === mention.sentence && clauseOf(it.group) === clauseOf(mention.group);
    return found.find((it) => opens || near(it.mention))?.cluster;
  }
  const owns =
    subject &&
    subject.cluster !== self &&
    !isHappening(subject.cluster) &&
    (gendered(subject.cluster, subject.mention) || (!masculine && areSeveral(subject.mention, readings)));
  if (owns) return subject.cluster;
  const speaker = spokenBy(mention, context);
  if (speaker?.type === 'Person' && sexFits(speaker, masculine)) return speaker;
  return candidatesBefore(mention, readings, memory, fits)[0]?.cluster;
}

/** "Die Taliban töteten ihren Kommandeur": one name with the verb of several. */
function areSeveral({ group, sentence }: Mention, readings: readonly SentenceReading[]): boolean {
  const reading = readings[sentence];
  return group !== null && group.conjuncts.length === 0 && reading !== undefined && isPluralSubject(group, reading);
}

/** Who says the words a pronoun stands in, where they are told in the article's grammar: there "er" may be the speaker. */
function spokenBy(mention: Mention, { statements, speakerOf }: ResolvingContext): Cluster | null {
  const statement = statements
    .inSentence(mention.sentence)
    .find(
      (it) =>
        it.kind !== 'direct' &&
        it.sentence === mention.sentence &&
        it.quote.start <= mention.start &&
        mention.end <= it.quote.end &&
        it.speaker?.span.start !== mention.start,
    );
  return statement ? speakerOf(statement) : null;
}

/** Who says the words in quotation marks that a pronoun stands in: there "er" is another. */
function quotedBy(mention: Mention, { statements, speakerOf }: ResolvingContext): Cluster | null {
  const statement = statements
    .inSentence(mention.sentence)
    .find((it) => it.kind === 'direct' && it.quote.start <= mention.start && mention.end <= it.quote.end);
  return statement ? speakerOf(statement) : null;
}
