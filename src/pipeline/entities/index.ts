/** From mentions to entities: named ones by their words, the others by what was spoken of before. */
import type { German } from '../../lang/de/index.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { StatementDraft, StatementLookup } from '../statements/index.js';
import { byDescription } from './described.js';
import type { Cluster, Resolution } from './entity.js';
import { byItsWords, isForeignParty } from './foreign.js';
import { countryInContext, settleUntold } from './incontext.js';
import { byName } from './keyed.js';
import { createMemory, type Memory } from './memory.js';
import { byBody, byOffice, countryOf } from './nominal.js';
import { worthOf } from './notable.js';
import { noteOffice } from './offices.js';
import { bodyOfOffice, calledByOffice, spokenFor, throughPerson } from './ofwhich.js';
import { byPronoun, FIRST_PERSON, type ResolvingContext, subjectFollows } from './pronoun.js';
import { candidatesBefore } from './salience.js';
import { byNoun } from './things.js';

export type { Cluster, Holding, Resolution } from './entity.js';
export { isSpokenOf, isUntold } from './incontext.js';
export { isSuch } from './such.js';
export { mostSpoken } from './topic.js';

export function resolveEntities(readings: readonly SentenceReading[], statements: StatementLookup, german: German): Resolution {
  const memory = createMemory();
  // full names first, so that a short form before them is known too
  for (const reading of readings)
    for (const mention of reading.mentions)
      if (mention.role === 'name' && mention.key === null && (mention.properName?.to ?? 0) - (mention.properName?.from ?? 0) > 1)
        byName(mention, memory);
  const waiting: Mention[] = [];
  const context: ResolvingContext = {
    readings,
    statements,
    memory,
    german,
    speakerOf: (statement) => speakerOf(statement, memory),
  };
  for (const reading of readings) {
    const later: Mention[] = [];
    for (const mention of reading.mentions) {
      if (mention.kind === 'pronoun' && FIRST_PERSON.test(mention.token?.lower ?? '')) waiting.push(mention);
      else if (speakerFollows(mention, statements) || subjectFollows(mention, reading, german)) later.push(mention);
      else resolve(mention, context);
    }
    for (const mention of later) resolve(mention, context);
  }
  for (const mention of waiting) resolve(mention, context);
  // what an office is of may be named only further on
  for (const cluster of memory.clusters)
    for (const holding of cluster.holdings)
      if (holding.owner === null && holding.mention.owner === null) holding.owner = holdingOwner(holding.mention, context);
  settleUntold(context);
  for (const cluster of memory.clusters) {
    if (cluster.mentions.length > 1) cluster.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
    cluster.worth = worthOf(cluster, readings, german);
  }
  return {
    clusters: memory.clusters,
    of: memory.of,
    ofGroup: (reading, group) => {
      const mention = reading.ofGroup.get(group);
      return mention ? memory.of(mention) : [];
    },
  };
}

function resolve(mention: Mention, context: ResolvingContext): void {
  const { memory, readings, german } = context;
  switch (mention.role) {
    case 'name': {
      const long = mention.alias ? memory.of(mention.alias)[0] : undefined;
      if (long && mention.key) memory.keep(mention.key, long);
      const cluster = long ? memory.add(long, mention) : (memory.of(mention)[0] ?? byOwnName(mention, context));
      if (mention.office) noteOffice(cluster, mention, mention.office, holdingOwner(mention, context), memory);
      // whose it is is known from here on
      else if (mention.owner) ownerOf(mention, context);
      return;
    }
    case 'adjective':
    case 'modifier':
      byName(mention, memory);
      return;
    case 'demonym':
      if (mention.key) memory.keyed(mention.key, mention);
      return;
    case 'body':
      byBody(mention, ownerOf(mention, context), readings, memory, german);
      return;
    case 'office': {
      const holder = mention.apposedTo ? memory.of(mention.apposedTo)[0] : predicatedOf(mention, context);
      if (!holder) {
        byOffice(mention, ownerOf(mention, context), readings, memory, german);
        return;
      }
      memory.add(holder, mention);
      // "Vizekanzler und Arbeitsminister" are two
      if (mention.office && mention.apposedTo?.office !== mention.office)
        noteOffice(holder, mention, mention.office, ownerOf(mention, context) ?? countryInContext(mention, context), memory);
      return;
    }
    case 'noun':
      byNoun(mention, readings, memory, german);
      return;
    case 'definite':
      byDescription(mention, readings, memory, german);
      return;
    case 'pronoun':
    case 'possessive':
      byPronoun(mention, context);
  }
}

function byOwnName(mention: Mention, { readings, memory }: ResolvingContext): Cluster {
  return isForeignParty(mention, readings) ? byItsWords(mention, readings, memory) : byName(mention, memory);
}

/** "Die NATO arbeite gegen sein Land, sagte Lawrow": whose words they are, and so whom they may mean, comes only then. */
function speakerFollows(mention: Mention, statements: StatementLookup): boolean {
  if (mention.kind !== 'pronoun' && mention.role !== 'definite') return false;
  return statements
    .inSentence(mention.sentence)
    .some(
      (it) =>
        it.kind !== 'direct' &&
        it.speaker !== null &&
        it.quote.start <= mention.start &&
        mention.end <= it.quote.end &&
        it.speaker.sentence === mention.sentence &&
        it.speaker.span.start > mention.start,
    );
}

