/** Joins groups: genitive attributes to their noun, conjuncts to the first of their row, postpositions to what stands before them. */
import { CASE_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Syntax } from '../../lang/de/syntax.js';
import type { Token } from '../tokens/index.js';
import { canBe, endsLikeGenitive, groupAgreement, isSingular } from './agreement.js';
import { wordsBefore } from './ahead.js';
import { behindApposition, behindOrigin, behindPhrase, isNamedBetween } from './apposed.js';
import { behindBrackets, endOf } from './ends.js';
import type { Group, NameSpan } from './group.js';
import { JOINS, kindsOf } from './kinds.js';
import { attachMarks, attachPossessors, isPossessor, isWhole, MARKED, withOwner } from './possessors.js';
import { longSubjects } from './subjects.js';

export function linkGroups(groups: readonly Group[], tokens: readonly Token[], names: readonly NameSpan[], syntax: Syntax): void {
  attachMarks(groups, tokens);
  attachGenitives(groups, names, syntax);
  attachPostpositions(groups, tokens, syntax);
  joinPrepositions(groups, tokens, syntax);
  attachPossessors(groups, tokens, names);
  const front = longSubjects(groups, tokens, syntax);
  if (front) joinRow(front);
  coordinate(groups, tokens, syntax);
}

/** "den Angaben zufolge", "Berichten polnischer Medien zufolge": nothing that it could govern follows. */
function attachPostpositions(groups: readonly Group[], tokens: readonly Token[], syntax: Syntax): void {
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (!group || group.preposition || group.parent) continue;
    const end = endOf(group);
    const after = tokens[end];
    // "Seiner Meinung nach hätte …": no part of a verb stands before the finite one
    const stands = after?.class === 'ADP' || (after?.class === 'PTK' && tokens[end + 1]?.class === 'V');
    if (!after || !stands || !syntax.postpositions.has(after.lower)) continue;
    if (groups.some((other) => other.from === end)) continue;
    group.preposition = after.lower;
    if (end === group.to) group.to++;
  }
}

/** "südöstlich von Lyon", "von Lyon entfernt": neither somebody's nor done by somebody. */
function joinPrepositions(groups: readonly Group[], tokens: readonly Token[], syntax: Syntax): void {
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (group?.preposition !== 'von') continue;
    const before = tokens[group.from - 1]?.lower ?? '';
    const behind = tokens[group.to]?.lower ?? '';
    if (syntax.beforeVon.has(before)) group.preposition = before;
    else if (syntax.behindVon.has(behind)) group.preposition = behind;
  }
}

/** A group in the genitive directly after a noun belongs to it; names take it by their s. */
function attachGenitives(groups: readonly Group[], names: readonly NameSpan[], syntax: Syntax): void {
  let before: Group | null = null;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (!group || group.parent) continue;
    if (
      before &&
      before.to === group.from &&
      (before.nominals.length > 0 || isSomeOf(before, group, syntax)) &&
      isGenitive(group) &&
      !isPossessor(before, group) &&
      // "der Bürgermeister der Stadt Köln Jürgen Roters"
      !(before.nominals.at(-1)?.class === 'NE' && group.agreement !== MARKED && isWhole(group, names)) &&
      !isDative(before, group, names, syntax)
    ) {
      before.genitives = [...before.genitives, group];
      if (before.pronoun?.class === 'NUM') before.agreement = NUMBER_BITS.pl;
      group.parent = before;
      group.agreement &= CASE_BITS.gen;
    }
    before = group;
  }
}

/** "Viele der Kurden", "drei der Staaten" */
function isSomeOf({ pronoun }: Group, whole: Group, { some }: Syntax): boolean {
  return pronoun !== null && (some.has(pronoun.lower) || pronoun.class === 'NUM') && (whole.agreement & NUMBER_BITS.pl) !== 0;
}

