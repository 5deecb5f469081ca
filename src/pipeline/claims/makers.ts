/** Whose a thing is by the relative clause that says who came out with it: "den Antrag, den die SPD eingebracht hatte". */
import { agentOf } from '../clauses/agent.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import { canBe } from '../groups/agreement.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf, isActor } from './actors.js';
import type { ClaimContext } from './claim.js';

export function makersOf(group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  for (const clause of reading.clauses) {
    if (clause.type !== 'relative' || clause.antecedent !== group || clause.coordinated || clause.negation || !makes(clause, context))
      continue;
    const maker = makerIn(clause, context);
    const found = maker ? entitiesOf(maker, clause, reading, context.resolution).filter((it) => it.named && isActor(it)) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function makes({ verbs }: Clause, { german }: ClaimContext): boolean {
  return verbs?.lemmas.some((lemma) => german.syntax.making.has(lemma)) ?? false;
}

/** "den die SPD eingebracht hatte", "der von der SPD eingebracht wurde" */
function makerIn(clause: Clause, { german }: ClaimContext): Group | null {
  const { roles, verbs, opener } = clause;
  if (verbs?.voice === 'passive') return roles.subject?.pronoun === opener ? agentOf(clause, german.syntax) : null;
  const { subject, accusative } = roles;
  if (!subject || !accusative) return null;
  // "die Forderung, die Karl Huber erhoben hatte": by its cases either could be who does it, but a thing comes out with nothing
  if (subject.pronoun === opener && canBe(subject.agreement, 'acc') && canBe(accusative.agreement, 'nom')) return accusative;
  return accusative.pronoun === opener && subject.pronoun === null ? subject : null;
}
