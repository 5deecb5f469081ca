/** Who is subject, who is object: by case, agreement with the verb, and order. */
import { NUMBER_BITS, personBit } from '../../lang/de/lexicon/agreement.js';
import type { Reading } from '../../lang/de/lexicon/types.js';
import type { Syntax } from '../../lang/de/syntax.js';
import { canBe } from '../groups/agreement.js';
import type { Group } from '../groups/index.js';
import { endOfRow } from '../groups/link.js';
import type { Token } from '../tokens/index.js';
import { type Clause, NO_ROLES, type Range, type Roles } from './clause.js';
import { isVerbBetween } from './stretch.js';

export function readRoles(clause: Clause, tokens: readonly Token[], syntax: Syntax): Roles {
  const prepositional = clause.groups.filter((group) => group.preposition !== null);
  if (!clause.verbs) return { ...NO_ROLES, prepositional };
  const bare = clause.groups.filter(
    (group) =>
      group.preposition === null &&
      !isReflexive(group, syntax) &&
      !isAttributivePronoun(group) &&
      !isTime(group, syntax) &&
      !isApposition(group, clause, tokens) &&
      !namesTheOneBefore(group, clause, tokens),
  );
  const finite = clause.verbs.finite;
  const finiteAt = finite ? finite.index - (tokens[0]?.index ?? 0) : -1;
  const subject = clause.type === 'infinitive' || !finite ? null : pickSubject(bare, finite, finiteAt, clause, tokens);
  const rest = bare.filter((group) => group !== subject);
  const copula = clause.verbs.lemmas.some((lemma) => syntax.copulas.has(lemma)) && clause.verbs.main === finite;
  const predicative = copula ? (rest.find((group) => canBe(group.agreement, 'nom')) ?? null) : null;
  const objects = rest.filter((group) => group !== predicative);
  const { accusative, dative, genitive } = pickObjects(objects);
  return { subject, accusative, dative, genitive, predicative, predicate: predicateWord(clause, tokens, copula), prepositional };
}

function isReflexive(group: Group, syntax: Syntax): boolean {
  return group.pronoun !== null && syntax.reflexives.has(group.pronoun.lower) && group.pronoun.lower !== 'uns';
}

/** "dessen Partei", "deren Chef": the pronoun belongs to the noun behind it. */
function isAttributivePronoun(group: Group): boolean {
  return group.pronoun !== null && (group.pronoun.lower === 'dessen' || group.pronoun.lower === 'deren');
}

const OPENS_APPOSITION: ReadonlySet<string> = new Set([',', '(', '[', '–', '—']);

/** "Karl Huber, ein Sprecher der NATO, sagte", "Huber (SPD)": what stands between marks by itself is said of the group before it. */
function isApposition(group: Group, clause: Clause, tokens: readonly Token[]): boolean {
  if (tokens[group.from - 1]?.text === '(' && tokens[group.to]?.text === ')') return true;
  const at = clause.parts.findIndex((part) => group.from >= part.from && group.to <= part.to);
  const part = clause.parts[at];
  if (!part || at === 0 || !OPENS_APPOSITION.has(tokens[part.from - 1]?.text ?? '') || tokens[part.to]?.kind !== 'mark') return false;
  return group.from - part.from <= 1 && !isVerbBetween(tokens, part.from, part.to);
}

/** "Der Präsident der USA Karl Huber sagte", "Der Gouverneur, Karl Huber sagte": a bare name before the verb, right behind what it names. */
function namesTheOneBefore(group: Group, clause: Clause, tokens: readonly Token[]): boolean {
  if (group.determiner || group.preposition || group.adjectives.length > 0 || group.nominals.length === 0) return false;
  if (!group.nominals.every((token) => token.class === 'NE')) return false;
  const before = clause.groups.find(
    (other) =>
      other !== group &&
      other.preposition === null &&
      (other.determiner !== null || other.quantity !== null) &&
      other.head.class === 'N' &&
      (chainEnd(other, clause.groups) === group.from ||
        (tokens[group.from - 1]?.text === ',' && chainEnd(other, clause.groups) === group.from - 1)),
  );
  if (!before) return false;
  const finite = clause.verbs?.finite?.index ?? -1;
  const inFront = clause.type === 'main' && finite > group.head.index;
  return inFront || (group.nominals.length > 1 && before.genitives.length > 0 && tokens[group.from - 1]?.text !== ',');
}

