/** A sentence as the tagger looks at it. */
import { LOOKS } from '../../../lang/de/names/looks.js';
import type { WordFeatures } from '../../../lang/de/names/wordfeatures.js';
import { classNumber } from '../../../lang/de/tagging.js';
import type { Token } from '../../tokens/index.js';
import { EDGE, type Row } from './features.js';

/** @param rules for each token, what the rules take it for, as a label of the tagger or a number behind them
 *  @param edge what stands before the sentence and behind it */
export function rowOf(tokens: readonly Token[], features: readonly WordFeatures[], rules: Uint8Array, edge: WordFeatures): Row {
  const size = tokens.length + 2 * EDGE;
  const words = [edge, edge, ...features, edge, edge];
  const [classes, ruled, quoted] = [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
  let inside = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'close-quote') inside = 0;
    classes[i + EDGE] = classNumber(token.class) + 1;
    ruled[i + EDGE] = (rules[i] ?? 0) + 1;
    quoted[i + EDGE] = inside;
    if (token.kind === 'open-quote') inside = 1;
  }
  return { words, classes, rules: ruled, quoted };
}

/** For each token 1 if it may be in a name, else 0: names are made of words with a capital or a digit, and of what stands between such. */
export function mayBeNames(tokens: readonly Token[], isParticle: (word: string) => boolean): Uint8Array {
  const tall = (i: number): boolean => ((tokens[i]?.naming.looks ?? 0) & LOOKS.tall) !== 0;
  const may = new Uint8Array(tokens.length);
  let quoted = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'open-quote' || token.kind === 'close-quote') {
      quoted = token?.kind === 'open-quote';
      continue;
    }
    if (tall(i)) may[i] = 1;
    else if (token.kind === 'mark') may[i] = token.class !== 'COMMA' && tall(i - 1) && !BRACKETS.includes(token.text) ? 1 : 0;
    else {
      const [before, behind] = [tall(i - 1), tall(i + 1)];
      if (!before && !behind) may[i] = token.class === 'NE' || token.class === 'N' ? 1 : 0;
      else if (quoted || token.class === 'NE' || token.class === 'N' || (behind && isParticle(token.lower))) may[i] = 1;
      else may[i] = BETWEEN.has(token.class) && (before || tall(i - 2)) && (behind || tall(i + 2)) ? 1 : 0;
    }
  }
  return may;
}

const BRACKETS = '()[]{}';
/** The classes of small words that stand inside names. */
const BETWEEN: ReadonlySet<Token['class']> = new Set(['DET', 'ADP', 'A', 'D', 'KON', 'NUM', 'X']);
