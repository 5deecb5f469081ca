/** Numbers in figures (830, 11.00, 1,5, 20.) and in words the dictionary does not list (einundzwanzig). */

import { isLatinLetter } from '../letters.js';
import { ALL_BITS, NUMBER_BITS } from './agreement.js';
import type { WordFormation } from './data.js';
import { NO_READINGS, reading } from './readings.js';
import { features, INVARIABLE } from './tags.js';
import type { Reading } from './types.js';

const CARDINAL = features({ pos: 'NUM', kind: 'cardinal', agreement: ALL_BITS & NUMBER_BITS.pl });

const FIGURES = /^[+−-]?\d[\d.,:/–-]*%?$/;
/** 1960er */
const DECADE = /^\d+er$/;
const LONGEST = 64;

export function numeralReadings(form: string, { cardinal, ordinal }: WordFormation['numerals']): readonly Reading[] {
  if (form.length > LONGEST) return NO_READINGS;
  if (isLatinLetter(form.charCodeAt(0))) {
    const lower = form.toLowerCase();
    if (ordinal.test(lower)) return [reading(INVARIABLE, form)];
    return cardinal.test(lower) ? [reading(CARDINAL, form)] : NO_READINGS;
  }
  if (/^\d+\.$/.test(form)) return [reading(INVARIABLE, form), reading(CARDINAL, form.slice(0, -1))];
  if (DECADE.test(form)) return [reading(INVARIABLE, form)];
  return FIGURES.test(form) ? [reading(CARDINAL, form)] : NO_READINGS;
}
