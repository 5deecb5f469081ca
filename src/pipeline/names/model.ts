/** Aircraft and cars by who makes them and their number: "Airbus A 340", "Bell 212", "vom Typ Katana DA40", or their name: "Renault Clio", and the number alone where a list has it: "der A 340". */
import type { German } from '../../lang/de/index.js';
import { LOOKS } from '../../lang/de/names/looks.js';
import type { Token } from '../tokens/index.js';
import type { Name } from './name.js';

export function modelAt(tokens: readonly Token[], at: number, german: German): Name | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return null;
  const { kinds, makers } = german.heads;
  const made = makers.has(token.text) || kinds.has(tokens[at - 1]?.lemma ?? '');
  const car = german.heads.cars.has(token.text) && isModel(tokens, at + 1, german) ? at + 2 : 0;
  const to = car || endOfNumber(tokens, made ? at + 1 : at);
  if (to === 0) return null;
  const words = tokens.slice(at, to).map(({ text }) => text);
  const known = german.names.match(made ? [token.text, words.slice(1).join('')] : [words.join('')], 0);
  const readings = known?.readings.filter(({ type }) => type === 'Equipment') ?? [];
  // "Bayer 04" is none, nor is "die A 5"
  if (!car && !made && (readings.length === 0 || to < at + 2)) return null;
  const text = words.join(' ');
  return {
    sentence: token.sentence,
    from: at,
    to,
    type: 'Equipment',
    readings,
    text,
    family: null,
    sex: null,
    genitive: false,
    found: 'model',
  };
}

/** "Renault Clio", "Opel Meriva", but not "Opel Rüsselsheim", "BMW Group", "Ford Hubers": behind who makes cars, a name that is none of anything else. */
function isModel(tokens: readonly Token[], at: number, { heads, names }: German): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || tokens[at - 2]?.class === 'NE') return false;
  const next = tokens[at + 1];
  if (next?.capital && (next.class === 'NE' || next.class === 'N')) return false;
  if (heads.models.has(token.text)) return true;
  const { naming, analysis, class: wordClass, text } = token;
  const unknown = wordClass === 'NE' && (analysis.step === 'unknown' || analysis.step === 'name');
  if (!unknown || naming.start?.alone || naming.given !== null || naming.family || text === text.toUpperCase()) return false;
  return heads.english(text) === null && names.body(text) === null && !text.includes('-');
}

/** Behind "737", "A340", "A 340"; 0 where there is none, or a year or a count: "Boeing 2005", "Airbus 300 Stellen". */
function endOfNumber(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind === 'number')
    return /^\p{Nd}{2,3}$/u.test(token.text) && !/^(?:N|A)$/.test(tokens[at + 1]?.class ?? '') && tokens[at + 1]?.text !== '%' ? at + 1 : 0;
  if (token && ((token.naming.looks & (LOOKS.code | LOOKS.road)) !== 0 || /^\p{Lu}{1,3}\p{Nd}{1,4}$/u.test(token.text))) return at + 1;
  return token && /^\p{Lu}{1,3}$/u.test(token.text) && /^\p{Nd}{2,4}$/u.test(tokens[at + 1]?.text ?? '') ? at + 2 : 0;
}
