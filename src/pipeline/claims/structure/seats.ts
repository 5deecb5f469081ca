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
  {
    id: 'structure:comes-for-party',
    relation: 'MEMBER_OF',
    example: 'Von der {SPD} sprach [Karl Huber].',
    needs: ['Person', 'party', 'von'],
    find: (inventory) => comingFor(inventory, true),
  },
  {
    id: 'structure:comes-for',
    relation: 'REPRESENTS',
    example: 'Von der {UNO} nahm [Karl Huber] teil.',
    needs: ['Person', 'Organization', 'von'],
    find: (inventory) => comingFor(inventory, false),
  },
];

/** "Von der SPD sprach Huber": in front of a verb of guests, or of taking part, and who it was behind it. */
function comingFor({ reading, context }: Inventory, party: boolean): Found[] {
  const { syntax, nouns } = context.german;
  return reading.clauses.flatMap((clause) => {
    const { subject, prepositional } = clause.roles;
    const { lemmas: [lemma = ''] = [], finite, voice } = clause.verbs ?? {};
    if (!subject || !finite || voice !== 'active' || !(syntax.asGuest.has(lemma) || nouns.events.verbs.has(lemma))) return [];
    // "Von der Lufthansa sprach Huber" may be what he told of
    if (!party && context.german.frames.speech.has(lemma)) return [];
    const from = prepositional.find((it) => it.preposition === 'von' && it.from === clause.groups[0]?.from);
    const owner = from && entityOf(from, reading, context);
    const at = finite.index - (reading.sentence.tokens[0]?.index ?? 0);
    if (!owner || endOf(from) !== at || subject.from < at || (owner.mention.role !== 'name' && owner.mention.role !== 'body')) return [];
    if (owner.cluster.type !== 'Organization' || (owner.cluster.sort === 'party') !== party) return [];
    return entitiesOf(subject, clause, reading, context.resolution)
      .filter((it) => it.type === 'Person' && it.named)
      .map((source) => ({ source, target: owner.cluster, from: from.from, to: endOf(subject) }));
  });
}

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
