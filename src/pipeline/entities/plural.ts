/** Whom a word in the plural means: "sie" of several, "ihnen", "beide Länder". */
import { NUMBER_BITS, personBit } from '../../lang/de/lexicon/agreement.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { Group } from '../groups/index.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';
import { salience } from './salience.js';

const REACH = 2;
/** Of the sentence before, or of one farther where it is the subject. */
const FARTHEST = -1.05;
export const ACTORS: readonly EntityType[] = ['Person', 'Country', 'Organization', 'Group'];

/** "Sie gingen" are several, "sie ging" is one: the verb tells where the pronoun does not; null where neither does. */
export function numberOf(mention: Mention, readings: readonly SentenceReading[]): 'sg' | 'pl' | null {
  if (mention.plural) return 'pl';
  const { group } = mention;
  const clause = group ? readings[mention.sentence]?.clauseOf.get(group) : undefined;
  const finite = clause?.verbs?.finite;
  if (!clause || !finite || clause.roles.subject !== group || mention.role !== 'pronoun') return null;
  const { persons } = finite.morph;
  const singular = (persons & personBit(3, 'sg')) !== 0;
  const plural = (persons & personBit(3, 'pl')) !== 0;
  return singular === plural ? null : plural ? 'pl' : 'sg';
}

export type Together = { clusters: readonly Cluster[]; score: number };

/** The members of the row, or the group, that was last spoken of as several, and how near that was. */
export function meantTogether(mention: Mention, readings: readonly SentenceReading[], memory: Memory, not: Cluster | undefined): Together {
  let best: readonly Cluster[] = [];
  let highest = FARTHEST;
  for (let back = 0; back <= REACH && back <= mention.sentence; back++) {
    const reading = readings[mention.sentence - back];
    if (!reading) break;
    for (const group of reading.groups) {
      const first = reading.ofGroup.get(group);
      if (!first || first.start >= mention.start || first === mention) continue;
      const several = severalOf(group, first, reading, memory).filter((it) => ACTORS.includes(it.type));
      if (several.length === 0 || (not && several.includes(not))) continue;
      const score = salience(first, reading, back) - (mention.start - first.start) / 5000;
      if (score > highest) [best, highest] = [several, score];
    }
  }
  return { clusters: best, score: highest };
}

function severalOf(group: Group, mention: Mention, reading: SentenceReading, memory: Memory): readonly Cluster[] {
  if (group.conjuncts.length > 0) {
    const members = [mention, ...group.conjuncts.flatMap((it) => reading.ofGroup.get(it) ?? [])].flatMap((it) => memory.of(it));
    return members.length > 1 ? members : [];
  }
  const one = memory.of(mention);
  const plural = one.length > 1 || mention.plural || (group.agreement !== 0 && (group.agreement & NUMBER_BITS.sg) === 0);
  return plural || isPluralSubject(group, reading) ? one : [];
}

/** "Die Grünen drängen" are several. */
export function isPluralSubject(group: Group, { clauseOf }: SentenceReading): boolean {
  const clause = clauseOf.get(group);
  const persons = clause?.roles.subject === group ? (clause.verbs?.finite?.morph.persons ?? 0) : 0;
  return (persons & personBit(3, 'pl')) !== 0 && (persons & personBit(3, 'sg')) === 0;
}

/** "beide Länder", "alle drei": as many as were spoken of together, or else just before, or in all of the article so far. */
export function meantByNumber(
  mention: Mention,
  count: number,
  types: readonly EntityType[],
  readings: readonly SentenceReading[],
  memory: Memory,
): readonly Cluster[] {
  const doers = doersBeside(mention, readings, memory);
  const fits = (cluster: Cluster) =>
    !doers.includes(cluster) && types.includes(cluster.type) && (cluster.named || cluster.type === 'Person');
  const before = new Set<Cluster>();
  for (let back = 0; back <= REACH && back <= mention.sentence; back++) {
    const reading = readings[mention.sentence - back];
    if (!reading) break;
    for (const group of [...reading.groups].reverse()) {
      const first = reading.ofGroup.get(group);
      if (!first || first.start >= mention.start || first === mention) continue;
      const several = [...new Set(severalOf(group, first, reading, memory))].filter(fits);
      if (several.length === count) return several;
    }
    for (const other of reading.mentions)
      if (other.start < mention.start && other.role !== 'adjective' && other.role !== 'modifier')
        for (const cluster of memory.of(other)) if (fits(cluster)) before.add(cluster);
    const near = alike([...before], count, types);
    if (near) return near;
  }
  const all = memory.clusters.filter((it) => fits(it) && it.mentions.some((other) => other.start < mention.start));
  return alike(all, count, types) ?? [];
}

/** "Huber rief beide Seiten auf": he is none of them. */
function doersBeside({ group, sentence }: Mention, readings: readonly SentenceReading[], memory: Memory): readonly Cluster[] {
  const reading = readings[sentence];
  const subject = group && reading?.clauseOf.get(group)?.roles.subject;
  const doer = subject && subject !== group && group.parent !== subject ? reading?.ofGroup.get(subject) : undefined;
  return doer ? memory.of(doer) : [];
}

function alike(clusters: readonly Cluster[], count: number, types: readonly EntityType[]): Cluster[] | undefined {
  if (clusters.length === count) return [...clusters];
  return types.map((type) => clusters.filter((it) => it.type === type)).find((it) => it.length === count);
}
