/** Who leads what is named with its leader: "die Regierung unter Ministerpräsident Huber", "die Partei von Anna Berger". */
import type { Cluster } from '../../entities/index.js';
import type { Group } from '../../groups/index.js';
import { endOf } from '../../groups/link.js';
import { skipBrackets } from '../../mentions/apposition.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { entityOf } from './near.js';
import type { Found, StructureRule } from './rule.js';

export const LEADER_RULES: readonly StructureRule[] = [
  {
    id: 'structure:led-by',
    relation: 'REPRESENTS',
    example: 'Die {Hisbollah} unter Führung von [Ali Rahimi] drohte.',
    needs: ['Person', 'unter'],
    find: (inventory) => led(inventory, ledBy),
  },
  {
    id: 'structure:government-of',
    relation: 'REPRESENTS',
    example: 'Die {türkische} Regierung von [Ali Demir] widersprach.',
    needs: ['Person', 'von'],
    find: (inventory) => led(inventory, ofPerson),
  },
];

type Leader = { person: Cluster; to: number };
type Led = { group: Group; cluster: Cluster; governs: boolean; next: Group };

function led(
  { groups, reading, context }: Inventory,
  leader: (led: Led, reading: SentenceReading, context: ClaimContext) => Leader | null,
) {
  return groups.flatMap(({ group, mention, cluster }): Found[] => {
    if (cluster.type !== 'Country' && cluster.type !== 'Organization') return [];
    const next = groupAt(skipBrackets(Math.max(endOf(group), mention.to), reading.sentence.tokens), reading);
    if (!next) return [];
    const governs = cluster.sort === 'party' || (mention.role === 'body' && context.german.syntax.isLed(mention.token?.lower ?? ''));
    const by = leader({ group, cluster, governs, next }, reading, context);
    return by && by.person !== cluster ? [{ source: by.person, target: cluster, from: group.from, to: by.to }] : [];
  });
}

/** "unter Führung von Huber", "unter der Leitung des Juristen Huber", and of governments and parties "unter Ministerpräsident Huber" */
function ledBy({ governs, next }: Led, reading: SentenceReading, context: ClaimContext): Leader | null {
  if (next.preposition !== 'unter') return null;
  if (!context.german.syntax.leading.has(next.head.lemma)) return governs ? leaderIn(next, reading, context) : null;
  const inner = next.genitives[0] ?? groupAt(endOf(next), reading);
  return inner && (inner.parent === next || inner.preposition === 'von') ? leaderIn(inner, reading, context) : null;
}

/** "die Regierung von Huber", "die Partei von Präsident Huber" */
function ofPerson({ governs, next }: Led, reading: SentenceReading, context: ClaimContext): Leader | null {
  const passive = reading.clauseOf.get(next)?.verbs?.voice === 'passive';
  return governs && !passive && next.preposition === 'von' ? leaderIn(next, reading, context) : null;
}

function leaderIn(group: Group, reading: SentenceReading, context: ClaimContext): Leader | null {
  const found = entityOf(group, reading, context);
  return found?.mention.role === 'name' && found.cluster.type === 'Person' ? { person: found.cluster, to: endOf(group) } : null;
}

function groupAt(at: number, reading: SentenceReading): Group | undefined {
  return reading.groups.find((it) => it.from === at && !it.parent);
}
