/** What clauses take from each other: the antecedent of a relative clause, a subject left out, the subject of an infinitive. */
import type { Role } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import { CASE_BITS, GENDER_BITS, NUMBER_BITS, personBit } from '../../lang/de/lexicon/agreement.js';
import { canBe } from '../groups/agreement.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import type { Clause } from './clause.js';

/** The nearest group before the pronoun that has its gender and number; of two that "der" may mean, the one that its clause has a place for. */
export function findAntecedent(clause: Clause, groups: readonly Group[], tokens: readonly Token[], german: German): Group | null {
  if (clause.type !== 'relative' || !clause.opener) return null;
  const at = clause.opener.index - (tokens[0]?.index ?? 0);
  const wanted = wantedOf(clause, clause.opener);
  let best: Group | null = null;
  let before: Group | null = null;
  for (const group of groups) {
    if (group.to > at || group.pronoun || group.nominals.length === 0) continue;
    // "den Parteien der Bundesrepublik Deutschland, die … ablehnen"
    if ((wanted & ~NUMBER_BITS.pl) === 0 && group.conjuncts.length === 0 && group.nominals.every(isOne)) continue;
    const shared = foldCases(wanted) & foldCases(group.conjuncts.length > 0 ? NUMBER_BITS.pl : group.agreement);
    if (!shared || (best && endOf(group) < best.to)) continue;
    // "die Aktion Wald (AWA), der …": what stands in brackets may have any gender, so the word before them tells
    if (tokens[group.from - 1]?.text !== '(') before = group;
    best = group;
  }
  if (best && before && best !== before && isInBrackets(before, best, tokens)) best = before;
  if (best && isBarePlace(best) && !isThere(clause)) best = happeningAt(best, wanted, groups) ?? best;
  return best && isEitherOf(wanted, best) && !hasDative(clause, german) ? (wholeOf(best, groups) ?? best) : best;
}

/** Between the two groups and behind the second there is nothing but what brackets hold: "„Aktion Wald“ (AWA) (auch Waldaktion), der …". */
function isInBrackets(first: Group, last: Group, tokens: readonly Token[]): boolean {
  let depth = 0;
  for (let i = endOf(first); i <= endOf(last); i++) {
    const { text = '', kind } = tokens[i] ?? {};
    if (text === '(') depth++;
    else if (depth === 0 && (kind !== 'mark' || text === ',')) return false;
    else if (text === ')') depth--;
  }
  return depth === 0 && tokens[endOf(last)]?.text === ')';
}

/** "in Genf", "in Hessen" */
function isBarePlace({ preposition, determiner, adjectives, nominals }: Group): boolean {
  return preposition === 'in' && determiner === null && adjectives.length === 0 && nominals.every((token) => token.class === 'NE');
}

/** ", in dem …", ", aus dem …", and no preposition: the pronoun may well mean a place. */
function isThere({ groups, opener }: Clause): boolean {
  const preposition = groups.find((group) => group.pronoun === opener)?.preposition;
  return !preposition || /^(?:in|aus|nach|durch|um|von|mit)$/.test(preposition);
}

/** "das Treffen in Genf, an dem …": what is there, if the pronoun fits it too. */
function happeningAt(place: Group, wanted: number, groups: readonly Group[]): Group | undefined {
  return groups.find(
    (it) => !it.parent && endOf(it) === place.from && !it.pronoun && it.nominals.length > 0 && foldCases(wanted) & foldCases(it.agreement),
  );
}

const AS_SUBJECT = CASE_BITS.nom & NUMBER_BITS.sg & GENDER_BITS.masc;
const AS_DATIVE = CASE_BITS.dat & NUMBER_BITS.sg & GENDER_BITS.fem;

/** "der" is a nominative of one word and a dative of the other, and stands behind the latter. */
function isEitherOf(wanted: number, { agreement }: Group): boolean {
  if ((wanted & AS_SUBJECT) === 0 || (wanted & AS_DATIVE) === 0) return false;
  return (foldCases(agreement) & foldCases(AS_SUBJECT)) === 0;
}

/** Whether the pronoun is rather whom the verb is aimed at: the verb is of several, or takes a dative that is nobody else. */
function hasDative({ groups, verbs, opener }: Clause, { frames }: German): boolean {
  const own = groups.find((group) => group.pronoun === opener);
  if (!own || own.preposition || !verbs?.finite || verbs.voice !== 'active') return true;
  if ((verbs.finite.morph.persons & personBit(3, 'sg')) === 0) return true;
  const takes = verbs.lemmas.some((lemma) =>
    frames.verbs.get(lemma)?.some(({ source, target }) => source.some(isDative) || target.some(isDative)),
  );
  return takes && !groups.some((group) => group !== own && group.preposition === null && !canBe(group.agreement, 'nom'));
}

