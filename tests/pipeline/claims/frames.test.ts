/**
 * Every row of the frame lexicon is read in its own example. Rows that do not find yet what they mark there are listed in
 * silent-frames.txt, which only shrinks: `node scripts/list-silent-frames.mjs` writes it.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { allFrames, type Outcome, tryFrame } from '../../support/frame-examples.js';

const text = readFileSync(new URL('./silent-frames.txt', import.meta.url), 'utf8');
const listed = text.split('\n').filter((line) => line !== '');

describe('rows of the frame lexicon', () => {
  let outcomes: Outcome[] = [];
  beforeAll(() => {
    outcomes = allFrames().map(tryFrame);
  });

  it('lead from [source] to {target} in their example', () => {
    const silent = outcomes.filter(({ frame, fires }) => !fires && !listed.includes(frame.id));
    expect(silent.map(({ frame, why }) => `${frame.id}: ${why} in “${frame.example}”`)).toEqual([]);
  });

  it('are off the list of silent ones once they do', () => {
    const mended = outcomes.filter(({ frame, fires }) => fires && listed.includes(frame.id));
    expect(mended.map(({ frame, by }) => `${frame.id} is found by ${by}`)).toEqual([]);
  });

  it('are on the list only if they exist, once, and in order', () => {
    const known = new Set(outcomes.map(({ frame }) => frame.id));
    expect(listed.filter((id) => !known.has(id))).toEqual([]);
    expect(listed).toEqual([...new Set(listed)].sort());
  });
});
