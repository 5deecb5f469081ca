/** What German text looks like before it is read. */
import { expect, it } from 'vitest';
import { loadTextKnowledge } from '../../../src/lang/de/text.js';

const text = loadTextKnowledge();

it('an abbreviation is listed without its full stop', () => {
  const all = [...text.abbreviations, ...text.closingAbbreviations];
  expect(all.filter((word) => word.endsWith('.') || word !== word.trim())).toEqual([]);
});

it.each(['Dr', 'Prof', 'Nr', 'St', 'ca', 'bzw', 'Mio', 'Mrd', 'Art', 'Abs'])('%s. ends no sentence by itself', (word) => {
  expect(text.abbreviations.has(word)).toBe(true);
});

it.each(['Polen', 'Rat', 'ist', 'Tor', 'Bund'])('%s is no abbreviation', (word) => {
  expect(text.abbreviations.has(word) || text.closingAbbreviations.has(word)).toBe(false);
});

it('knows twelve months and their Austrian names', () => {
  expect(text.months.size).toBe(14);
  expect(text.months.has('Jänner')).toBe(true);
});

it.each(text.boilerplate.cues.map(({ weight, pattern }) => [weight, pattern] as const))('cues of weight %d begin a word', (_, pattern) => {
  const words = pattern.source.slice(pattern.source.indexOf('(?:') + 3, -1).split('|');
  for (const word of words) {
    const stem = word.replaceAll('\\', '');
    expect(`Hier ${stem}xyz`.match(pattern), stem).not.toBeNull();
    expect(`Hier xyz${stem}`.match(pattern)?.[0] ?? '', stem).not.toBe(stem);
  }
});

it('names each section heading once, and none like a sentence', () => {
  expect([...text.sectionHeads].filter((head) => /[.!?:]$/.test(head))).toEqual([]);
  expect(text.sectionHeads.has('Hintergrund')).toBe(true);
});
