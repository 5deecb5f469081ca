/** A sentence as the tagger looks at it. */
import { LOOKS } from '../../../lang/de/names/looks.js';
import type { WordFeatures } from '../../../lang/de/names/wordfeatures.js';
import { classNumber, type WordClass } from '../../../lang/de/tagging.js';
import type { Token } from '../../tokens/index.js';
import { type Row, tokenOf } from './features.js';

/** @param rules for each token, what the rules take it for, as a label of the tagger or a number behind them
 *  @param edge what stands before the sentence and behind it */
export function rowOf(tokens: readonly Token[], rules: readonly number[], edge: WordFeatures): Row {
  const words = [edge, edge];
  const told = [0, 0];
  const looks = [0, 0];
  let quoted = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const { naming, kind } = token;
    if (kind === 'close-quote') quoted = 0;
    words.push(naming.features);
    looks.push(naming.looks);
    told.push(tokenOf(classNumber(token.class) + 1, (rules[i] ?? 0) + 1, quoted, i === 0 ? 1 : 0));
    if (kind === 'open-quote') quoted = 1;
  }
  words.push(edge, edge);
  looks.push(0, 0);
  told.push(0, 0);
  return { words, tokens: told, may: mayBeNames(tokens, looks) };
}

/** For each token 1 if it may be in a name, else 0: names are made of words with a capital or a digit, and of what stands between such.
 *  @param looks those of the tokens, two places behind them */
function mayBeNames(tokens: readonly Token[], looks: readonly number[]): number[] {
  const may: number[] = [];
  let quoted = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const { kind } = token;
    if (kind === 'open-quote' || kind === 'close-quote') {
      quoted = kind === 'open-quote';
      may.push(0);
    } else if (kind === 'mark') may.push(mayBeMark(token, tokens[i - 1], tokens[i + 1], looks, i + 2) ? 1 : 0);
    else if (isTall(looks, i + 2) || token.class === 'NE' || token.class === 'N') may.push(1);
    else may.push(mayStandBetween(token.class, looks, i + 2, quoted) ? 1 : 0);
  }
  return may;
}

function isTall(looks: readonly number[], at: number): boolean {
  return ((looks[at] ?? 0) & LOOKS.tall) !== 0;
}

function mayBeMark(mark: Token, before: Token | undefined, behind: Token | undefined, looks: readonly number[], at: number): boolean {
  if (isDash(mark, before, behind)) return false;
  return isTall(looks, at) || (isTall(looks, at - 1) && mark.class !== 'COMMA' && !BRACKETS.includes(mark.text));
}

function mayStandBetween(wordClass: WordClass, looks: readonly number[], at: number, quoted: boolean): boolean {
  const before = isTall(looks, at - 1);
  const behind = isTall(looks, at + 1);
  if (!before && !behind) return false;
  if (quoted || (behind && ((looks[at] ?? 0) & LOOKS.particle) !== 0)) return true;
  return (before || isTall(looks, at - 2)) && (behind || isTall(looks, at + 2)) && BETWEEN.has(wordClass);
}

/** "Olympique Lyon - Steaua Bukarest": a dash with room on both sides stands between names. */
function isDash(mark: Token, before: Token | undefined, behind: Token | undefined): boolean {
  if (!DASHES.includes(mark.text)) return false;
  return before !== undefined && behind !== undefined && before.end < mark.start && mark.end < behind.start;
}

const DASHES = '-–—';
const BRACKETS = '()[]{}';
/** The classes of small words that stand inside names. */
const BETWEEN: ReadonlySet<WordClass> = new Set(['DET', 'ADP', 'A', 'D', 'KON', 'NUM', 'X']);
