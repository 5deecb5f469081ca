/** Which entities a group stands for when it fills a role. */
import type { Clause } from '../clauses/index.js';
import type { Cluster, Resolution } from '../entities/index.js';
import { isSingular } from '../groups/agreement.js';
import type { Group } from '../groups/index.js';
import { endOf } from '../groups/link.js';
import type { SentenceReading } from '../reading.js';

/** The entities of a group and of all that is coordinated with it. */
export function entitiesOf(group: Group, clause: Clause | null, reading: SentenceReading, resolution: Resolution): Cluster[] {
  if (group.pronoun?.class === 'REL') return clause?.antecedent ? entitiesOf(clause.antecedent, null, reading, resolution) : [];
  const found = [group, ...group.conjuncts].flatMap((member) => entitiesOfOne(member, reading, resolution));
  return [...new Set(found)];
}

/** Unnamed troops act for those they belong to: "830 britische Soldaten", "die Soldaten der NATO". */
function entitiesOfOne(group: Group, reading: SentenceReading, resolution: Resolution): Cluster[] {
  const mention = reading.ofGroup.get(group);
  const own = mention ? resolution.of(mention) : [];
  if (!own.some((cluster) => cluster.named)) {
    const name = nameBehind(group, reading, resolution);
    if (name.length > 0) return name;
  }
  if (!mention) return ownersOf(group, reading, resolution);
  const vague = mention.role === 'noun' && mention.type === 'Group';
  if (!vague && own.length > 0 && own.every((cluster) => cluster.sort !== 'unnamed')) return [...own];
  const owners = ownersOf(group, reading, resolution);
  return owners.length > 0 ? owners : [...own];
}

/** "die Oppositionspartei Movement for Change", "der Verband der Industrie (BDI)", "der Gouverneur, Karl Huber,": the name right behind what it names. */
function nameBehind(group: Group, reading: SentenceReading, resolution: Resolution): Cluster[] {
  if (group.pronoun || !group.determiner || group.conjuncts.length > 0) return [];
  const { tokens } = reading.sentence;
  const end = endOf(group);
  const mark = tokens[end]?.text ?? '';
  const at = mark === ',' || mark === '(' ? end + 1 : end;
  const name = reading.groups.find((it) => it.from === at && !it.determiner && it.preposition === null && it.conjuncts.length === 0);
  const mention = name ? reading.ofGroup.get(name) : undefined;
  if (!name || mention?.role !== 'name' || name.nominals.some((token) => token.class === 'N')) return [];
  if (at > end && (tokens[name.to]?.kind !== 'mark' || !isSingular(group.agreement) || (name.nominals.length < 2 && mark === ',')))
    return [];
  return resolution.of(mention).filter((it) => it.named && isActor(it));
}

/** What a group belongs to, if it means nothing by itself: by adjective, compound or genitive. */
export function ownersOf(group: Group, reading: SentenceReading, resolution: Resolution): Cluster[] {
  const attached = reading.mentions
    .filter((it) => it.group === group && (it.role === 'adjective' || it.role === 'modifier'))
    .flatMap((it) => resolution.of(it));
  if (attached.length > 0) return attached;
  // "ein Mann türkischer Staatsangehörigkeit" is not Turkey's: the genitive itself must mean something
  const genitive = group.genitives
    .filter((it) => reading.ofGroup.has(it) && reading.ofGroup.get(it)?.role !== 'adjective')
    .flatMap((it) => entitiesOf(it, null, reading, resolution));
  if (genitive.length > 0) return genitive;
  const behind = reading.groups.find((other) => other.preposition === 'von' && other.from === group.to && !other.parent);
  return behind ? entitiesOf(behind, null, reading, resolution) : [];
}

const ACTORS: readonly string[] = ['Person', 'Country', 'Organization', 'Group'];

export function isActor(cluster: Cluster): boolean {
  return ACTORS.includes(cluster.type);
}
