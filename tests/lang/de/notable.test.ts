/** Weights of what is worth noting. */
import { describe, expect, it } from 'vitest';
import { loadNotable, parseWeights } from '../../../src/lang/de/notable.js';

describe('weights', () => {
  it('are read by feature', () => {
    expect(parseWeights('# head\nEvent owner\t0.25\nEvent plural\t-1.5\n', 'a.tsv')).toEqual(
      new Map([
        ['Event owner', 0.25],
        ['Event plural', -1.5],
      ]),
    );
  });

  it.each(['Event owner', 'Event owner\tmuch', '\t0.5'])('a row that is none is named: %j', (row) => {
    expect(() => parseWeights(`# head\n${row}\n`, 'a.tsv')).toThrow(/a\.tsv:2: got .*, expected a feature and its weight/);
  });

  it('speak for a thing that a place tells, and against one of several', () => {
    const weights = loadNotable();
    expect(weights.get('Event owner')).toBeGreaterThan(0);
    expect(weights.get('Agreement plural')).toBeLessThan(0);
  });
});
