/** Somebody whom nobody names: behind "ein Mann lief davon" "er" means that one. */
import type { German } from '../../lang/de/index.js';
import { GENDER_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Group } from '../groups/index.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import { AGED } from '../tokens/noun.js';
import type { Memory } from './memory.js';
import { salienceOfGroup } from './salience.js';

const REACH = 1;

/** How likely a pronoun means somebody that is no entity, on the scale of `candidatesBefore`. */
export function strangerBefore(
  mention: Mention,
  sex: 'm' | 'f' | null,
  readings: readonly SentenceReading[],
  memory: Memory,
  german: German,
): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let back = 0; back <= REACH && back <= mention.sentence; back++) {
    const reading = readings[mention.sentence - back];
    if (!reading) break;
    for (const group of reading.groups) {
      const start = reading.sentence.tokens[group.from]?.start ?? 0;
      if (start >= mention.start || !isPerson(group, sex, german)) continue;
      const own = reading.ofGroup.get(group);
      if (own && memory.of(own).length > 0) continue;
      best = Math.max(best, salienceOfGroup(group, reading, back) - (mention.start - start) / 5000);
    }
  }
  return best;
}

function isPerson({ head, agreement, nominals }: Group, sex: 'm' | 'f' | null, german: German): boolean {
  if (nominals.length === 0) return false;
  const gender = sex === null ? NUMBER_BITS.sg : sex === 'm' ? GENDER_BITS.masc : GENDER_BITS.fem;
  if ((agreement & gender & NUMBER_BITS.sg) === 0) return false;
  return german.nouns.strangers.has(head.lemma) || AGED.test(head.text) || german.names.office(head.text) !== null;
}
