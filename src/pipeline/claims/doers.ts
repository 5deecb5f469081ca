/** Who does what a passive without an agent says: the body of the right sort that the text spoke of last. */
import type { Frame } from '../../lang/de/frames/index.js';
import { agentOf } from '../clauses/agent.js';
import type { Cluster } from '../entities/index.js';
import type { ClaimContext } from './claim.js';
import type { Scene } from './slots.js';

const BACK = 4;
const AHEAD = 2;

/** A passive or "erhielt drei Jahre Haft", which leave out who does it. */
export function mayBeUsual(frame: Frame, { clause, context }: Scene): boolean {
  if (!context.german.frames.doers.has(frame.lemma)) return false;
  // "eine Erklärung, in der der Partei vorgeworfen wird" is somebody else's
  if (frame.relation === 'ACCUSES' && clause.type !== 'main') return false;
  return (clause.verbs?.voice === 'passive' || frame.source.every(({ slot }) => slot === 'pp')) && !agentOf(clause, context.german.syntax);
}

/**
 * "Die Polizei stürmte das Haus. Huber wurde abgeführt." Of somebody with a name it may be a country: "In Polen wurde Huber verurteilt", but not
 * "Huber wird vorgeworfen, in Polen …".
 */
export function usualDoers({ lemma, relation }: Frame, targets: readonly Cluster[], sentence: number, context: ClaimContext): Cluster[] {
  const rows = context.german.frames.doers.get(lemma) ?? [];
  const bodies = rows.filter((row) => row.relation === relation).flatMap((row) => row.bodies);
  if (bodies.length === 0) return [];
  // who accuses has been told: "In einem Bericht wird der Partei Betrug vorgeworfen. Die Staatsanwaltschaft prüft ihn."
  const body = nearest(sentence, relation === 'ACCUSES' ? 0 : AHEAD, context, (it) => isOneOf(it, bodies));
  if (body) return [body];
  const isSomebody = targets.every((it) => it.named && (it.type === 'Person' || it.type === 'Organization'));
  const country = isSomebody && relation !== 'ACCUSES' ? nearest(sentence, 0, context, (it) => it.type === 'Country') : null;
  return country ? [country] : [];
}

/** The rule that a claim with such a source is named after. */
export const doerRule = ({ lemma, relation }: Frame): string => `doer:${lemma}:${relation}`;

function nearest(sentence: number, ahead: number, { resolution }: ClaimContext, fits: (cluster: Cluster) => boolean): Cluster | null {
  let best: Cluster | null = null;
  let least = Infinity;
  for (const cluster of resolution.clusters) {
    for (const mention of cluster.mentions) {
      const away = mention.sentence - sentence;
      if (away < -BACK || away > ahead) continue;
      // what comes after counts as farther than what was before
      const distance = away > 0 ? away + BACK : -away;
      if (distance >= least) continue;
      if (!fits(cluster)) break;
      [best, least] = [cluster, distance];
    }
  }
  return best;
}

function isOneOf({ name, type }: Cluster, bodies: readonly string[]): boolean {
  if (type !== 'Organization' && type !== 'Group') return false;
  return name.split(' ').some((word) =>
    bodies.some((body) =>
      word
        .toLowerCase()
        .replace(/e?n?s?$/, '')
        .endsWith(body.toLowerCase().replace(/e?n?s?$/, '')),
    ),
  );
}
