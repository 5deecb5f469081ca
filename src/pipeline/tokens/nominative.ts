/** How things are called: in the nominative, without an article. */
import { CASE_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Token } from './index.js';

/** What an adjective ends in there before a noun in the singular; in the plural it is -e. */
export const NOMINATIVE_ENDINGS = { masc: 'er', fem: 'e', neut: 'es', plural: 'e' } as const;

const NOMINATIVE_PLURAL = CASE_BITS.nom & NUMBER_BITS.pl;

/** "Streitkräften" → "Streitkräfte": where a plural cannot be a nominative, it is a dative, and has its -n. */
export function nominativePlural({ text, readings }: Token): string {
  const plurals = readings.filter(({ agreement }) => agreement & NUMBER_BITS.pl);
  const isDative = plurals.length > 0 && plurals.every(({ agreement }) => (agreement & NOMINATIVE_PLURAL) === 0);
  return isDative && text.endsWith('n') ? text.slice(0, -1) : text;
}
