/** What became of one thing that was to be found or that was found. Figures are counts of these. */

export type Outcome<What> = What & {
  outcome: 'found' | 'missed' | 'spurious';
  /** At which step it was lost or went wrong; null for what was found. */
  stage: string | null;
};

export type Score = { hit: number; predicted: number; core: number };

/** Precision, recall and their harmonic mean; 0 where nothing was found or nothing was to be found. */
export type Rates = Score & { precision: number; recall: number; f1: number };

export function scoreOf(outcomes: readonly Outcome<object>[]): Score {
  const count = (outcome: string) => outcomes.filter((it) => it.outcome === outcome).length;
  const hit = count('found');
  return { hit, predicted: hit + count('spurious'), core: hit + count('missed') };
}

export function ratesOf(score: Score): Rates {
  const precision = ratio(score.hit, score.predicted);
  const recall = ratio(score.hit, score.core);
  return { ...score, precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
