/** Whom "Diese", "Dieser", "Dieses" at the head of a sentence mean: what was named last in the sentence before, person or thing. */
import type { German } from '../../lang/de/index.js';
import { GENDER_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Group } from '../groups/index.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';
import { numberOf } from './plural.js';
import { genderFits } from './salience.js';

type Wanted = { gender: 'm' | 'f' | 'n' | null; number: 'sg' | 'pl' };

/**
 * What such a word means.
 *
 * @returns null where it is none, or does not open the sentence as its subject; no cluster where what was named last is nothing known
 */
export function meantByThis(
  mention: Mention,
  readings: readonly SentenceReading[],
  memory: Memory,
  german: German,
): readonly Cluster[] | null {
  const word = /^diese[rs]?$/.exec(mention.token?.lower ?? '')?.[0];
  const { group, sentence } = mention;
  if (!word || !group) return null;
  const [own, before] = [readings[sentence], readings[sentence - 1]];
  const opens = group.from === 0 && own?.clauseOf.get(group)?.roles.subject === group;
  if (!opens || !before) return word === 'dieser' ? null : NOBODY;
  const number = word === 'diese' ? numberOf(mention, readings) : 'sg';
  if (!number) return NOBODY;
  const gender = word === 'diese' ? (number === 'sg' ? 'f' : null) : word === 'dieser' ? 'm' : 'n';
  const last = lastAgreeing(before, { gender, number }, memory, german);
  return last ? clustersOf(last, number, before, memory) : NOBODY;
}

const NOBODY: readonly Cluster[] = [];

/** The last group that the word may mean; none where it hangs on another that it may mean as well. */
function lastAgreeing(reading: SentenceReading, wanted: Wanted, memory: Memory, { syntax }: German): Group | undefined {
  const { groups } = reading;
  let last: Group | undefined;
  for (const group of groups) {
    if (group.pronoun || group.nominals.length === 0 || group.nominals.some(({ lemma }) => syntax.times.has(lemma))) continue;
    if ((!last || group.from >= last.from) && agrees(group, reading, wanted, memory)) last = group;
  }
  if (!last) return undefined;
  for (let up = last.parent; up; up = up.parent) if (agrees(up, reading, wanted, memory)) return undefined;
  return last;
}

function agrees(group: Group, reading: SentenceReading, { gender, number }: Wanted, memory: Memory): boolean {
  if (group.conjuncts.length > 0) return number === 'pl';
  const mention = reading.ofGroup.get(group);
  const cluster = mention ? memory.of(mention)[0] : undefined;
  if (mention && cluster && number === 'sg') return genderFits(cluster, mention, gender);
  const kind = gender === null ? ~0 : gender === 'm' ? GENDER_BITS.masc : gender === 'f' ? GENDER_BITS.fem : GENDER_BITS.neut;
  return (group.agreement & kind & NUMBER_BITS[number]) !== 0;
}

function clustersOf(group: Group, number: 'sg' | 'pl', reading: SentenceReading, memory: Memory): readonly Cluster[] {
  const members = number === 'pl' ? [group, ...group.conjuncts] : [group];
  const meant = members.map((it) => {
    const mention = reading.ofGroup.get(it);
    return mention ? memory.of(mention) : NOBODY;
  });
  return meant.some((it) => it.length === 0) ? NOBODY : [...new Set(meant.flat())];
}
