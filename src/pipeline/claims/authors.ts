/** Whose a thing is that the text has spoken of before: "die Entscheidung" behind "die Entscheidung des Präsidenten". */
import type { Cluster } from '../entities/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { isActor, ownersOf } from './actors.js';
import type { ClaimContext } from './claim.js';

const SENTENCES_BACK = 4;
const POINTS_BACK = /^(der|die|das|den|dem|des|dies(e|er|es|en|em))$/;

/** Of a definite thing that is nobody's in its own sentence: whose it was when it was spoken of last. */
export function authorsOf(group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const word = group.nominals[0];
  if (word?.class !== 'N' || !POINTS_BACK.test(group.determiner?.lower ?? '')) return [];
  const here = reading.sentence.index;
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const before = context.readings[here - back];
    if (!before) return [];
    for (const other of before.groups.toReversed()) {
      if (!isSameThing(other, group, before, reading, context)) continue;
      const found = ownersOf(other, before, context.resolution).filter((it) => it.named && isActor(it));
      if (found.length > 0) return [...new Set(found)];
    }
  }
  return [];
}

function isSameThing(other: Group, group: Group, before: SentenceReading, reading: SentenceReading, context: ClaimContext): boolean {
  const [one, two] = [other.nominals[0], group.nominals[0]];
  if (!one || !two || one.class !== 'N') return false;
  if (one.lemma === two.lemma) return true;
  const [earlier, later] = [before.ofGroup.get(other), reading.ofGroup.get(group)];
  if (!earlier || !later) return false;
  const meant = context.resolution.of(later).filter((it) => !it.named && (it.type === 'Event' || it.type === 'Agreement'));
  return context.resolution.of(earlier).some((it) => meant.includes(it));
}
