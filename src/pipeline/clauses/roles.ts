/** Who is subject, who is object: by case, agreement with the verb, and order. */
import { CASE_BITS, GENDER_BITS, NUMBER_BITS, personBit } from '../../lang/de/lexicon/agreement.js';
import type { Syntax } from '../../lang/de/syntax.js';
import { sharesArticle } from '../groups/agreement.js';
import { endOfRow } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import { isPredicative, timeNoun } from '../tokens/facts.js';
import type { Token } from '../tokens/index.js';
import { type Clause, NO_ROLES, type Roles } from './clause.js';
import { isVerbBetween } from './stretch.js';

const { nom: NOMINATIVE, gen: GENITIVE, dat: DATIVE, acc: ACCUSATIVE } = CASE_BITS;

export function readRoles(clause: Clause, tokens: readonly Token[], syntax: Syntax): Roles {
  const { verbs } = clause;
  const prepositional: Group[] = [];
  const bare: Group[] = [];
  for (let i = 0; i < clause.groups.length; i++) {
    const group = clause.groups[i];
    if (!group) continue;
    if (group.preposition !== null) prepositional.push(group);
    else if (verbs && fillsSlot(group, clause, tokens, syntax)) bare.push(group);
  }
  if (!verbs) return { ...NO_ROLES, prepositional };
  const { finite } = verbs;
  const subject = clause.type === 'infinitive' || !finite ? null : pickSubject(bare, finite, clause, tokens, syntax);
  const copula = verbs.voice !== 'passive' && verbs.lemmas.some((lemma) => syntax.copulas.has(lemma));
  const predicative = copula ? (bare.find((group) => group !== subject && group.agreement & NOMINATIVE) ?? null) : null;
  const { accusative, dative, genitive } = pickObjects(bare.filter((group) => group !== subject && group !== predicative));
  return { subject, accusative, dative, genitive, predicative, predicate: predicateWord(clause, tokens, copula), prepositional };
}

/** May be subject or object: what stands beside the clause or inside another group fills no slot of the verb. */
function fillsSlot(group: Group, clause: Clause, tokens: readonly Token[], syntax: Syntax): boolean {
  return (
    !isReflexive(group, syntax) &&
    !isAttributivePronoun(group) &&
    !isTime(group, syntax) &&
    !isApposition(group, clause, tokens) &&
    !namesTheOneBefore(group, clause, tokens)
  );
}

function isReflexive(group: Group, syntax: Syntax): boolean {
  return group.pronoun !== null && syntax.reflexives.has(group.pronoun.lower) && group.pronoun.lower !== 'uns';
}

/** "dessen Partei", "deren Chef": the pronoun belongs to the noun behind it. */
function isAttributivePronoun(group: Group): boolean {
  return group.pronoun !== null && (group.pronoun.lower === 'dessen' || group.pronoun.lower === 'deren');
}

const OPENS_APPOSITION: ReadonlySet<string> = new Set([',', '(', '[', '–', '—', '-']);

/** "Karl Huber, ein Sprecher der NATO, sagte", "Huber (SPD)": what stands between marks by itself is said of the group before it. */
function isApposition(group: Group, { parts, verbs }: Clause, tokens: readonly Token[]): boolean {
  if (tokens[group.from - 1]?.text === '(' && tokens[group.to]?.text === ')') return true;
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i];
    if (!part || group.from < part.from || group.to > part.to) continue;
    if (group.from - part.from > 1 || tokens[part.to]?.kind !== 'mark') return false;
    // "Polen kritisierte, wie erwartet, die NATO", "griff, wie angedroht, den Irak an": what goes on behind or up to the verb is no apposition
    if (tokens[part.to - 1]?.class === 'PTK' || tokens[(parts[i - 1]?.to ?? 0) - 1] === verbs?.finite) return false;
    return OPENS_APPOSITION.has(tokens[part.from - 1]?.text ?? '') && !isVerbBetween(tokens, part.from, part.to);
  }
  return false;
}

/** "Der Präsident der USA Karl Huber sagte", "Der Gouverneur, Karl Huber sagte": a bare name before the verb, right behind what it names. */
function namesTheOneBefore(group: Group, clause: Clause, tokens: readonly Token[]): boolean {
  if (group.from === 0 || group.head.class !== 'NE' || group.determiner || group.adjectives.length > 0 || group.nominals.length === 0)
    return false;
  const comma = tokens[group.from - 1]?.text === ',';
  const inFront = clause.type === 'main' && (clause.verbs?.finite?.index ?? -1) > group.head.index;
  if (!inFront && (comma || group.nominals.length < 2)) return false;
  if (!group.nominals.every((token) => token.class === 'NE')) return false;
  const before = clause.groups.find((other) => other !== group && isDescription(other) && endsAt(other, group.from, comma, clause.groups));
  return before !== undefined && (inFront || before.genitives.length > 0);
}

