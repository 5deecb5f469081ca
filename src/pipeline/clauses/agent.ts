/** Who does what a passive says. */

import type { Group } from '../groups/index.js';
import { endOf } from '../groups/link.js';
import type { Clause } from './clause.js';

const WHEREABOUTS =
  /^(Nähe|Umgebung|Gegend|Zentrum|Führung|Leitung|Vorsitz|Regie|Ägide|Beisein|Anwesenheit|Beteiligung|Hilfe|Mithilfe|.*(norden|süden|osten|westen))$/iu;

/** "wurde in der Nähe von Wien von der Polizei gefasst", "unter der Leitung von Huber", "Anhänger von Huber wurden von Soldaten gefasst": not the first that could be it. */
export function agentOf(clause: Clause): Group | null {
  const all = clause.roles.prepositional.filter((group) => group.preposition === 'von' || group.preposition === 'durch');
  if (all.length === 0) return null;
  const [first, second] = all.filter((group) => !isInside(group, clause));
  const { subject } = clause.roles;
  if (!first || !second || !subject || first.from !== Math.max(endOf(subject), ...subject.conjuncts.map(endOf))) return first ?? null;
  // "wurden zwei Männer von der Polizei durch Schüsse getötet": before the verb only what belongs to the subject stands behind it
  const inFront = subject.head.index < (clause.verbs?.finite?.index ?? -1);
  return inFront || second.preposition === 'von' ? second : first;
}

/** "in der Nähe von Wien" */
function isInside(group: Group, { groups }: Clause): boolean {
  return groups.some((it) => endOf(it) === group.from && WHEREABOUTS.test(it.nominals[0]?.lemma ?? ''));
}

/** "Gestern wurden fünf Zivilisten von der Polizei …": what stands behind the subject of a passive with "von" may be who does it. */
export function isAgent(group: Group, before: Group, clause: Clause | null | undefined): boolean {
  return clause?.verbs?.voice === 'passive' && clause.roles.subject === before && agentOf(clause) === group;
}
