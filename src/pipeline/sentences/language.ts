/** Which paragraphs are in another language. The full-form lexicon knows nearly every word that German writes small, and few that others do. */
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

const WORD = new RegExp(`[\\p{L}\\p{M}${UNSEEN}]+`, 'gu');

/** Null where the line does not tell. */
function isGerman(line: string, lexicon: Lexicon): boolean | null {
  if (isOtherScript(line)) return false;
  const capitals = !/\p{Ll}/u.test(line);
  let seen = 0;
  let known = 0;
  for (const [printed] of line.matchAll(WORD)) {
    const word = withoutUnseen(printed).normalize('NFC');
    if (seen === SAMPLE) break;
    if (word.length < 2 || (!capitals && /^\p{Lu}/u.test(word))) continue;
    seen++;
    if (isKnown(word, capitals, lexicon)) known++;
  }
  return seen < FEWEST ? null : known >= seen * LEAST_KNOWN;
}

function isKnown(word: string, capitals: boolean, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase();
  const has = (form: string) => lexicon.readings(form).length > 0;
  if (has(lower) || (capitals && has(lower.charAt(0).toUpperCase() + lower.slice(1)))) return true;
  // "fuer", "daß": spelled otherwise
  return lexicon.analyse(lower).step === 'respelled';
}

function isOtherScript(line: string): boolean {
  if (!/[\u0370-\u1fff\u2c00-\ud7ff]/.test(line)) return false;
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  const latin = line.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin * 2 < letters;
}