/** "drohte im Mai der Türkei", "weil Huber der Regierung half": neither a date nor a name is anybody's, save that of another time. */
function isDative(before: Group, group: Group, names: readonly NameSpan[], syntax: Syntax): boolean {
  if (group.determiner?.lower !== 'der') return false;
  const last = before.nominals.at(-1);
  if (last && syntax.dates.has(last.lemma)) return !syntax.times.has(group.nominals[0]?.lemma ?? '');
  const name = last?.class === 'NE' ? names.find((it) => it.to === before.to && (isOwn(it) || isBareTown(it, before))) : undefined;
  if (!name) return false;
  // "warf Ministerin Anna Berger der Regierung vor", but "das Russland der Zaren"
  if (name.type !== 'Organization' && name.type !== 'Place' && before.determiner === null) return true;
  return names.some((it) => it.from < group.to && it.to === group.to && it.type !== 'Place');
}

/** "warf in Wien der Deutschen Bank vor": a town without an article is nobody's. */
function isBareTown({ type }: NameSpan, { determiner, adjectives }: Group): boolean {
  return type === 'Place' && determiner === null && adjectives.length === 0;
}

/** A name that is no noun: not "Sozialistische Partei", which is of a country. */
function isOwn({ type, from, to }: NameSpan): boolean {
  return type === 'Person' || type === 'Country' || (type === 'Organization' && to === from + 1);
}

function isGenitive(group: Group): boolean {
  if (group.preposition || group.pronoun || !canBe(group.agreement, 'gen')) return false;
  if (group.determiner)
    return (
      group.determiner.readings.some((reading) => reading.agreement & CASE_BITS.gen) && !/^(den|dem|das)$/.test(group.determiner.lower)
    );
  const first = group.nominals[0];
  const last = group.nominals.at(-1);
  if (group.adjectives.length > 0) return /(er|en)$/.test(group.adjectives[0]?.lower ?? '') && first !== undefined;
  return (
    first !== undefined &&
    group.nominals.every((it) => it.class === 'NE' || it === first) &&
    endsLikeGenitive(last?.lower ?? '') &&
    (!endsSoByItself(last) || group.agreement === MARKED) &&
    first.class === 'NE'
  );
}

/** "Belarus", "Honduras": without an apostrophe their s is none of the genitive. */
function endsSoByItself(name: Token | undefined): boolean {
  return (
    name !== undefined &&
    (name.analysis.step === 'exact' || name.analysis.step === 'name') &&
    name.readings.every((reading) => reading.lemma === name.text)
  );
}

/** "Polen, Litauen und Estland": commas join only where a conjunction closes the row. */
function coordinate(groups: readonly Group[], tokens: readonly Token[], syntax: Syntax): void {
  let starts: readonly (Group | undefined)[] | null = null;
  for (let i = 0; i < groups.length; i++) {
    const first = groups[i];
    if (!first || first.pronoun?.class === 'REL') continue;
    let end = behindBrackets(endOf(first), tokens);
    if (tokens[end]?.class === 'ADP') {
      starts ??= startsOf(groups);
      end = (first.determiner ? behindPhrase : behindOrigin)(first, end, starts, tokens);
    }
    let at = nextMember(tokens, first, end, syntax);
    if (at === 0 || isMember(first) || first.conjuncts.length > 0) continue;
    starts ??= startsOf(groups);
    const row = [first];
    let closed = false;
    while (at > 0) {
      // "die Staaten, darunter der Präsident Polens, Karl Huber, sowie die NATO" goes on further out
      const told = syntax.listOpeners.has(tokens[first.from - 1]?.lower ?? '');
      const behind = told ? 0 : behindApposition(row.at(-1), starts[at], tokens);
      const beyond = behind > 0 ? starts[nextMember(tokens, first, behind, syntax)] : undefined;
      if (beyond && !opensClause(beyond, first, tokens)) {
        end = behind;
        at = beyond.from;
      }
      const next = withOwner(first, starts[at]);
      if (!next || isMember(next) || next === first || !alike(first, next) || belongsInside(first, next, row)) break;
      // "kritisierte Polen, aber auch Ungarn schwieg"
      if (tokens[end]?.class === 'COMMA' && at > end + 1 && opensClause(next, first, tokens)) break;
      if (first.preposition !== null && isNamedBetween(next, tokens)) break;
      row.push(next);
      const closes = closesRow(tokens, end, syntax);
      end = behindBrackets(endOf(next), tokens);
      at = nextMember(tokens, first, end, syntax);
      if (closes) {
        closed = true;
        if (tokens[end]?.class !== 'KON') break;
      }
    }
    if (!closed || row.length < 2) continue;
    withOneArticle(row, starts, tokens);
    joinRow(isTwofold(row, tokens, end) ? row.slice(1) : row);
  }
}

