/** Who sits in a committee for somebody, and whom a party runs with: "Anna Berger, Obfrau der SPD im Verteidigungsausschuss". */
import { personBit } from '../../../lang/de/lexicon/agreement.js';
import { endOf } from '../../groups/ends.js';
import { entitiesOf } from '../actors.js';
import type { Inventory } from '../inventory.js';
import { entityOf, groupsBehind, isAt } from './near.js';
import { rolesBesideNames } from './roles.js';
import type { Found, StructureRule } from './rule.js';

export const SEAT_RULES: readonly StructureRule[] = [
  {
    id: 'structure:seated-in',
    relation: 'MEMBER_OF',
    example: '[Anna Berger], Obfrau der SPD im {Verteidigungsausschuss}, widersprach.',
    needs: ['Person', 'calling', 'in'],
    find: seatedIn,
  },
  {
    id: 'structure:fielded-by',
    relation: 'MEMBER_OF',
    example: 'Die {SVP} tritt mit [Urs Keller] an.',
    needs: ['Person', 'party', 'takes-part'],
    find: fieldedBy,
  },
];

/** Behind the role and whose it is; of whom the committee is the only one told, the role is an office of it. */
function seatedIn(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  return rolesBesideNames(inventory).flatMap(({ person, group, owners, from }) =>
    groupsBehind(group, reading).flatMap((behind) => {
      const found = behind.preposition === 'in' && isAt(behind, reading) ? entityOf(behind, reading, context) : null;
      const traits = context.german.names.body(found?.mention.token?.text ?? '')?.term.traits;
      if (!found || owners.includes(found.cluster) || !traits?.includes('committee')) return [];
      return [{ source: person, target: found.cluster, from, to: endOf(behind) }];
    }),
  );
}

/** "Die SVP tritt mit Urs Keller an": a party's own; of "sie treten an" nobody knows whether it is one party. */
function fieldedBy({ reading, context }: Inventory): Found[] {
  return reading.clauses.flatMap((clause) => {
    const { subject, prepositional } = clause.roles;
    const { lemmas = [], finite } = clause.verbs ?? {};
    if (!subject || clause.negation || !context.german.nouns.events.verbs.has(lemmas[0] ?? '')) return [];
    if (subject.pronoun && ((finite?.morph.persons ?? 0) & personBit(3, 'sg')) === 0) return [];
    const [target, other] = entitiesOf(subject, clause, reading, context.resolution);
    if (target?.sort !== 'party' || other) return [];
    return prepositional.flatMap((group) => {
      const { cluster: source, mention } = (group.preposition === 'mit' && entityOf(group, reading, context)) || {};
      if (source?.type !== 'Person' || !source.named || mention?.role !== 'name') return [];
      return [{ source, target, from: Math.min(subject.from, group.from), to: Math.max(endOf(subject), endOf(group)), clause }];
    });
  });
}
