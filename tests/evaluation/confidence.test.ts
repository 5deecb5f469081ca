import { describe, expect, it } from 'vitest';
import { confidenceRows, confidenceTable } from '../../src/evaluation/index.js';
import { parseConfidence } from '../../src/lang/de/confidence.js';
import type { RelationType } from '../../src/model/vocabulary.js';

const cases = (rule: string, type: RelationType, right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, i) => ({ rule, type, right: i < right }));

/** Families that differ: verbs of demanding are mostly right, nouns of attacking mostly wrong. */
const VERDICTS = [
  ...cases('verb:fordern:DEMANDS:von', 'DEMANDS', 90, 10),
  ...cases('verb:verlangen:DEMANDS:von', 'DEMANDS', 1, 0),
  ...cases('noun:Krieg:ATTACKS:gegen', 'ATTACKS', 10, 90),
  ...cases('noun:Angriff:ATTACKS:auf', 'ATTACKS', 1, 0),
];

const figures = new Map(confidenceRows(VERDICTS).map(({ name, confidence }) => [name, confidence]));
const of = (name: string) => figures.get(name) ?? Number.NaN;

describe('the confidence of a rule', () => {
  it('is near its own share where it was seen often', () => {
    expect(of('verb:fordern:DEMANDS:von')).toBeCloseTo(0.9, 1);
    expect(of('noun:Krieg:ATTACKS:gegen')).toBeCloseTo(0.1, 1);
  });

  it('is near that of its family where it was seen once', () => {
    expect(of('noun:Angriff:ATTACKS:auf')).toBeLessThan(0.6);
    expect(of('verb:verlangen:DEMANDS:von')).toBeGreaterThan(0.8);
  });

  it('lies between its share and its family’s', () => {
    expect(of('noun:Krieg:ATTACKS:gegen')).toBeGreaterThan(0.1);
    expect(of('noun:Krieg:ATTACKS:gegen')).toBeLessThanOrEqual(of('noun ATTACKS'));
  });

  it('is given for every family, up to all rules', () => {
    expect([...figures.keys()]).toEqual([
      '*',
      'noun',
      'noun ATTACKS',
      'noun:Angriff:ATTACKS:auf',
      'noun:Krieg:ATTACKS:gegen',
      'verb',
      'verb DEMANDS',
      'verb:fordern:DEMANDS:von',
      'verb:verlangen:DEMANDS:von',
    ]);
  });

  it('follows the formula: one case, drawn to a half as by m more', () => {
    const [all] = confidenceRows(cases('verb:x:DEMANDS:acc', 'DEMANDS', 1, 0));
    // one case is as likely under every m, so the smallest is taken: (1 + 1 · 0.5) / (1 + 1)
    expect(all?.confidence).toBeCloseTo(0.75);
  });

  it('is written as the file that the reader takes', () => {
    const read = parseConfidence(confidenceTable(confidenceRows(VERDICTS)));
    expect([...read.keys()]).toEqual([...figures.keys()]);
    for (const [name, figure] of read) expect(figure).toBeCloseTo(of(name), 3);
  });

  it('is of no one where there are no claims', () => expect(confidenceRows([])).toEqual([]));
});
