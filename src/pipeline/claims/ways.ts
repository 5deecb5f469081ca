/** Where a journey goes: no time, no occasion, and no place where one is already. */
import type { Role } from '../../lang/de/frames/index.js';
import type { RelationType } from '../../model/vocabulary.js';
import type { Cluster } from '../entities/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import type { ClaimContext } from './claim.js';

/** Whether a group that fills the slot of a frame can be where to: "nach Bayern", "in die Türkei". */
export function isWay(group: Group, { preposition, case: wanted }: Role, relation: RelationType, reading: SentenceReading): boolean {
  if (relation !== 'VISITS' && relation !== 'DEPLOYS_TO') return true;
  if (preposition === 'nach') {
    // "nach seinem Aufenthalt", "nach Gesprächen in Genf", "nach Angaben der NATO"
    const type = reading.ofGroup.get(group)?.type;
    return !group.determiner && !group.possessive && type !== undefined && type !== 'Event';
  }
  // "sind im Einsatz", "befinden sich in einer Offensive", "tritt in der Show auf"
  if (preposition === 'in' && wanted === 'dat' && reading.ofGroup.get(group)?.type === 'Event') return false;
  // nobody travels "in Österreich" to where it is
  const goesIn = relation === 'VISITS' && preposition === 'in' && wanted === 'acc';
  return !goesIn || !isBareName(group) || reading.sentence.tokens[group.from]?.lower !== 'in';
}

function isBareName({ head, determiner, adjectives }: Group): boolean {
  return head.class === 'NE' && !determiner && adjectives.length === 0;
}

/** "brach zu einem Besuch auf": what for; but "kam zum Gipfel" is where to. */
export function isOccasion(cluster: Cluster, { german }: ClaimContext): boolean {
  if (cluster.type !== 'Event') return false;
  const known = occasions.get(cluster);
  if (known !== undefined) return known;
  const { visits } = german.nouns.events;
  const found = cluster.mentions.some((it) => visits.has(german.nouns.find(it.token?.lemma ?? '')?.head ?? ''));
  occasions.set(cluster, found);
  return found;
}

/** Asked of an event wherever it is mentioned. */
const occasions = new WeakMap<Cluster, boolean>();

/** "kämpften gegen die Fluten": nobody's enemy. */
export function isDisaster({ type, sort }: Cluster, { german }: ClaimContext): boolean {
  return type === 'Event' && sort !== null && german.nouns.events.moving.has(german.nouns.find(sort)?.sort ?? '');
}
