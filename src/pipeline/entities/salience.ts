/** Which of the entities before it a pronoun or a definite description means: by gender, number, distance and whether they were subjects. */
import { GENDER_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Clause } from '../clauses/index.js';
import type { Group } from '../groups/index.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';

export type Candidate = { cluster: Cluster; mention: Mention; score: number };

const REACH = 4;
const MOST = 200;

/** Entities mentioned shortly before a place, the likeliest antecedent first. */
export function candidatesBefore(
  mention: Mention,
  readings: readonly SentenceReading[],
  memory: Memory,
  fits: (cluster: Cluster, by: Mention) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  for (let back = 0; back <= REACH && back <= mention.sentence; back++) {
    const reading = readings[mention.sentence - back];
    if (!reading) break;
    for (const other of nearest(reading.mentions, mention.start)) {
      if (other.start >= mention.start || other === mention) continue;
      for (const cluster of memory.of(other)) {
        if (!fits(cluster, other)) continue;
        const score = salience(other, reading, back) - (mention.start - other.start) / 5000;
        const known = found.find((it) => it.cluster === cluster);
        if (!known) found.push({ cluster, mention: other, score });
        else if (score > known.score) {
          known.mention = other;
          known.score = score;
        }
      }
    }
  }
  return found.sort((a, b) => b.score - a.score || b.mention.start - a.mention.start);
}

/** Of a sentence with more mentions than anybody keeps in mind the last before a place. */
function nearest(mentions: readonly Mention[], before: number): readonly Mention[] {
  if (mentions.length <= MOST) return mentions;
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? before) < before) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - MOST), low);
}

export function salience({ group, role }: Mention, reading: SentenceReading, back: number): number {
  return (group ? salienceOfGroup(group, reading, back) : -back) - (role === 'adjective' || role === 'modifier' ? 1.5 : 0);
}

export function salienceOfGroup(group: Group, reading: SentenceReading, back: number): number {
  const clause = reading.clauseOf.get(group);
  const subject = clause?.roles.subject;
  const first = (subject && (subject === group || subject === group.parent)) || (clause && isTopic(group, clause));
  return -back + (first ? 1 : 0) - (group.parent ? 0.3 : 0);
}

/** "Der Fraktion der Grünen geht der Plan nicht weit genug": whom it happens to opens the sentence. */
function isTopic(group: Group, { roles, type, parts }: Clause): boolean {
  return type === 'main' && group === roles.dative && group !== roles.accusative && group.from === parts[0]?.from;
}

/** The grammatical gender a mention gives its entity; people have their own. */
export function genderFits(cluster: Cluster, by: Mention, wanted: 'm' | 'f' | 'n' | null): boolean {
  if (!wanted) return true;
  if (cluster.type === 'Person') return wanted !== 'n' && (!cluster.sex || cluster.sex === 'u' || cluster.sex === wanted);
  if (by.plural) return false;
  const bits = by.group?.agreement ?? 0;
  const gender = wanted === 'm' ? GENDER_BITS.masc : wanted === 'f' ? GENDER_BITS.fem : GENDER_BITS.neut;
  // names of countries and towns are neuter unless an article says otherwise
  const bare = (cluster.type === 'Country' || cluster.type === 'Place') && !by.group?.determiner && by.role === 'name';
  if (bare) return wanted === 'n';
  return (bits & gender & NUMBER_BITS.sg) !== 0;
}
