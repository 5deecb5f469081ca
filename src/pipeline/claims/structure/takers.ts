/** Who takes part where somebody is said to: "Vertreter aus Polen und Ungarn", "mit Polen und Ungarn zwei EU-Staaten". */
import type { Clause } from '../../clauses/index.js';
import type { Cluster } from '../../entities/index.js';
import { isPlural } from '../../groups/agreement.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import type { SentenceReading } from '../../reading.js';
import { entitiesOf, isActor } from '../actors.js';
import type { ClaimContext } from '../claim.js';

export function takersOf(group: Group, clause: Clause, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const meant = (it: Group) => entitiesOf(it, clause, reading, context.resolution).filter(isActor);
  const senders = [group, ...group.conjuncts].flatMap((it) => homesOf(it, reading, context)).flatMap(meant);
  const countries = senders.filter(({ type }) => type === 'Country');
  if (countries.length > 0) return [...meant(group).filter(({ named }) => named), ...countries];
  if (!isSomeOf(group, context)) return meant(group);
  // "mit Polen und Ungarn nehmen zwei EU-Staaten teil": they are told by name, and the EU does not take part
  const named = clause.roles.prepositional.filter((it) => it.preposition === 'mit' && it.conjuncts.length > 0);
  return named.flatMap(meant);
}

/** Of "Vertreter aus Polen, Ungarn und der Türkei": the groups that tell who sends them. */
function homesOf(group: Group, { groups }: SentenceReading, { german }: ClaimContext): Group[] {
  const noun = group.nominals[0];
  const isSent = noun && (german.nouns.events.sent.has(noun.lemma) || noun.naming.office?.term.level === 'country');
  const behind = isSent ? groups.find((it) => it.from === endOf(group) && it.preposition === 'aus' && !it.parent) : undefined;
  return behind ? [behind] : [];
}

/** "zwei EU-Staaten": some members of what the compound names. */
export function isSomeOf({ nominals, agreement }: Group, { german }: ClaimContext): boolean {
  return isPlural(agreement) && german.syntax.isMemberNoun(/[-‐‑](\p{L}+)$/u.exec(nominals[0]?.lower ?? '')?.[1] ?? '');
}
