/** Numbers in figures (830, 11.00, 1,5, 20.) and in words the dictionary does not list (einundzwanzig). */
import { ALL_BITS, NUMBER_BITS } from './agreement.js';
import type { WordFormation } from './data.js';
import { reading } from './readings.js';
import { blank, INVARIABLE } from './tags.js';
import type { Reading } from './types.js';

const CARDINAL = Object.freeze({ ...blank(), pos: 'NUM' as const, kind: 'cardinal' as const, agreement: ALL_BITS & NUMBER_BITS.pl });

const FIGURES = /^[+−-]?\d[\d.,:/–-]*%?$/;
/** 1960er */
const DECADE = /^\d+er$/;
const LONGEST = 64;

export function numeralReadings(form: string, { cardinal, ordinal }: WordFormation['numerals']): Reading[] {
  if (form.length > LONGEST) return [];
  if (/^\d+\.$/.test(form)) return [reading(INVARIABLE, form), reading(CARDINAL, form.slice(0, -1))];
  const lower = form.toLowerCase();
  if (ordinal.test(lower) || DECADE.test(form)) return [reading(INVARIABLE, form)];
  return FIGURES.test(form) || cardinal.test(lower) ? [reading(CARDINAL, form)] : [];
}
