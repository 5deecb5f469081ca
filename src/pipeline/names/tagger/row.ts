/** A sentence as the tagger looks at it. */
import { LOOKS } from '../../../lang/de/names/looks.js';
import type { WordFeatures } from '../../../lang/de/names/wordfeatures.js';
import { classNumber, type WordClass } from '../../../lang/de/tagging.js';
import type { Token } from '../../tokens/index.js';
import type { Row } from './features.js';
import { tokenOf } from './placed.js';

/** @param rules for each token, what the rules take it for, as a label of the tagger or a number behind them
 *  @param edge what stands before the sentence and behind it */
export function rowOf(tokens: readonly Token[], rules: readonly number[], edge: WordFeatures): Row {
  const words = [edge, edge];
  const classes = [0, 0];
  const told = [0, 0];
  const ruled = [0, 0];
  const quoted = [0, 0];
  let inside = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const [wordClass, rule] = [classNumber(token.class) + 1, (rules[i] ?? 0) + 1];
    if (token.kind === 'close-quote') inside = 0;
    words.push(token.naming.features);
    classes.push(wordClass);
    ruled.push(rule);
    told.push(tokenOf(wordClass, rule));
    quoted.push(inside);
    if (token.kind === 'open-quote') inside = 1;
  }
  words.push(edge, edge);
  return { words, classes, rules: ruled, tokens: told, quoted, may: mayBeNames(tokens) };
}

/** For each token 1 if it may be in a name, else 0: names are made of words with a capital or a digit, and of what stands between such. */
export function mayBeNames(tokens: readonly Token[]): number[] {
  const tall = [0, 0];
  for (const { naming } of tokens) tall.push(naming.looks & LOOKS.tall);
  tall.push(0, 0);
  const may: number[] = [];
  let quoted = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'open-quote' || token?.kind === 'close-quote') quoted = token.kind === 'open-quote';
    may.push(token && !isDash(tokens, i) && mayBeName(token, tall, i + 2, quoted) ? 1 : 0);
  }
  return may;
}

function mayBeName({ kind, class: wordClass, naming, text }: Token, tall: readonly number[], at: number, quoted: boolean): boolean {
  if (kind === 'open-quote' || kind === 'close-quote') return false;
  if (tall[at] === LOOKS.tall) return true;
  const before = tall[at - 1] === LOOKS.tall;
  if (kind === 'mark') return before && wordClass !== 'COMMA' && !BRACKETS.includes(text);
  if (wordClass === 'NE' || wordClass === 'N') return true;
  const behind = tall[at + 1] === LOOKS.tall;
  if (!before && !behind) return false;
  if (quoted || (behind && (naming.looks & LOOKS.particle) !== 0)) return true;
  return BETWEEN.has(wordClass) && (before || tall[at - 2] === LOOKS.tall) && (behind || tall[at + 2] === LOOKS.tall);
}

/** "Olympique Lyon - Steaua Bukarest": a dash with room on both sides stands between names. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !DASHES.includes(token.text)) return false;
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  return before !== undefined && behind !== undefined && before.end < token.start && token.end < behind.start;
}

const DASHES = '-–—';
const BRACKETS = '()[]{}';
/** The classes of small words that stand inside names. */
const BETWEEN: ReadonlySet<WordClass> = new Set(['DET', 'ADP', 'A', 'D', 'KON', 'NUM', 'X']);