function isDescription({ preposition, determiner, quantity, head }: Group): boolean {
  return preposition === null && (determiner !== null || quantity !== null) && head.class === 'N';
}

/** @param comma whether one may stand between */
function endsAt(group: Group, at: number, comma: boolean, groups: readonly Group[]): boolean {
  if (group.from >= at) return false;
  const end = chainEnd(group, groups);
  return end === at || (comma && end === at - 1);
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

function isTime({ pronoun, nominals, determiner, adjectives, conjuncts, genitives }: Group, syntax: Syntax): boolean {
  const first = nominals[0];
  // "bekam fünf Jahre Haft"
  if (nominals.length > 1 && nominals.some(({ text }) => syntax.lasting.has(text))) return false;
  // "seit 2008", "um zwei", but not "alle drei", "die fünf", "zwei der Staaten"
  if (!first) return pronoun?.class === 'NUM' && genitives.length === 0 && (!determiner || pronoun.kind === 'number');
  const time = timeNoun(first, syntax);
  return time === 'bare' ? !determiner && adjectives.length === 0 : time === 'time' && conjuncts.length === 0;
}

function pickSubject(groups: readonly Group[], finite: Token, clause: Clause, tokens: readonly Token[], syntax: Syntax): Group | null {
  const finiteAt = finite.index - (tokens[0]?.index ?? 0);
  let best: Group | null = null;
  let bestScore = -Infinity;
  for (let order = 0; order < groups.length; order++) {
    const group = groups[order];
    if (!group) continue;
    const score = subjectScore(group, finite, finiteAt, order, clause, tokens, syntax);
    if (score > bestScore) {
      best = group;
      bestScore = score;
    }
  }
  return bestScore > -1 ? best : null;
}

function subjectScore(
  group: Group,
  finite: Token,
  finiteAt: number,
  order: number,
  clause: Clause,
  tokens: readonly Token[],
  syntax: Syntax,
): number {
  const { agreement, pronoun } = group;
  if ((agreement & NOMINATIVE) === 0 || !agrees(group, finite, finiteAt, tokens, syntax)) return -Infinity;
  // "… und überfalle kein Land": the subject is that of the clause before, unless one is unmistakable
  const from = clause.parts[0]?.from ?? 0;
  const joined =
    clause.coordinated !== null &&
    (from === finiteAt || (from === finiteAt - 1 && tokens[from]?.class === 'KON') || goesOnWithRelative(clause) || goesOnAlike(clause));
  // "hat die Stadt besetzt und die Brücke gesprengt"
  const shared = clause.verbs?.voice === 'active' && clause.coordinated?.verbs?.finite === finite && finite !== clause.verbs.main;
  if ((joined || shared) && agreement & ACCUSATIVE) return -Infinity;
  let score = -0.5 * order;
  // a genitive would hang on the noun before it
  if ((agreement & (DATIVE | ACCUSATIVE)) === 0) score += 3;
  const second = clause.type === 'main' || clause.type === 'tag';
  // only one constituent stands before the verb: "Die Partei (PDM), die gewann, lobte die Regierung"
  if (second && group.from < finiteAt && (group === clause.groups[0] || chainEnd(group, clause.groups) === finiteAt)) score += 0.6;
  if (second && group.from === finiteAt + 1) score += 0.8;
  // "Huber ist Präsident": the noun without an article is what is said of the other
  if (isBareNoun(group) && isCopula(clause)) score -= 4;
  // "Huber ist ein Gegner der SPD": both are nominative there
  else if (/^k?ein/.test(group.determiner?.lower ?? '') && isCopula(clause)) score -= agreement & (DATIVE | ACCUSATIVE) ? 0.6 : 3.6;
  if (!pronoun) return score;
  if (pronoun.lower === 'es') score -= 0.3;
  // "Dies gab Airbus bekannt": what is pointed back to is the object more often than not
  // "Polen, das Russland warnte": whoever has a name does it
  const names = pronoun.class === 'REL' && clause.antecedent?.head.class === 'NE';
  if ((pronoun.lower === 'dies' || pronoun.lower === 'das') && !names) score -= 0.9;
  // "jemand", "viele von ihnen", unlike "alles" and "einiges"
  const somebody = (agreement & NUMBER_BITS.sg & GENDER_BITS.masc) !== 0 || syntax.some.has(pronoun.lower);
  if (pronoun.class === 'PRO' && !somebody && pronoun.readings.every((reading) => reading.kind === 'indefinite')) score -= 0.3;
  return score;
}

/** "der die Pläne kritisierte und ihnen mangelnde Sorgfalt vorwarf": the relative pronoun is subject of both. */
function goesOnWithRelative({ type, coordinated, groups }: Clause): boolean {
  return (
    type === 'relative' && coordinated?.roles.subject?.pronoun?.class === 'REL' && !groups.some((group) => group.pronoun?.class === 'REL')
  );
}

/** "dass Polen die Ukraine lobt und Russland angreift": behind a subject with an object, one group alone is the object. */
function goesOnAlike({ type, coordinated, groups, verbs }: Clause): boolean {
  if (type !== 'subordinate' || verbs?.voice !== 'active' || !coordinated?.roles.subject) return false;
  const { accusative, dative } = coordinated.roles;
  return (accusative ?? dative) !== null && groups.filter(({ preposition }) => preposition === null).length === 1;
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

function agrees(group: Group, finite: Token, finiteAt: number, tokens: readonly Token[], syntax: Syntax): boolean {
  const { persons } = finite.morph;
  if (!persons) return true;
  const own = group.pronoun?.readings.reduce((sum, reading) => sum | reading.persons, 0) ?? 0;
  if (own && group.conjuncts.length === 0) return (own & persons) !== 0;
  const plural = (persons & personBit(3, 'pl')) !== 0;
  const singular = (persons & personBit(3, 'sg')) !== 0;
  // behind the verb the nearer member may decide: "kam der Minister und sein Sprecher"
  if (group.conjuncts.length > 0)
    return (
      plural || (singular && (group.from > finiteAt || isNameWithOffices(group) || sharesArticle(group) || isOneOf(group, tokens, syntax)))
    );
  return (
    (plural && (group.agreement & NUMBER_BITS.pl) !== 0) ||
    (singular && (group.agreement & NUMBER_BITS.sg) !== 0) ||
    // "CDU und CSU" are one name
    (plural && (group.quantity !== null || group.nominals.some((token) => token.class === 'KON')))
  );
}

/** "weder Polen noch Litauen", "entweder Polen oder Litauen", "nicht Polen, sondern Litauen": with the verb of one. */
function isOneOf({ conjuncts }: Group, tokens: readonly Token[], { adding }: Syntax): boolean {
  const joint = tokens[(conjuncts.at(-1)?.from ?? 0) - 1];
  return joint?.kind === 'word' && !adding.has(joint.lower);
}

/** "Karl Huber, Präsident des Verbandes und Mitglied des Rates, sagte": one person, and what he is. */
function isNameWithOffices(group: Group): boolean {
  if (group.determiner || group.head.class !== 'NE') return false;
  return group.conjuncts.every((it) => it.determiner === null && it.head.class === 'N' && (it.agreement & NUMBER_BITS.sg) !== 0);
}

/** One object of uncertain case may be either; of two, the one that can only be dative or stands first is the dative. */
function pickObjects(groups: readonly Group[]): Pick<Roles, 'accusative' | 'dative' | 'genitive'> {
  const onlyDative = firstIn(groups, DATIVE, ACCUSATIVE, null);
  const onlyAccusative = firstIn(groups, ACCUSATIVE, DATIVE, null);
  const dative = onlyDative ?? firstIn(groups, DATIVE, 0, onlyAccusative);
  const accusative = onlyAccusative ?? firstIn(groups, ACCUSATIVE, 0, dative) ?? (onlyDative ? null : firstIn(groups, ACCUSATIVE, 0, null));
  const genitive = groups.find((group) => group !== dative && group !== accusative && group.agreement & GENITIVE) ?? null;
  return { accusative, dative, genitive };
}

/** The first that can stand in one case and not in another. */
function firstIn(groups: readonly Group[], wanted: number, unwanted: number, except: Group | null): Group | null {
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (group && group !== except && group.agreement & wanted && (group.agreement & unwanted) === 0) return group;
  }
  return null;
}

/** The adjective or adverb that a copula says of its subject: "ist bereit", "zeigten sich einig". */
function predicateWord({ parts }: Clause, tokens: readonly Token[], copula: boolean): Token | null {
  let last: Token | null = null;
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i];
    if (!part) continue;
    for (let at = part.to - 1; at >= part.from; at--) {
      const token = tokens[at];
      if (token?.class !== 'D' && token?.class !== 'PTK') continue;
      if (isPredicative(token)) return token;
      last ??= token;
    }
  }
  return copula ? last : null;
}
