/** What the text says beside a thing that it tells with a common noun: signs by which the decision in notable.ts goes. */
import type { German } from '../../lang/de/index.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';

/** Each a bit, so that a set of them is a number. */
export const SIGN = {
  definite: 1 << 0,
  owner: 1 << 1,
  compound: 1 << 2,
  plural: 1 << 3,
  genitive: 1 << 4,
  'genitive named': 1 << 5,
  adjective: 1 << 6,
  quantity: 1 << 7,
  subject: 1 << 8,
  object: 1 << 9,
  'voice=active': 1 << 10,
  'voice=passive': 1 << 11,
  'voice=state': 1 << 12,
  'beside named': 1 << 13,
  'behind named': 1 << 14,
  speech: 1 << 15,
  relative: 1 << 16,
} as const;

const VOICE = { active: SIGN['voice=active'], passive: SIGN['voice=passive'], state: SIGN['voice=state'] } as const;
/** How a mention is opened: "der", "ein", "sein", "im", another word. */
export type Opening = 'none' | 'definite' | 'indefinite' | 'possessive' | 'preposition' | 'other';

export function openingOf({ group, definite }: Mention): Opening {
  if (!group) return 'none';
  if (group.possessive) return 'possessive';
  const word = group.determiner?.lower;
  if (word) return isArticle(word) ? 'definite' : word.startsWith('ein') || word.startsWith('kein') ? 'indefinite' : 'other';
  if (definite) return 'definite';
  return group.preposition && group.adjectives.length === 0 ? 'preposition' : 'none';
}

function isArticle(word: string): boolean {
  return word === 'der' || word === 'die' || word === 'das' || word === 'dem' || word === 'den' || word === 'des';
}

/** Of one mention: what stands with it in its clause. */
export function signsOf({ owner, plural }: Mention, group: Group, reading: SentenceReading, german: German): number {
  const { genitives } = group;
  let signs = owner ? SIGN.owner : 0;
  if (plural) signs |= SIGN.plural;
  if (genitives.length > 0) signs |= SIGN.genitive;
  if (genitives.some((it) => isNamed(it, reading))) signs |= SIGN['genitive named'];
  if (group.adjectives.length > 0) signs |= SIGN.adjective;
  if (group.quantity) signs |= SIGN.quantity;
  for (const { antecedent } of reading.clauses) if (antecedent === group) signs |= SIGN.relative;
  const clause = reading.clauseOf.get(group);
  if (!clause) return signs;
  const { roles, verbs } = clause;
  if (roles.subject === group) signs |= SIGN.subject | (verbs ? VOICE[verbs.voice] : 0);
  if (roles.accusative === group) signs |= SIGN.object;
  if (clause.groups.some((it) => it !== group && isNamed(it, reading))) signs |= SIGN['beside named'];
  if (verbs?.lemmas.some((lemma) => german.frames.speech.has(lemma))) signs |= SIGN.speech;
  return signs;
}

/** The prepositional group right behind another: "der Anschlag in Nairobi". */
export function groupBehind(group: Group, { groups }: SentenceReading): Group | undefined {
  const end = endOf(group);
  return groups.find((other) => other.from === end && !other.parent && other.preposition !== null);
}

export function isNamed(group: Group, reading: SentenceReading): boolean {
  return reading.ofGroup.get(group)?.role === 'name';
}
