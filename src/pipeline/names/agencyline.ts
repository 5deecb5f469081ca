/** "Genf/Kiew (dpa) - Unterhändler …", "WIEN (APA) – …": the towns that an agency's report opens with, and the agency in brackets. */
import type { Token } from '../tokens/index.js';

/** No dateline is longer, in words. */
const LONGEST = 14;
/** It opens the article, or what follows its title. */
const LATEST = 2;
/** Where nobody looks for a second dash any more. */
const FARTHEST = 50;
const DASH = /^[-–—]$/;

/** @returns where what is told begins, behind the dash; 0 where a sentence opens with no such line */
export function endOfAgencyLine(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (
    !first?.capital ||
    first.sentence > LATEST ||
    first.naming.given !== null ||
    first.class === 'DET' ||
    first.class === 'ADP' ||
    first.class === 'V'
  )
    return 0;
  let bracket = false;
  for (let at = 0; at < tokens.length && at < LONGEST; at++) {
    const { text, kind, capital, class: wordClass } = tokens[at] ?? first;
    if (DASH.test(text)) {
      // "Huber (CDU) - damals Minister - schwieg"
      const alone = !tokens.slice(at + 1, at + FARTHEST).some((token) => DASH.test(token.text));
      return alone && tokens[at - 1]?.text === ')' && at + 1 < tokens.length ? at + 1 : 0;
    }
    if (text === '(') {
      bracket = true;
      while (at < LONGEST && tokens[at]?.text !== ')') at++;
    } else if (bracket || !(capital || kind === 'number' || wordClass === 'NUM' || OF_TOWNS.test(text))) return 0;
  }
  return 0;
}

/** What stands in and between the names of towns and dates. */
const OF_TOWNS = /^(?:[/,.]|am|an|der|bei|im|auf|den|de|la|\d+\.)$/;

/** The towns themselves, as stretches of tokens. */
export function townsOfLine(tokens: readonly Token[], end: number): { from: number; to: number }[] {
  const towns: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at < end; at++) {
    const text = tokens[at]?.text ?? '';
    if (text !== '/' && text !== ',' && text !== '(' && !DASH.test(text)) continue;
    if (from < at && tokens[from]?.capital) towns.push({ from, to: at });
    if (text === '(') break;
    from = at + 1;
  }
  return towns;
}