function isDative({ slot }: Role): boolean {
  return slot === 'dat';
}

/** "ein Sprecher der CDU, der …", "ein Mann aus der Türkei, der …": what the group belongs to, if that is what the nominative means. */
function wholeOf(part: Group, groups: readonly Group[]): Group | undefined {
  let whole: Group | undefined = part;
  for (let depth = 0; whole && depth < 3; depth++) {
    const inner: Group = whole;
    whole = inner.parent?.genitives.includes(inner)
      ? inner.parent
      : groups.find((it) => !it.parent && endOf(it) === inner.from && inner.preposition !== null);
    if (whole && foldCases(whole.agreement) & foldCases(AS_SUBJECT)) return whole;
  }
  return undefined;
}

function isOne({ readings }: Token): boolean {
  return readings.length > 0 && readings.every(({ agreement }) => agreement !== 0 && (agreement & NUMBER_BITS.pl) === 0);
}

/** What the pronoun can be, seen from its clause: where nothing else can be subject it is, and has the number of the verb. */
function wantedOf(clause: Clause, opener: Token): number {
  const all = opener.readings.reduce((sum, reading) => sum | reading.agreement, 0);
  const own = clause.groups.find((group) => group.pronoun === opener);
  const finite = clause.verbs?.finite;
  // "bei der" is of one word only
  if (own?.preposition && own.agreement) return own.agreement;
  if (!own || own.preposition || !finite || clause.coordinated) return all;
  const { persons } = finite.morph;
  const numbers = (persons & personBit(3, 'pl') ? NUMBER_BITS.pl : 0) | (persons & personBit(3, 'sg') ? NUMBER_BITS.sg : 0);
  const rivals = clause.groups.filter((group) => group !== own && group.preposition === null && canBe(group.agreement, 'nom'));
  if (rivals.some((group) => group.conjuncts.length > 0 || group.quantity !== null || group.agreement & numbers)) return all;
  return all & CASE_BITS.nom & numbers || all;
}

/** Gender and number without case: the six low bits. */
function foldCases(agreement: number): number {
  let folded = 0;
  for (let i = 0; i < 4; i++) folded |= (agreement >> (i * 6)) & 0x3f;
  // German plurals show no gender
  const plural = GENDER_BITS.masc | GENDER_BITS.fem | GENDER_BITS.neut;
  return folded & NUMBER_BITS.pl ? folded | (NUMBER_BITS.pl & plural & 0x3f) : folded;
}

/** The pronoun has the number and gender of what it speaks of: "Garantien, die die Regierung verlange". */
export function narrowPronoun(clause: Clause, antecedent: Group): void {
  const folded = foldCases(antecedent.conjuncts.length > 0 ? NUMBER_BITS.pl : antecedent.agreement);
  const spread = folded | (folded << 6) | (folded << 12) | (folded << 18);
  const group = clause.groups.find((it) => it.pronoun === clause.opener);
  if (group && group.agreement & spread) group.agreement &= spread;
}

/** A conjunct without a subject has the subject of the clause it is joined to; one that is nothing but another participle has all its parts. */
export function inheritRoles(clause: Clause): void {
  const from = clause.coordinated;
  if (!from) return;
  if (isBareParticiple(clause, from)) clause.roles = { ...from.roles };
  else if (!clause.roles.subject && clause.type !== 'infinitive') clause.roles = { ...clause.roles, subject: from.roles.subject };
}

/** "soll entführt und getötet worden sein", "soll A gelobt und B angegriffen haben": the verb forms at the end serve all participles. */
export function shareForms({ coordinated, verbs }: Clause): void {
  const before = coordinated?.verbs;
  if (!coordinated || !before?.modal || !verbs || verbs.finite !== before.finite || before.main === before.finite) return;
  if (!before.main.readings.some((reading) => reading.verbForm === 'part2')) return;
  const own = before.tokens.some(({ index }) => index > before.main.index);
  coordinated.verbs = {
    ...before,
    voice: verbs.voice === 'passive' ? 'passive' : before.voice,
    tokens: own ? before.tokens : [...before.tokens, ...verbs.tokens.filter(({ index }) => index > verbs.main.index)],
  };
}

/** "wurde von Soldaten gefunden und verhaftet" */
function isBareParticiple(clause: Clause, from: Clause): boolean {
  const { verbs } = clause;
  return verbs !== null && clause.groups.length === 0 && verbs.main !== verbs.finite && verbs.finite === from.verbs?.finite;
}
