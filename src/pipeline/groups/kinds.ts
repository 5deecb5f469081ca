/** What the rules of groups ask of a word by itself, worked out once for each form in its class: a set of bits. */
import type { Syntax } from '../../lang/de/syntax.js';
import type { WordClass } from '../../lang/de/tagging.js';
import type { Token } from '../tokens/index.js';

/** No group begins with it, outside names. */
export const OPENS_NONE = 1;
/** A noun or a name. */
export const NOMINAL = 2;
/** Begins what says about how many: "über 140 Personen", "mehr als 200 Einwohner". */
export const BEGINS_AMOUNT = 4;
/** "rund 500 Soldaten" */
export const ADVERB_OF_AMOUNT = 8;
/** The first or the second word of "unter anderem". */
export const AMONG_OTHERS = 16;
/** "gestern beschuldigte dieser Israel" */
export const DEMONSTRATIVE = 32;
/** May open groups that hang on a participle, or stand before what does. */
export const MAY_EMBED = 64;
/** A year, or a word such as "gestern", that is a group of its own behind a preposition. */
export const TIME_ALONE = 128;
/** May join the members of a row. */
export const JOINS = 256;

const NO_OPENERS: ReadonlySet<WordClass> = new Set(['V', 'VZ', 'PTK', 'KON', 'SUB', 'COMMA', 'STOP', 'ZU', 'X']);
const JOINING = /^(und|oder|sowie|bzw\.?|beziehungsweise|&)$/;
/** "sowohl … als auch", "weder … noch" */
const JOINS_AT_TIMES = new Set(['als', 'wie', 'noch']);
const AMOUNTS = new Set(['mehr', 'weniger', 'bis', 'an', 'über']);

export function kindsOf(token: Token, syntax: Syntax): number {
  const { morph } = token;
  if (morph.grouping < 0) morph.grouping = workedOut(token, syntax);
  return morph.grouping;
}

function workedOut({ class: name, text, lower }: Token, syntax: Syntax): number {
  let kinds = 0;
  if (NO_OPENERS.has(name)) kinds |= OPENS_NONE;
  if (name === 'N' || name === 'NE') kinds |= NOMINAL;
  if (AMOUNTS.has(lower)) kinds |= BEGINS_AMOUNT;
  if (name === 'D' && syntax.amounts.has(lower)) kinds |= ADVERB_OF_AMOUNT;
  if (/^(unter|andere[mn])$/.test(lower)) kinds |= AMONG_OTHERS;
  if (name === 'DET' && /^(dieser|jener)$/.test(lower)) kinds |= DEMONSTRATIVE;
  if (name === 'ADP' || name === 'D' || name === 'DET') kinds |= MAY_EMBED;
  if (name === 'NUM' ? /^(1\d|20)\d\d$/.test(text) : name === 'D' && syntax.timeAdverbs.has(lower)) kinds |= TIME_ALONE;
  if (name === 'COMMA' || text === '/' || (name === 'KON' && JOINING.test(lower)) || JOINS_AT_TIMES.has(lower)) kinds |= JOINS;
  return kinds;
}
