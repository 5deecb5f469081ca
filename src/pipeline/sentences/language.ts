/** Which paragraphs are in another language. The full-form lexicon knows nearly every word that German writes small, and few that others do. */

import { beginsWithCapital, CAPITAL, LATIN_LETTERS } from '../../lang/de/letters.js';
import type { Lexicon } from '../../lang/de/lexicon/index.js';
import type { Skipped, Span } from '../../model/extraction.js';
import { UNSEEN, withoutUnseen } from '../unseen.js';

const REASON = 'another language';

/** Words looked at in a paragraph: more say nothing new. */
const SAMPLE = 24;
/** With fewer words written small a line tells nothing by itself: a headline, a table, a list of names. */
const FEWEST = 5;
/** The share of known words below which a paragraph is not German. Measured: other languages reach 0.46, German prose does not fall below 0.75. */
const LEAST_KNOWN = 0.6;

/** Prose that is German, and what is not. What is too short to tell goes with the greater part of the text. */
export function germanOnly(text: string, prose: readonly Span[], lexicon: Lexicon): { prose: Span[]; skipped: Skipped[] } {
  const verdicts = prose.map(({ start, end }) => isGerman(text.slice(start, end), lexicon));
  if (!verdicts.includes(false)) return { prose: [...prose], skipped: [] };
  const length = (wanted: boolean) => prose.reduce((sum, { start, end }, i) => (verdicts[i] === wanted ? sum + end - start : sum), 0);
  const otherwise = length(true) >= length(false);
  const kept = (i: number) => verdicts[i] ?? otherwise;
  return {
    prose: prose.filter((_, i) => kept(i)),
    skipped: prose.filter((_, i) => !kept(i)).map((span) => ({ ...span, reason: REASON })),
  };
}

const WORD = new RegExp(`[\\p{L}\\p{M}${UNSEEN}]+`, 'yu');
const WORD_CHARACTER = new RegExp(`[\\p{L}\\p{M}${UNSEEN}]`, 'u');

/** Null where the line does not tell. */
function isGerman(line: string, lexicon: Lexicon): boolean | null {
  if (isOtherScript(line)) return false;
  const capitals = !/\p{Ll}/u.test(line);
  let seen = 0;
  let known = 0;
  for (let at = 0; at < line.length && seen < SAMPLE; at++) {
    const from = at;
    let code = 0;
    for (; at < line.length; at++) {
      code = line.charCodeAt(at);
      if (code >= 0x100 || LATIN_LETTERS[code] === 0) break;
    }
    let word: string;
    if (at < line.length && code >= 0x80 && isOfWord(line, at)) {
      // a mark over a letter or a letter of another alphabet goes on with the word
      const printed = wordAt(line, from);
      at = from + printed.length;
      word = withoutUnseen(printed).normalize('NFC');
    } else if (at - from < 2 || (!capitals && LATIN_LETTERS[line.charCodeAt(from)] === CAPITAL)) continue;
    else word = line.slice(from, at);
    if (word.length < 2 || (!capitals && beginsWithCapital(word))) continue;
    seen++;
    if (!isKnown(word, capitals, lexicon)) continue;
    known++;
    // whatever the rest of the sample is
    if (known >= SAMPLE * LEAST_KNOWN) return true;
  }
  return seen < FEWEST ? null : known >= seen * LEAST_KNOWN;
}

function isOfWord(line: string, at: number): boolean {
  return WORD_CHARACTER.test(String.fromCodePoint(line.codePointAt(at) ?? 0));
}

function wordAt(line: string, from: number): string {
  WORD.lastIndex = from;
  return WORD.exec(line)?.[0] ?? '';
}

function isKnown(word: string, capitals: boolean, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase();
  const { step } = lexicon.analyse(lower);
  // "fuer", "daß": spelled otherwise
  if (step === 'exact' || step === 'respelled') return true;
  return capitals && lexicon.readings(lower.charAt(0).toUpperCase() + lower.slice(1)).length > 0;
}

function isOtherScript(line: string): boolean {
  if (!/[\u0370-\u1fff\u2c00-\ud7ff]/.test(line)) return false;
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  const latin = line.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin * 2 < letters;
}
