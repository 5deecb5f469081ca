/** What the words ahead say of how a group goes on. */
import type { Syntax } from '../../lang/de/syntax.js';
import type { Token } from '../tokens/index.js';
import { ADVERB_OF_AMOUNT, BEGINS_AMOUNT } from './kinds.js';

export function modifiesAdjective(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(at + 4, tokens.length); i++) {
    const name = tokens[i]?.class;
    if (name === 'A' || name === 'NUM') return true;
    if (name !== 'D') return false;
  }
  return false;
}

/** Whether the adjective at this place goes on with the group and no clause begins: "ein langer, harter Weg". */
export function opensNoClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 4, tokens.length); i++) {
    const name = tokens[i]?.class;
    if (name === 'N' || name === 'NE') return true;
    if (name !== 'A' && name !== 'D' && name !== 'NUM') return false;
  }
  return false;
}

/** Quotation marks around a part of a group: „russlandfeindlichen Hysterie“. */
export function closesSoon(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(at + 9, tokens.length); i++) {
    if (tokens[i]?.kind === 'close-quote') return true;
    if (tokens[i]?.class === 'V' || tokens[i]?.class === 'COMMA') return false;
  }
  return false;
}

/** A group takes the mark behind it that closes some words, but not one that closes a sentence: „Das ist ein Fehler“. */
export function closeQuote(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.kind !== 'close-quote') return to;
  for (let i = to - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind === 'open-quote') return to + 1;
    if (token?.class === 'V' && token.morph.finite) return to;
  }
  return to;
}

/** How many words before a number or a noun say about how many: "rund 500 Soldaten", "über 140 Personen", "mehr als 200 Einwohner". */
export function amountBefore(tokens: readonly Token[], at: number, kinds: number, syntax: Syntax): number {
  if (kinds & ADVERB_OF_AMOUNT && countsWith(tokens, at)) return 1;
  return kinds & BEGINS_AMOUNT ? amountAt(tokens, at, syntax) : 0;
}

/** "rund 500 Soldaten", "für mehr Unabhängigkeit": what tells how many goes with its noun. */
function countsWith(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.class === 'NUM' || (next?.class === 'N' && /^(mehr|weniger|viel|wenig)$/.test(tokens[at]?.lower ?? ''));
}

/** Of a word that begins an amount: "über 140 Personen", "mehr als 200 Einwohner", "bis zu 300 Soldaten", "an die hundert Menschen". */
export function amountAt(tokens: readonly Token[], at: number, syntax: Syntax): number {
  const first = tokens[at]?.lower ?? '';
  const second = tokens[at + 1];
  if ((first === 'mehr' || first === 'weniger') && second?.lower === 'als' && isCount(tokens[at + 2], syntax)) return 2;
  if (isNounLike(tokens[at - 1])) return 0;
  if (first === 'bis' && second?.lower === 'zu' && isCount(tokens[at + 2], syntax)) return 2;
  if (first === 'an' && second?.lower === 'die' && isCount(tokens[at + 2], syntax)) return 2;
  return first === 'über' && isLarge(second, syntax) && isNounLike(tokens[at + 2]) && !isYear(second) ? 1 : 0;
}

function isNounLike(token: Token | undefined): boolean {
  return token?.class === 'N' || token?.class === 'NE' || token?.class === 'A';
}

function isCount(token: Token | undefined, syntax: Syntax): boolean {
  return token !== undefined && (token.class === 'NUM' || syntax.isMeasure(token.lower));
}

/** "über zwei Fragen" is about them: only figures and round numbers are counted. */
function isLarge(token: Token | undefined, syntax: Syntax): boolean {
  return (
    token !== undefined && ((token.class === 'NUM' && /\d\d/.test(token.text)) || (token.class === 'N' && syntax.isMeasure(token.lower)))
  );
}

export function isYear(token: Token | undefined): boolean {
  return /^(1[5-9]|20)\d\d$/.test(token?.text ?? '');
}

/** "15 Tonnen Lebensmittel", "drei Jahre Haft": one group. */
export function measures(measure: Token, what: Token, syntax: Syntax): boolean {
  return syntax.isMeasure(measure.lower) || (syntax.times.has(measure.lemma) && syntax.lasting.has(what.lemma));
}

/** How many words before a further member of a row say that it is told besides: "und vor allem Polen", ", aber auch Polen". */
export function wordsBefore(tokens: readonly Token[], at: number, phrases: readonly (readonly string[])[]): number {
  let longest = 0;
  for (const words of phrases)
    if (words.length > longest && words.every((word, i) => tokens[at + i]?.lower === word)) longest = words.length;
  return longest;
}
