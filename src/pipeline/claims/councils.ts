/** Parliaments and councils: those that parties have seats in, and who does what is done there. */
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import { canBe } from '../groups/agreement.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import type { ClaimContext } from './claim.js';

/** "der niedersächsische Landtag", "der Hessische Landtag" */
export function isCouncil({ key, name }: Cluster, { german }: ClaimContext): boolean {
  const body = german.names.body(/\p{L}+$/u.exec(name)?.[0] ?? '')?.term.key;
  return german.syntax.isCouncil(key) || (body !== undefined && german.syntax.isCouncil(`body:${body}`));
}

/** "Das Gesetz wurde im Bundestag abgelehnt", "in der ersten Lesung des Parlaments": by whom, though it is told as where. */
export function councilOf({ verbs, roles }: Clause, reading: SentenceReading, context: ClaimContext): Group | null {
  if (verbs?.voice !== 'passive' || !verbs.lemmas.some((lemma) => context.german.deeds.voted.has(lemma))) return null;
  for (const group of roles.prepositional) {
    if (group.preposition !== 'in' || !canBe(group.agreement, 'dat')) continue;
    const told = [group, ...group.genitives].find((it) => {
      const mention = reading.ofGroup.get(it);
      return mention && context.resolution.of(mention).some((meant) => meant.type === 'Organization' && isCouncil(meant, context));
    });
    if (told) return told;
  }
  return null;
}