/** Where a group ends with all that follows it without a gap and can belong to it: "die Regierung in Berlin", "Länder wie Polen". */
function chainEnd(group: Group, groups: readonly Group[]): number {
  let end = endOfRow(group);
  for (let i = 0; i < groups.length; i++) {
    const other = groups[i];
    if (other?.from === end && other.preposition !== null && other.preposition !== 'als') end = endOfRow(other);
  }
  return end;
}

function isTime(group: Group, syntax: Syntax): boolean {
  if (group.pronoun?.class === 'NUM') return true;
  if (!group.determiner && group.adjectives.length === 0 && syntax.bareTimes.has(group.nominals[0]?.lemma ?? '')) return true;
  return group.nominals.length > 0 && group.conjuncts.length === 0 && syntax.times.has(group.nominals[0]?.lemma ?? '');
}

function pickSubject(groups: readonly Group[], finite: Token, finiteAt: number, clause: Clause, tokens: readonly Token[]): Group | null {
  let best: Group | null = null;
  let bestScore = -Infinity;
  for (let order = 0; order < groups.length; order++) {
    const group = groups[order];
    if (!group) continue;
    const score = subjectScore(group, finite, finiteAt, order, clause, tokens);
    if (score > bestScore) {
      best = group;
      bestScore = score;
    }
  }
  return bestScore > -1 ? best : null;
}

function subjectScore(group: Group, finite: Token, finiteAt: number, order: number, clause: Clause, tokens: readonly Token[]): number {
  if (!canBe(group.agreement, 'nom') || !agrees(group, finite, finiteAt)) return -Infinity;
  // "… und überfalle kein Land": the subject is that of the clause before, unless one is unmistakable
  const from = clause.parts[0]?.from ?? 0;
  const joined =
    clause.coordinated !== null &&
    (from === finiteAt || (from === finiteAt - 1 && tokens[from]?.class === 'KON') || goesOnWithRelative(clause));
  // "hat die Stadt besetzt und die Brücke gesprengt"
  const shared = clause.coordinated !== null && clause.verbs?.voice === 'active' && finiteAt < from && finite !== clause.verbs.main;
  if ((joined || shared) && canBe(group.agreement, 'acc')) return -Infinity;
  let score = -0.5 * order;
  // a genitive would hang on the noun before it
  if (!canBe(group.agreement, 'dat') && !canBe(group.agreement, 'acc')) score += 3;
  const second = clause.type === 'main' || clause.type === 'tag';
  // only one constituent stands before the verb: "Die Partei (PDM), die gewann, lobte die Regierung"
  if (second && group.from < finiteAt && (group === clause.groups[0] || chainEnd(group, clause.groups) === finiteAt)) score += 0.6;
  if (second && group.from === finiteAt + 1) score += 0.8;
  // "Huber ist Präsident": the noun without an article is what is said of the other
  if (isBareNoun(group) && isCopula(clause)) score -= 4;
  if (group.pronoun?.lower === 'es') score -= 0.3;
  // "Dies gab Airbus bekannt": what is pointed back to is the object more often than not
  if (group.pronoun?.lower === 'dies' || group.pronoun?.lower === 'das') score -= 0.9;
  if (group.pronoun?.class === 'PRO' && group.pronoun.readings.every((reading) => reading.kind === 'indefinite')) score -= 0.3;
  return score;
}

