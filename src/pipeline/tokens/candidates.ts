/** The classes that a word may have by its form alone, each with how likely the form makes it. */

import { personBit } from '../../lang/de/lexicon/agreement.js';
import type { Analysis, Reading } from '../../lang/de/lexicon/types.js';
import { classNumber, type Tagging, type WordClass } from '../../lang/de/tagging.js';
import type { TokenKind } from './segment.js';

/** `number` is that of the class. */
export type Candidate = { class: WordClass; weight: number; number: number };

const STOPS = '.!?…:;–—-()[]{}/';

export function classOfReading(reading: Reading): WordClass {
  switch (reading.pos) {
    case 'NOUN':
      return 'N';
    case 'PROPN':
      return 'NE';
    case 'VERB':
    case 'AUX':
      return reading.verbForm === 'zu' ? 'VZ' : reading.verbForm === 'part1' ? 'D' : 'V';
    case 'ADJ':
      return reading.agreement === 0 && reading.predicative ? 'D' : 'A';
    case 'ADV':
      return 'D';
    case 'DET':
      return 'DET';
    case 'PRON':
      return reading.kind === 'relative' ? 'REL' : 'PRO';
    case 'ADP':
      return 'ADP';
    case 'CCONJ':
      return reading.kind === 'comparative' ? 'CMP' : 'KON';
    case 'SCONJ':
      return 'SUB';
    case 'NUM':
      return 'NUM';
    case 'PART':
      return reading.kind === 'verb-prefix' ? 'PTK' : reading.kind === 'zu' ? 'ZU' : 'D';
    default:
      return 'X';
  }
}

function candidate(name: WordClass, weight: number): Candidate {
  return { class: name, weight, number: classNumber(name) };
}

/** A word as it stands; `initial`: where a capital says nothing. */
export type Word = { text: string; lower: string; capital: boolean; kind: TokenKind; initial: boolean };

export function candidates(word: Word, analysis: Analysis, tagging: Tagging): readonly Candidate[] {
  const { text, kind, capital, initial } = word;
  if (kind === 'open-quote' || kind === 'close-quote') return [candidate('QUOTE', 0)];
  if (kind === 'mark') return [candidate(text === ',' ? 'COMMA' : STOPS.includes(text) ? 'STOP' : 'X', 0)];
  if (kind === 'number') return numberCandidates(text);
  const only = !capital || initial ? tagging.only.get(word.lower) : undefined;
  if (only) return only.map((name, i) => candidate(name, -0.2 * i));
  const found: Candidate[] = [];
  for (const reading of analysis.readings) {
    const name = classOfReading(reading);
    const nominal = name === 'N' || name === 'NE';
    if (capital && !initial && !nominal) {
      // "das Weiße Haus": an adjective may open a name; other classes are written small
      if (name === 'A') add(found, 'A', -1);
      else if (analysis.step !== 'exact') add(found, name, -2.5);
      continue;
    }
    if (!capital && nominal) continue;
    add(found, name, tagging.prior(name) + weightOf(reading, name, word));
  }
  if (capital && !initial && !found.some(({ class: name }) => name === 'N' || name === 'NE')) add(found, 'NE', 0);
  if (capital && initial && (found.length === 0 || analysis.step === 'unknown')) add(found, 'NE', analysis.step === 'unknown' ? 0.5 : 0);
  if (found.length === 0) for (const reading of analysis.readings) add(found, classOfReading(reading), -1);
  if (found.length === 0) add(found, capital ? 'NE' : 'D', 0);
  // kept for long, so without the room that a list grows by
  return found.slice();
}

/** A class is as likely as the likeliest reading makes it. */
function add(found: Candidate[], name: WordClass, weight: number): void {
  for (let i = 0; i < found.length; i++) {
    const known = found[i];
    if (known?.class !== name) continue;
    if (weight > known.weight) known.weight = weight;
    return;
  }
  found.push(candidate(name, weight));
}

function weightOf(reading: Reading, name: WordClass, { capital, initial, lower }: Word): number {
  let weight = 0;
  if (capital && initial) weight += name === 'N' || name === 'NE' ? 0 : name === 'V' || name === 'A' || name === 'D' ? -0.3 : 1.5;
  if (reading.mood === 'imp' || isClipped(reading, lower)) weight -= 2;
  if (reading.kind === 'interjection' || reading.kind === 'abbreviation') weight -= 2;
  // a participle is a verb form first, an uninflected adjective second
  if (name === 'D' && reading.pos === 'ADJ' && reading.verbForm === 'part2') weight -= 1.2;
  // "der" and its forms stand alone far more rarely than before a noun
  if (name === 'PRO' && reading.kind === 'demonstrative' && reading.lemma.length <= 3) weight -= 0.8;
  if (name === 'NE' && (reading.nameKind === 'family' || reading.nameKind === 'first')) weight -= 0.3;
  return weight;
}

const FIRST = personBit(1, 'sg');

/** "ich bereit", "ich hol": spoken, not written, and mostly another word. */
function isClipped({ kind, tense, mood, persons }: Reading, lower: string): boolean {
  return kind === 'full' && tense === 'pres' && mood === 'ind' && persons === FIRST && !lower.endsWith('e');
}

/** "der 50-Jährige" */
const AGE = /^\p{N}+-?J\p{Ll}+$/u;

function numberCandidates(text: string): Candidate[] {
  // "21.", "80-jährige": an ordinal or a compound adjective stands like an adjective
  if (/\p{L}/u.test(text)) return [candidate(/^\p{N}+-?\p{Lu}/u.test(text) ? 'N' : 'A', 0), candidate('NUM', AGE.test(text) ? -4 : -0.5)];
  return [candidate(text.endsWith('.') ? 'A' : 'NUM', 0)];
}
