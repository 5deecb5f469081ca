/** A sentence in capitals is read as if it were written as usual: lexicon and lists of names tell nouns and names from other words. Offsets stay those of the text. */
import type { German } from '../../lang/de/index.js';
import type { Lexicon, Reading } from '../../lang/de/lexicon/types.js';
import type { Segment } from './segment.js';

const FEWEST_WORDS = 3;

/** Three words or more, and not one small letter. */
export function isInCapitals(segments: readonly Segment[]): boolean {
  let words = 0;
  for (const { kind, text } of segments) {
    if (kind !== 'word') continue;
    if (/\p{Ll}/u.test(text)) return false;
    if (text.length > 1) words++;
  }
  return words >= FEWEST_WORDS;
}

export function asUsual(segments: readonly Segment[], german: German): Segment[] {
  let before: string | null = null;
  return segments.map((segment) => {
    if (segment.kind !== 'word') return segment;
    const parts = segment.text.split('-').map((part) => usual(part, before, german));
    const text = before === null ? capitalised(parts.join('-')) : parts.join('-');
    before = text;
    return { ...segment, text };
  });
}

const FUNCTION_WORDS = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'ADV', 'AUX', 'PART']);

function usual(word: string, before: string | null, { lexicon, names }: German): string {
  const lower = word.toLowerCase();
  const small = lexicon.readings(lower);
  if (small.some(({ pos }) => FUNCTION_WORDS.has(pos))) return lower;
  if (names.countryByAdjective(lower).length > 0 && small.some(({ pos }) => pos === 'ADJ')) return lower;
  const noun = capitalised(lower);
  const isName = (form: string) => names.match([form], 0) !== null;
  if (isName(word)) return word;
  if ((isName(noun) && !names.isAlsoWord(noun)) || (before !== null && names.firstName(before) !== null && names.isFamilyName(noun)))
    return noun;
  const asNoun =
    lexicon.readings(noun).length > 0 && (small.every(isRare) || (small.every(({ pos }) => pos === 'VERB') && opensGroup(before, lexicon)));
  if (small.length > 0 && !asNoun) return lower;
  // "NRW", "USA"
  return lexicon.readings(word).length > 0 || !/[AEIOUÄÖÜY]/.test(word) ? word : noun;
}

/** "ZUM EINLENKEN", "DAS TREFFEN": no verb stands behind these. */
function opensGroup(before: string | null, lexicon: Lexicon): boolean {
  return before !== null && lexicon.readings(before.toLowerCase()).some(({ pos, kind }) => pos === 'DET' || kind === 'contraction');
}

/** "REDE", "ANGRIFF": a noun more often than "(ich) rede", "(als er) angriff". */
function isRare({ verbForm, mood, persons, subordinate }: Reading): boolean {
  return verbForm === 'fin' && (mood === 'imp' || subordinate || (persons & THIRD_PERSON) === 0);
}

/** See `personBit`: singular and plural. */
const THIRD_PERSON = 0b11_0000;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
