/** Numbers in figures (830, 11.00, 1,5, 20.) and in words the dictionary does not list (einundzwanzig). */
import { ALL_BITS, NUMBER_BITS } from './agreement.js';
import { reading } from './readings.js';
import { blank } from './tags.js';
import type { Reading } from './types.js';

const CARDINAL = Object.freeze({ ...blank(), pos: 'NUM' as const, kind: 'cardinal' as const, agreement: ALL_BITS & NUMBER_BITS.pl });
const ORDINAL = Object.freeze({
  ...blank(),
  pos: 'ADJ' as const,
  kind: 'invariable' as const,
  degree: 'pos' as const,
  agreement: ALL_BITS,
  weak: ALL_BITS,
  mixed: ALL_BITS,
  strong: ALL_BITS,
});

const FIGURES = /^[+−-]?\d[\d.,:/–-]*%?$/;
const UNIT = '(?:ein|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|sech|sieb)';
const TEN = '(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)';
const WORDS = new RegExp(`^(?:${UNIT}|zehn|und|${TEN}|hundert|tausend|einhalb)+$`);
/** einundsechzigsten; 1960er */
const ORDINAL_WORD = new RegExp(`^(?:${UNIT}|und|${TEN}|hundert|tausend){2,}s?te[nrsm]?$`);
const DECADE = /^\d+er$/;
const LONGEST = 64;

export function numeralReadings(form: string): Reading[] {
  if (form.length > LONGEST) return [];
  if (/^\d+\.$/.test(form)) return [reading(ORDINAL, form), reading(CARDINAL, form.slice(0, -1))];
  if (ORDINAL_WORD.test(form) || DECADE.test(form)) return [reading(ORDINAL, form)];
  return FIGURES.test(form) || WORDS.test(form.toLowerCase()) ? [reading(CARDINAL, form)] : [];
}
