/** Who leads what is named with its leader: "die Regierung unter Ministerpräsident Huber", "die Partei von Anna Berger". */
import { agentOf } from '../../clauses/agent.js';
import { type Cluster, isSuch } from '../../entities/index.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import { skipBrackets } from '../../mentions/apposition.js';
import { nominative } from '../../mentions/naming.js';
import type { SentenceReading } from '../../reading.js';
import { attachedTo } from '../actors.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { entityOf, groupBehind } from './near.js';
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
  {
    id: 'structure:elected-by',
    relation: 'REPRESENTS',
    example: 'Die {SPD} hat [Karl Huber] zum Vorsitzenden gewählt.',
    needs: ['Person', 'Organization', 'office'],
    find: elected,
  },
];

/** "Der SPD-Parteitag wählte Huber zum Vorsitzenden", "Der Aufsichtsrat der Bahn bestellte Huber zum Vorstandschef": whoever gives an office of its own. */
function elected({ reading, context }: Inventory): Found[] {
  const gives = context.german.syntax.appointing.get('zu');
  return reading.clauses.flatMap((clause) => {
    const { verbs, roles } = clause;
    if (!gives?.has(verbs?.lemmas[0] ?? '') || verbs?.modal || clause.negation) return [];
    const office = roles.prepositional.find((it) => it.preposition === 'zu' && isOwn(it, reading, context));
    const passive = verbs?.voice !== 'active';
    const by = passive ? agentOf(clause, context.german.syntax) : roles.subject;
    const whom = passive ? roles.subject : roles.accusative;
    const person = whom ? entityOf(whom, reading, context)?.cluster : undefined;
    if (!office || !by || !whom || person?.type !== 'Person' || !person.named) return [];
    const span = { from: Math.min(by.from, whom.from), to: Math.max(endOf(office), endOf(by), endOf(whom)) };
    const role = nominative(office, office.nominals[0] ?? office.head);
    return electors(by, reading, context).map((target) => ({ source: person, target, ...span, role, clause }));
  });
}

/** "zum Vorsitzenden", but not "zum CDU-Vorsitzenden", "zum Vorsitzenden der Fraktion", "zum Präsidenten" of a country. */
function isOwn(group: Group, reading: SentenceReading, context: ClaimContext): boolean {
  const noun = group.nominals[0];
  if (!noun || group.genitives.length > 0 || groupBehind(group, reading, context)?.preposition === 'von') return false;
  if (reading.mentions.some((it) => it.group === group && (it.role === 'modifier' || it.role === 'adjective'))) return false;
  const level = noun.naming.office?.term.level;
  return level === 'organization' || level === 'party' || level === 'company';
}

/** The organisation itself, the one whose organ it is, or that of a party's or a club's meeting. */
function electors(by: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const found = entityOf(by, reading, context);
  const owner = found?.mention.owner ? context.resolution.of(found.mention.owner)[0] : undefined;
  const organ = found?.mention.role === 'body' || found?.cluster.type === 'Event';
  const beside =
    found?.cluster.type === 'Event' ? [...attachedTo(by, reading, context.resolution), ...genitivesOf(by, reading, context)] : [];
  const meant = organ ? [...beside, ...(owner ? [owner] : [])] : found ? [found.cluster] : [];
  return [...new Set(meant)].filter(({ type, named, key }) => type === 'Organization' && named && !key.startsWith('body:')).slice(0, 1);
}

function genitivesOf(group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  return group.genitives.flatMap((it) => entityOf(it, reading, context)?.cluster ?? []);
}

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
    const governs =
      (cluster.type === 'Organization' && isSuch(cluster, 'Partei', context.german)) ||
      (mention.role === 'body' && context.german.syntax.isLed(mention.token?.lower ?? ''));
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
