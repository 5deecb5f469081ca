/** Unknown capitalised words: perhaps a name, perhaps its genitive. */
import { ALL_BITS, CASE_BITS, NUMBER_BITS } from './agreement.js';
import { reading } from './readings.js';
import { features } from './tags.js';
import type { Reading } from './types.js';

const SINGULAR = ALL_BITS & NUMBER_BITS.sg;
const GENITIVE = SINGULAR & CASE_BITS.gen;

const NAME = features({ pos: 'PROPN', kind: 'name', nameKind: 'other', agreement: SINGULAR, bare: SINGULAR & ~GENITIVE });
const NAME_GENITIVE = features({ ...NAME, agreement: GENITIVE, bare: GENITIVE });

const MAY_BE_GENITIVE = /[s'’]$/;

/** Putins: the name Putins, or the genitive of Putin. A genitive needs no s of its own behind s, ß, x, z; -us is no genitive (Belarus). */
export function nameReadings(word: string): Reading[] {
  const found = [reading(NAME, word)];
  if (!MAY_BE_GENITIVE.test(word)) return found;
  const base = /^(.{2,}[^sßxzu'’])['’]?s$/u.exec(word)?.[1] ?? /^(.{2,}[sßxz])['’]$/u.exec(word)?.[1];
  if (base) found.push(reading(NAME_GENITIVE, base));
  return found;
}