/** "Der Minister und frühere Bürgermeister von London Boris Johnson": one article for both, where a name follows. */
function withOneArticle([first, second, more]: readonly Group[], starts: readonly (Group | undefined)[], tokens: readonly Token[]): void {
  if (!first?.determiner || !second || more || second.determiner || second.preposition || second.adjectives.length === 0) return;
  if (isSingular(second.agreement) || second.head.class !== 'N') return;
  if (second.nominals.at(-1)?.class !== 'NE' && !isBeforeName(second, starts, tokens)) return;
  const weak = groupAgreement(null, first.determiner, second.adjectives, second.head, false) & NUMBER_BITS.sg;
  if ((weak & first.agreement) !== 0) second.agreement = weak;
}

/** "frühere Bürgermeister von London Boris Johnson", also with a comma before the name */
function isBeforeName(group: Group, starts: readonly (Group | undefined)[], tokens: readonly Token[]): boolean {
  const next = starts[endOf(group)];
  const end = endOf(next?.preposition === 'von' ? next : group);
  const name = starts[tokens[end]?.class === 'COMMA' ? end + 1 : end];
  return name?.preposition === null && !name.determiner && name.head.class === 'NE';
}

/** "traf den Präsidenten, Karl Huber, und Anna Berger schwieg": with a verb of its own, where there is one before. */
function opensClause(next: Group, first: Group, tokens: readonly Token[]): boolean {
  return tokens[endOf(next)]?.class === 'V' && tokens.some((it, i) => i < first.from && it.class === 'V');
}

/** "Karl Huber, der Präsident und Geschäftsführer der Bank, kam": two nouns with one article, between commas, say what somebody is. */
function isTwofold([first, second, ...rest]: readonly Group[], tokens: readonly Token[], end: number): boolean {
  if (!first || !second || rest.length !== 1 || first.determiner || first.preposition || first.head.class !== 'NE') return false;
  const offices = [second, ...rest].every(
    ({ head, determiner }) => head.naming.office !== null && (determiner !== null) === (head === second.head),
  );
  if (!offices || tokens[second.from - 1]?.class !== 'COMMA') return false;
  // "Chef von Mondex"
  const behind =
    tokens[end]?.class === 'ADP' ? tokens.findIndex((it, i) => i > end && i <= end + LONGEST_PHRASE && it.kind === 'mark') : end;
  return tokens[behind]?.class === 'COMMA';
}

const LONGEST_PHRASE = 5;

function joinRow([first, ...members]: readonly Group[]): void {
  if (!first) return;
  for (const member of members) {
    member.parent = first;
    if (!member.preposition) member.preposition = first.preposition;
  }
  first.conjuncts = [...first.conjuncts, ...members];
  first.agreement = inSharedCases(first, members);
}

/** The groups that may be members of a row, by where they begin. */
function startsOf(groups: readonly Group[]): (Group | undefined)[] {
  const starts: (Group | undefined)[] = [];
  for (const group of groups) if (!group.parent || group.parent.genitives.includes(group) || isEmbedded(group)) starts[group.from] = group;
  return starts;
}

