/** Several subjects in front of their verb, told at length: "Der Präsident der USA, Barack Obama, und Kanzlerin Merkel kritisierten …". */
import { personBit } from '../../lang/de/lexicon/agreement.js';
import type { Syntax } from '../../lang/de/syntax.js';
import type { Token } from '../tokens/index.js';
import { canBe, isPlural } from './agreement.js';
import { behindBrackets, endOf } from './ends.js';
import type { Group } from './group.js';

type Front = { groups: readonly Group[]; tokens: readonly Token[]; verb: number; syntax: Syntax };
/** Where a member ends by itself, and with what says who or what it is. */
type Member = { group: Group; own: number; end: number };

/** The members of a row that fills all that stands before a verb in the plural; null where it is short, for such are joined anyway. */
export function longSubjects(groups: readonly Group[], tokens: readonly Token[], syntax: Syntax): Group[] | null {
  const verb = tokens.findIndex((it) => it.class === 'V');
  const persons = tokens[verb]?.morph.persons ?? 0;
  if (verb < 4 || (persons & personBit(3, 'pl')) === 0) return null;
  const front: Front = { groups, tokens, verb, syntax };
  const members: Member[] = [];
  for (let at = 0; ; ) {
    const member = memberAt(at, front);
    if (!member) return null;
    members.push(member);
    if (member.end === verb) break;
    const joint = tokens[member.end];
    const last = joint?.class === 'KON' && syntax.adding.has(joint.lower);
    // "…, Barack Obama, und Kanzlerin Merkel": only the last is joined by a conjunction
    if ((joint?.class !== 'COMMA' && !last) || (last && memberAt(member.end + 1, front)?.end !== verb)) return null;
    at = member.end + 1;
  }
  const closing = members.at(-2);
  if (!closing || tokens[closing.end]?.class !== 'KON') return null;
  // "Der Präsident der Türkei und Karl Huber kritisierten …": one alone would not be several
  const alone = members[0] !== undefined && !isPlural(members[0].group.agreement) && members[0].group.genitives.length > 0;
  if (!alone && !members.some(({ own, end }) => end > own)) return null;
  return members.map(({ group }) => group);
}

function memberAt(at: number, front: Front): Member | null {
  const group = groupAt(at, front);
  if (!group || group.preposition !== null || group.pronoun || !canBe(group.agreement, 'nom')) return null;
  const own = behindBrackets(endOf(group), front.tokens);
  return { group, own, end: behindApposition(behindPhrases(own, front), front) };
}

function groupAt(at: number, { groups }: Front): Group | undefined {
  return groups.find((it) => it.from === at && !it.parent);
}

/** "der Beauftragte für Datenschutz", "ein Sprecher der Partei in Rom" */
function behindPhrases(at: number, front: Front): number {
  const phrase = groupAt(at, front);
  // "Länder wie Polen und Ungarn", "Verhandlungen zwischen Polen und Ungarn": the row is of what follows
  return phrase && phrase.preposition !== null && !front.syntax.ofSeveral.has(phrase.preposition)
    ? behindPhrases(behindBrackets(endOf(phrase), front.tokens), front)
    : at;
}

/** ", Barack Obama, und …", ", Sprecher für Inneres, sprachen": between commas, before what closes the row or the verb. */
function behindApposition(at: number, front: Front): number {
  const { tokens, verb, syntax } = front;
  const inside = tokens[at]?.class === 'COMMA' ? groupAt(at + 1, front) : undefined;
  if (!inside || inside.preposition !== null) return at;
  const end = behindPhrases(behindBrackets(endOf(inside), tokens), front);
  if (tokens[end]?.class !== 'COMMA') return at;
  const after = tokens[end + 1];
  return end + 1 === verb || (after?.class === 'KON' && syntax.adding.has(after.lower)) ? end + 1 : at;
}
