/** Denials: whom they speak against. */
import type { Frame } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import type { ClaimContext } from './claim.js';

/** "bestreiten", "zurückweisen": says that something is not so. */
export function denies({ relation, lemma }: Frame, { german }: ClaimContext): boolean {
  return relation === 'REJECTS' && isDenying(lemma, german);
}

export function isDenying(lemma: string, { frames }: German): boolean {
  const rows = frames.embeddings.get(lemma);
  return rows?.some(({ kind, polarity, attributed }) => kind === 'verb' && polarity === 'negative' && attributed === 'subject') ?? false;
}

/** "bestritt, die Miliz zu bezahlen": that speaks against whoever says so, not against those whom the deed was done to. */
export function deniesDeed(frame: Frame, context: ClaimContext): boolean {
  return frame.requires.length === 0 && denies(frame, context);
}
