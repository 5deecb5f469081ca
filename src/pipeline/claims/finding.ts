/** What a frame says of the two ends that were found for it. */
import type { Frame, Role } from '../../lang/de/frames/index.js';
import { endsFit } from '../../ontology/index.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { SentenceReading } from '../reading.js';
import type { Finding } from './claim.js';

/** Where a frame was read: its clause, and the words that are its evidence (positions inside the sentence, `to` exclusive). */
export type Place = { clause: Clause | null; reading: SentenceReading; from: number; to: number };

/** Null where an end is missing or is nothing that may stand there. "each" joins a group with itself, any other role two different ones. */
export function findingOf(frame: Frame, sources: readonly Cluster[], targets: readonly Cluster[], place: Place): Finding | null {
  const each = frame.target.some((role) => role.slot === 'each');
  const fitting = targets.filter(
    (target) =>
      (each || !sources.includes(target)) &&
      sources.some((source) => source !== target && endsFit(frame.relation, source.type, target.type)),
  );
  if (fitting.length === 0) return null;
  const { tokens } = place.reading.sentence;
  return {
    type: frame.relation,
    sources,
    targets: fitting,
    modality: frame.modality,
    polarity: frame.polarity,
    content: null,
    role: null,
    rule: frame.id,
    leaves: frame.target.every(isLeft),
    clause: place.clause,
    start: tokens[place.from]?.start ?? place.reading.sentence.start,
    end: tokens[place.to - 1]?.end ?? place.reading.sentence.end,
  };
}

/** "aus Polen", "in Polen" */
function isLeft({ preposition, case: wanted }: Role): boolean {
  return preposition === 'aus' || preposition === 'von' || (preposition === 'in' && wanted === 'dat');
}

/** The whole of a clause as evidence. */
export function placeOf(clause: Clause, reading: SentenceReading): Place {
  let from = Infinity;
  let to = -Infinity;
  for (const part of clause.parts) {
    if (part.from < from) from = part.from;
    if (part.to > to) to = part.to;
  }
  return { clause, reading, from, to };
}
