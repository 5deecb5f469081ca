/** Whom a lawyer stands up for: "Hubers Verteidiger Jan Nowak", "Jan Nowak, der Anwalt von Karl Huber,". */
import type { Cluster } from '../../entities/index.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { entityOf, groupBehind } from './near.js';
import { roleNoun } from './roles.js';
import type { Found, StructureRule } from './rule.js';

export const LAWYER_RULES: readonly StructureRule[] = [
  {
    id: 'structure:lawyer',
    relation: 'SUPPORTS',
    example: '{Karl Huber} schwieg. Sein Anwalt [Jan Nowak] legte Berufung ein.',
    needs: ['Person', 'calling'],
    find: lawyers,
  },
];

function lawyers({ groups, reading, context }: Inventory): Found[] {
  return reading.groups.flatMap((role) => {
    const term = roleNoun(role, reading)?.found.term;
    if (term?.level !== 'counterpart' || term.kind !== 'profession' || role.parent) return [];
    const behind = groupBehind(role, reading, context);
    const of = behind?.preposition === 'von' ? behind : null;
    const to = Math.max(endOf(role), of ? endOf(of) : 0);
    const lawyer = groups.find(
      ({ group, mention, cluster }) =>
        cluster.type === 'Person' && cluster.named && mention.role === 'name' && (group === role || isBeside(group, role, to, reading)),
    );
    const clients = lawyer ? clientsOf(role, of, reading, context).filter((it) => it !== lawyer.cluster) : [];
    return lawyer
      ? clients.map((target) => ({ source: lawyer.cluster, target, from: role.from, to: Math.max(to, endOf(lawyer.group)) }))
      : [];
  });
}

/** Before a comma, or behind one. */
function isBeside(name: Group, role: Group, to: number, { sentence }: SentenceReading): boolean {
  const { tokens } = sentence;
  if (name.parent || name.preposition !== null) return false;
  return (endOf(name) === role.from - 1 && tokens[role.from - 1]?.text === ',') || (name.from === to + 1 && tokens[to]?.text === ',');
}

function clientsOf(role: Group, of: Group | null, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const owner = reading.mentions.find((it) => it.role === 'possessive' && it.group === role);
  const told = [
    ...(owner ? context.resolution.of(owner) : []),
    ...[...role.genitives, ...(of ? [of] : [])].flatMap((it) => entityOf(it, reading, context)?.cluster ?? []),
  ];
  return [...new Set(told)].filter(({ type, named }) => type === 'Person' && named);
}
