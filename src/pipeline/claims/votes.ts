/** What is voted on where the vote only points back at it: "Das Gesetz wurde beschlossen. Die SPD stimmte dagegen." */
import type { Frame } from '../../lang/de/frames/index.js';
import type { Cluster } from '../entities/index.js';
import { pointedAt } from './before.js';
import type { Scene } from './slots.js';

const SENTENCES_BACK = 2;

/** @returns the agreement that the text spoke of last, if the row is of a vote that names none */
export function votedOn(frame: Frame, scene: Scene): Cluster | null {
  return isVote(frame, scene) ? lastAgreement(scene) : null;
}

/** A verb by which one is for or against something, with "dafür", "dagegen", or a word that a row asks for: "stimmte mit Nein". */
function isVote({ lemma, relation, target, content, requires }: Frame, scene: Scene): boolean {
  if (relation !== 'SUPPORTS' && relation !== 'REJECTS') return false;
  const rows = scene.context.german.frames.verbs.get(lemma) ?? [];
  const takes = (type: string, preposition: string) =>
    rows.some((it) => it.relation === type && it.requires.length === 0 && it.target.some((role) => role.preposition === preposition));
  if (!takes('SUPPORTS', 'für') || !takes('REJECTS', 'gegen')) return false;
  const pointed = pointedAt(scene);
  return (
    requires.some(({ words }) => words.length > 0) || [...target, ...content].some(({ preposition }) => pointed.includes(preposition ?? ''))
  );
}

function lastAgreement({ clause, reading, context }: Scene): Cluster | null {
  const here = reading.sentence.index;
  const start = reading.sentence.tokens[clause.parts[0]?.from ?? 0]?.start ?? 0;
  for (const { mentions } of context.readings.slice(Math.max(0, here - SENTENCES_BACK), here + 1).toReversed())
    for (const mention of mentions.toReversed()) {
      const [meant] = mention.start < start ? context.resolution.of(mention) : [];
      if (meant?.type === 'Agreement') return meant;
    }
  return null;
}
