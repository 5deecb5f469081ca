import { describe, expect, it } from 'vitest';
import { confidenceOf, loadConfidence, parseConfidence } from '../../../src/lang/de/confidence.js';
import { document } from '../../support/reading.js';

const confidence = loadConfidence();

describe('the confidence of rules', () => {
  it('differs by rule', () => {
    const office = confidence('structure:office', 'REPRESENTS');
    const mission = confidence('noun:Mission:DEPLOYS_TO:in', 'DEPLOYS_TO');
    expect(office).toBeGreaterThan(mission + 0.1);
  });

  it('is the family’s where the rule was never seen', () => {
    expect(confidence('verb:nie gesehen:DEMANDS:acc', 'DEMANDS')).toBe(confidence('verb DEMANDS', 'DEMANDS'));
    const own = confidenceOf(parseConfidence('*\t9\t6\t0.6\nverb DEMANDS\t5\t4\t0.8\nnoun DEMANDS\t4\t2\t0.5\n'));
    expect(['verb', 'noun'].map((kind) => own(`${kind}:nie gesehen:DEMANDS:acc`, 'DEMANDS'))).toEqual([0.8, 0.5]);
  });

  it('is that of all rules for a kind that was never seen', () => {
    const all = confidence('*', 'DEMANDS');
    expect(all).toBeGreaterThan(0.5);
    expect(confidence('neu:x', 'DEMANDS')).toBe(all);
  });

  it('stands in the claims of a document', () => {
    const { relations } = document('Der russische Außenminister Sergej Lawrow reiste nach Wien.');
    const office = relations.find(({ rule }) => rule === 'structure:office');
    expect(office?.confidence).toBe(confidence('structure:office', 'REPRESENTS'));
  });
});

const broken: [string, string, RegExp][] = [
  ['a row that is none', '*\t1\t1\t0.5\nx\n', /confidence\.tsv:2: got x, expected rule, found, right/],
  ['a figure that is none', '*\t1\t1\t1.5\n', /confidence\.tsv:1: got/],
  ['no figure', '*\t1\t1\t\n', /confidence\.tsv:1: got/],
  ['no row for all rules', '# nothing\n', /got no row \*/],
];
it.each(broken)('%s is refused', (_, text, says) => {
  expect(() => parseConfidence(text)).toThrow(says);
});