/** What an office or body belongs to: the mention beside it, or whom a possessive means. */
function ownerOf(mention: Mention, context: ResolvingContext): Cluster | null {
  const { memory, readings, german } = context;
  const owner = mention.owner;
  if (owner) {
    const known = memory.of(owner)[0];
    const ofTown = owner.type === 'Place' && isOfTown(mention, german);
    if (known && (known.type !== 'Place' || ofTown)) return known;
    if (owner.readings.length > 0 || owner.key) {
      const country = ofTown ? null : countryOf(owner);
      if (country && owner.type !== 'Organization') return memory.find(country) ?? countryFrom(owner, country, memory);
      return known ?? byOwnName(owner, context);
    }
    return known ?? null;
  }
  const possessive = mention.group?.possessive;
  const whose = possessive
    ? readings[mention.sentence]?.mentions.find((it) => it.role === 'possessive' && it.token === possessive)
    : undefined;
  return whose ? (memory.of(whose)[0] ?? null) : null;
}

/** "der Prager Bürgermeister", "die Moskauer Stadtverwaltung": the town's own, though the town is a capital. */
function isOfTown({ office, role, token }: Mention, { names }: German): boolean {
  if (role === 'body') return names.body(token?.text ?? '')?.term.traits.includes('local') ?? false;
  return office?.found.term.level === 'city';
}

/** Whose office stands beside a name: what is printed, else what the office's word and the article tell. */
function holdingOwner(mention: Mention, context: ResolvingContext): Cluster | null {
  const { memory, readings } = context;
  const own = ownerOf(mention, context);
  // "der türkische Hochschulratspräsident": the adjective is the body's
  const open = mention.owner
    ? mention.owner.role === 'adjective' && own?.type === 'Country'
    : own === null && !isTold(mention, readings[mention.sentence]);
  const called = open ? calledByOffice(mention, memory, context.german, readings) : null;
  if (called || own || (mention.owner && mention.owner.type !== 'Country')) return called ?? (own && throughPerson(mention, own));
  return (
    spokenFor(mention, memory, context.german) ??
    countryInContext(mention, context) ??
    bodyOfOffice(mention, memory, context.german) ??
    spokesmansOwner(mention, context) ??
    (open ? bodyBefore(mention, context) : null)
  );
}

/** "Parteichef der Volkspartei": the genitive tells whose, though it may mean nothing known. */
function isTold(mention: Mention, reading: SentenceReading | undefined): boolean {
  const beside = reading?.mentions.find((it) => it.apposedTo === mention);
  return [mention, beside].some((it) => (it?.group?.genitives.length ?? 0) > 0);
}

/** "Karl Huber ist Präsident der Bundesbank", "ernannte Karl Huber zum Minister": whom an office is said of. */
function predicatedOf(mention: Mention, { readings, memory, german }: ResolvingContext): Cluster | undefined {
  const reading = readings[mention.sentence];
  const clause = mention.group ? reading?.clauseOf.get(mention.group) : undefined;
  if (!reading || !clause || !mention.group) return undefined;
  const { roles, verbs } = clause;
  const gives = german.syntax.appointing.get(mention.group.preposition ?? '')?.has(verbs?.lemmas[0] ?? '') ?? false;
  // whoever is made a successor has no office by that word alone
  const own = !/^(?:same|counterpart)$/.test(mention.office?.found.term.level ?? '');
  const appointed = gives && own && !verbs?.modal && !clause.negation && !mention.group.determiner;
  if (roles.predicative !== mention.group && !appointed) return undefined;
  const whose = appointed && verbs?.voice !== 'passive' ? (roles.accusative ?? roles.subject) : roles.subject;
  // "Karl Huber, der Minister war,"
  const group = whose?.pronoun?.class === 'REL' ? clause.antecedent : whose;
  const subject = group ? reading.ofGroup.get(group) : undefined;
  const cluster = subject ? memory.of(subject)[0] : undefined;
  return cluster?.type === 'Person' ? cluster : undefined;
}

/** "sagt Sprecher Dmitri Peskow": a spokesman without an owner speaks for the body or country that was last subject. */
function spokesmansOwner(mention: Mention, { readings, memory, german }: ResolvingContext): Cluster | null {
  if (!mention.office || !german.nouns.isSpokesman(mention.office.found.term.name)) return null;
  const found = candidatesBefore(mention, readings, memory, (cluster) => cluster.type === 'Organization' || cluster.type === 'Country');
  return found[0] && found[0].score > -1 ? found[0].cluster : null;
}

/** "Die CDU lehnt den Plan ab. Generalsekretär Karl Huber sagte": the organisation that the sentence before is about. */
function bodyBefore(mention: Mention, { readings, memory }: ResolvingContext): Cluster | null {
  const { level, unique } = mention.office?.found.term ?? {};
  const { group } = mention;
  if (!group || !unique || (level !== 'organization' && level !== 'party') || group.adjectives.length > 0) return null;
  if (readings[mention.sentence]?.clauseOf.get(group)?.roles.subject !== group) return null;
  const fits = ({ type, sort, named }: Cluster) => type === 'Organization' && named && (level !== 'party' || sort === 'party');
  const [found] = candidatesBefore(mention, readings, memory, (it, by) => fits(it) && by.sentence === mention.sentence - 1);
  return found && found.score > BEFORE ? found.cluster : null;
}

/** Of the subject of the sentence before, and of nothing else there. */
const BEFORE = -0.2;

/** The country whose seat a place is, though only the place was named: the mention stays the place's. */
function countryFrom(owner: Mention, key: string, memory: Memory): Cluster | null {
  const reading = owner.readings.find((it) => it.key === key);
  if (!reading) return memory.find(key) ?? null;
  const stand: Mention = {
    ...owner,
    key,
    type: reading.type,
    name: reading.name,
    nameEn: reading.nameEn ?? null,
    kind: 'nominal',
    role: 'modifier',
  };
  return memory.keyed(key, stand);
}

function speakerOf({ speaker }: StatementDraft, memory: Memory): Cluster | null {
  return speaker?.mention ? (memory.of(speaker.mention)[0] ?? null) : null;
}