/** "der die Pläne kritisierte und ihnen mangelnde Sorgfalt vorwarf": the relative pronoun is subject of both. */
function goesOnWithRelative({ type, coordinated, groups }: Clause): boolean {
  return (
    type === 'relative' && coordinated?.roles.subject?.pronoun?.class === 'REL' && !groups.some((group) => group.pronoun?.class === 'REL')
  );
}

function isBareNoun(group: Group): boolean {
  return (
    group.determiner === null &&
    group.quantity === null &&
    group.head.class === 'N' &&
    group.nominals.length === 1 &&
    (group.agreement & NUMBER_BITS.sg) !== 0
  );
}

function isCopula(clause: Clause): boolean {
  return clause.verbs !== null && clause.verbs.main === clause.verbs.finite && /^(sein|werden|bleiben)$/.test(clause.verbs.lemmas[0] ?? '');
}

function agrees(group: Group, finite: Token, finiteAt: number): boolean {
  const { persons } = finite.morph;
  if (!persons) return true;
  const own = group.pronoun?.readings.reduce((sum, reading) => sum | reading.persons, 0) ?? 0;
  if (own && group.conjuncts.length === 0) return (own & persons) !== 0;
  const plural = (persons & personBit(3, 'pl')) !== 0;
  const singular = (persons & personBit(3, 'sg')) !== 0;
  // behind the verb the nearer member may decide: "kam der Minister und sein Sprecher"
  if (group.conjuncts.length > 0) return plural || (singular && (group.from > finiteAt || isNameWithOffices(group)));
  return (
    (plural && (group.agreement & NUMBER_BITS.pl) !== 0) ||
    (singular && (group.agreement & NUMBER_BITS.sg) !== 0) ||
    // "CDU und CSU" are one name
    (plural && (group.quantity !== null || group.nominals.some((token) => token.class === 'KON')))
  );
}

/** "Karl Huber, Präsident des Verbandes und Mitglied des Rates, sagte": one person, and what he is. */
function isNameWithOffices(group: Group): boolean {
  if (group.determiner || group.head.class !== 'NE') return false;
  return group.conjuncts.every((it) => it.determiner === null && it.head.class === 'N' && (it.agreement & NUMBER_BITS.sg) !== 0);
}

/** One object of uncertain case may be either; of two, the one that can only be dative or stands first is the dative. */
function pickObjects(groups: readonly Group[]): Pick<Roles, 'accusative' | 'dative' | 'genitive'> {
  const accusatives = groups.filter((group) => canBe(group.agreement, 'acc'));
  const datives = groups.filter((group) => canBe(group.agreement, 'dat'));
  const onlyDative = datives.find((group) => !canBe(group.agreement, 'acc'));
  const onlyAccusative = accusatives.find((group) => !canBe(group.agreement, 'dat'));
  const dative = onlyDative ?? datives.find((group) => group !== onlyAccusative) ?? null;
  const accusative = onlyAccusative ?? accusatives.find((group) => group !== dative) ?? (onlyDative ? null : (accusatives[0] ?? null));
  const genitive = groups.find((group) => group !== dative && group !== accusative && canBe(group.agreement, 'gen')) ?? null;
  return { accusative, dative, genitive };
}

/** The adjective or adverb that a copula says of its subject: "ist bereit", "zeigten sich einig". */
function predicateWord(clause: Clause, tokens: readonly Token[], copula: boolean): Token | null {
  let last: Token | null = null;
  for (let i = clause.parts.length - 1; i >= 0; i--) {
    const { from, to } = clause.parts[i] ?? NOWHERE;
    for (let at = to - 1; at >= from; at--) {
      const token = tokens[at];
      if (token?.class !== 'D' && token?.class !== 'PTK') continue;
      if (token.analysis.readings.some(isPredicative)) return token;
      last ??= token;
    }
  }
  return copula ? last : null;
}

const NOWHERE: Range = { from: 0, to: 0 };

function isPredicative({ pos, predicative }: Reading): boolean {
  return pos === 'ADJ' && predicative;
}
