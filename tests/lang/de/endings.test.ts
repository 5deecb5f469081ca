/** Words that end a compound, told before anything is looked up. */
import { describe, expect, it } from 'vitest';
import { endingsOf, hasLength, isElsewhere } from '../../../src/lang/de/endings.js';

describe('the ends of listed words', () => {
  const endings = endingsOf(['Minister', 'Ministerium', 'Rat', 'Wahl']);
  const lengths = (word: string) =>
    Array.from({ length: word.length }, (_, i) => i + 1).filter((length) => hasLength(endings(word), length));

  it('are found at the end of a compound, whatever the case of their letters', () => {
    expect(lengths('Außenminister')).toEqual(['minister'.length]);
    expect(lengths('EU-MINISTERIUM')).toEqual(['ministerium'.length]);
    expect(lengths('Minister')).toEqual(['minister'.length]);
    expect(lengths('Wahl')).toEqual(['wahl'.length]);
  });

  it('are not found where a word only ends alike or begins so', () => {
    expect(lengths('Register')).toEqual([]);
    expect(lengths('Ministers')).toEqual([]);
    expect(lengths('ister')).toEqual([]);
  });

  it('leave short words to be looked up', () => {
    expect(isElsewhere(endings, 'Rat')).toBe(false);
    expect(isElsewhere(endings, 'Tat')).toBe(false);
    expect(isElsewhere(endings, 'Stadtrat')).toBe(true);
  });
});
