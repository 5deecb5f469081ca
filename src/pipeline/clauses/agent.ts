/** Who does what a passive says. */
import type { Syntax } from '../../lang/de/syntax.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { Clause } from './clause.js';

/** "wurde in der Nähe von Wien von der Polizei gefasst", "unter der Leitung von Huber": not the first that could be it. */
export function agentOf(clause: Clause, syntax: Syntax): Group | null {
  const all = candidates(clause);
  return all.length === 0
    ? null
    : likeliest(
        clause,
        all.filter((group) => !isInside(group, clause, syntax)),
      );
}

/** "wurde von der Polizei gefasst", "wurde seitens der SPD kritisiert" */
const AGENTS: ReadonlySet<string> = new Set(['von', 'durch', 'seitens']);

function candidates(clause: Clause): Group[] {
  return clause.roles.prepositional.filter((group) => AGENTS.has(group.preposition ?? '') && !sharesFront(group, clause));
}

/** "Der Chef von Siemens, Karl Huber, wurde entlassen", "Zum Chef an der Spitze von Siemens wurde Huber gewählt": one part stands before a verb in second place, so what stands there with others belongs to it. */
function sharesFront({ head, from }: Group, { verbs, roles, groups, type }: Clause): boolean {
  const finite = verbs?.finite?.index ?? -1;
  const subject = roles.subject?.head.index ?? finite;
  const isSecond = verbs !== null && finite < verbs.main.index;
  const others = type === 'main' && groups.some((it) => it.from < from && it.nominals.length > 0 && it.head.index < finite);
  return isSecond && head.index < finite && (subject < finite || others);
}

/** "Anhänger von Huber wurden von Soldaten gefasst": what belongs to the subject is not it, where there is another. */
function likeliest(clause: Clause, [first, second]: readonly Group[]): Group | null {
  const { subject } = clause.roles;
  if (!first || !second || !subject || first.from !== Math.max(endOf(subject), ...subject.conjuncts.map(endOf))) return first ?? null;
  // "von der Polizei zur Herausgabe von Daten aufgefordert"
  if (clause.groups.some((it) => it.preposition === 'zu' && it.nominals.length > 0 && endOf(it) === second.from)) return first;
  // "wurden zwei Männer von der Polizei durch Schüsse getötet": before the verb only what belongs to the subject stands behind it
  const inFront = subject.head.index < (clause.verbs?.finite?.index ?? -1);
  return inFront || second.preposition === 'von' ? second : first;
}

/** "in der Nähe von Wien", "vor der Küste von Somalia", "auf dem Gelände der Universität von Kabul", "als Präsident von Peru", "zum Nachfolger von Huber" */
function isInside(group: Group, { groups }: Clause, { isWhereabouts, isLying }: Syntax): boolean {
  return groups.some((it) => {
    if (it.preposition === null || endOf(it) !== group.from) return false;
    const noun = it.nominals[0]?.lemma.toLowerCase() ?? '';
    return (
      isWhereabouts(noun) ||
      (group.determiner === null && (it.preposition === 'als' || it.preposition === 'zu')) ||
      (isName(group) && (isLying(noun) || it.genitives.some((inner) => isLying(inner.nominals[0]?.lemma.toLowerCase() ?? ''))))
    );
  });
}

function isName({ head, determiner }: Group): boolean {
  return head.class === 'NE' && determiner === null;
}

/** "Gestern wurden fünf Zivilisten von der Polizei …": what stands behind the subject of a passive with "von" may be who does it. */
export function isAgent(group: Group, before: Group, clause: Clause | null | undefined): boolean {
  return clause?.verbs?.voice === 'passive' && clause.roles.subject === before && likeliest(clause, candidates(clause)) === group;
}
