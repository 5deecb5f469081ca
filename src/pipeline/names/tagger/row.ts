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
  let quoted = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'close-quote') quoted = 0;
    words.push(token.naming.features);
    told.push(tokenOf(classNumber(token.class) + 1, (rules[i] ?? 0) + 1, quoted, i === 0 ? 1 : 0));
    if (token.kind === 'open-quote') quoted = 1;
  }
  words.push(edge, edge);
  told.push(0, 0);
  return { words, tokens: told, may: mayBeNames(tokens) };
}

/** For each token 1 if it may be in a name, else 0: names are made of words with a capital or a digit, and of what stands between such. */
export function mayBeNames(tokens: readonly Token[]): number[] {
  const may: number[] = [];
  let quoted = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const { kind } = token;
    if (kind === 'open-quote' || kind === 'close-quote') {
      quoted = kind === 'open-quote';
      may.push(0);
    } else may.push(mayBeName(token, tokens, i, quoted) ? 1 : 0);
  }
  return may;
}

function mayBeName(token: Token, tokens: readonly Token[], at: number, quoted: boolean): boolean {
  const { kind, class: wordClass, naming } = token;
  if (kind === 'mark' && isDash(token, tokens[at - 1], tokens[at + 1])) return false;
  if (isTall(token)) return true;
  const before = isTall(tokens[at - 1]);
  if (kind === 'mark') return before && wordClass !== 'COMMA' && !BRACKETS.includes(token.text);
  if (wordClass === 'NE' || wordClass === 'N') return true;
  const behind = isTall(tokens[at + 1]);
  if (!before && !behind) return false;
  if (quoted || (behind && (naming.looks & LOOKS.particle) !== 0)) return true;
  return (before || isTall(tokens[at - 2])) && (behind || isTall(tokens[at + 2])) && BETWEEN.has(wordClass);
}

function isTall(token: Token | undefined): boolean {
  return token !== undefined && (token.naming.looks & LOOKS.tall) !== 0;
}

/** "Olympique Lyon - Steaua Bukarest": a dash with room on both sides stands between names. */
function isDash(dash: Token, before: Token | undefined, behind: Token | undefined): boolean {
  if (!DASHES.includes(dash.text)) return false;
  return before !== undefined && behind !== undefined && before.end < dash.start && dash.end < behind.start;
}

const DASHES = '-–—';
const BRACKETS = '()[]{}';
/** The classes of small words that stand inside names. */
const BETWEEN: ReadonlySet<WordClass> = new Set(['DET', 'ADP', 'A', 'D', 'KON', 'NUM', 'X']);