/** "das zwischen Polen und der NATO geschlossene Abkommen" */
function isEmbedded(group: Group): boolean {
  return group.parent?.embedded?.groups.includes(group) === true;
}

function isMember(group: Group): boolean {
  return group.parent?.conjuncts.includes(group) === true;
}

/** Where the next member of a row stands, behind what joins it: a comma, "und", "und auch", "als auch", ", sondern auch"; 0 where nothing does. */
function nextMember(tokens: readonly Token[], first: Group, at: number, syntax: Syntax): number {
  const joint = tokens[at];
  if (!joint || !(kindsOf(joint, syntax) & JOINS)) return 0;
  // "weder Polen noch Litauen", not "als Polen noch ein Königreich war"
  if (joint.lower === 'noch') return tokens[first.from - 1]?.lower === 'weder' ? at + 1 : 0;
  const after = tokens[at + 1]?.lower ?? '';
  if (joint.class === 'COMMA')
    return after !== 'sondern'
      ? at + 1 + wordsBefore(tokens, at + 1, syntax.addingBehindComma)
      : at + (tokens[at + 2]?.lower === 'auch' ? 3 : 2);
  if (joint.lower === 'als' || joint.lower === 'wie') return after === 'auch' ? at + 2 : 0;
  return at + 1 + (joint.class === 'KON' ? wordsBefore(tokens, at + 1, syntax.addingBehindAnd) : 0);
}

/** Of what joins two members, whether it also ends the row: all but a comma by itself. */
function closesRow(tokens: readonly Token[], at: number, syntax: Syntax): boolean {
  return tokens[at]?.class !== 'COMMA' || tokens[at + 1]?.lower === 'sondern' || wordsBefore(tokens, at + 1, syntax.addingBehindComma) > 0;
}

/** "an der Grenze der NATO-Mitglieder Polen und Litauen": a bare name goes on with the name that ends the genitive. */
function belongsInside(first: Group, next: Group, row: readonly Group[]): boolean {
  if (goesOnInside(first, next)) return true;
  if (row.length > 1 || first.genitives.length === 0 || next.determiner || next.preposition || next.adjectives.length > 0) return false;
  const inner = first.genitives.at(-1);
  return next.head.class === 'NE' && inner?.nominals.at(-1)?.class === 'NE';
}

/** "Vertreter der SPD und der Grünen": the genitive goes on, unless what follows could be a second subject or object. */
function goesOnInside(first: Group, next: Group): boolean {
  const inner = first.genitives.at(-1);
  if (!inner?.determiner || next.preposition || !canBe(next.agreement, 'gen')) return false;
  const shared = CASES.filter((it) => it !== 'gen' && canBe(first.agreement, it) && canBe(next.agreement, it));
  // "half den Opfern der Flut und der Polizei" may be either: said alike, it is taken as going on
  return shared.every((it) => it === 'dat' && inner.determiner?.lower === next.determiner?.lower);
}

const CASES = ['nom', 'gen', 'dat', 'acc'] as const;

/** "Präsident Huber und der Chef": in the nominative, for the second is. */
function inSharedCases({ agreement, determiner }: Group, members: readonly Group[]): number {
  if (determiner) return agreement;
  let shared = agreement;
  for (const name of CASES) if (!members.every((it) => canBe(it.agreement, name))) shared &= ~CASE_BITS[name];
  return shared || agreement;
}

/** Members of a row share a case, and a preposition only goes on or is said again. */
function alike(first: Group, next: Group): boolean {
  if (next.preposition && next.preposition !== first.preposition) return false;
  if (next.pronoun?.class === 'REL' || (next.pronoun !== null) !== (first.pronoun !== null && first.nominals.length === 0)) {
    if (next.pronoun?.class === 'REL') return false;
  }
  if (first.preposition) return true;
  return CASES.some((it) => canBe(first.agreement, it) && canBe(next.agreement, it));
}
