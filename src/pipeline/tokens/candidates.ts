/** The classes that a word may have by its form alone, each with how likely the form makes it. */
import type { Analysis, Reading } from '../../lang/de/lexicon/types.js';
import type { Tagging, WordClass } from '../../lang/de/tagging.js';
import type { Segment } from './segment.js';

export type Candidate = { class: WordClass; weight: number };

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

export function candidates(segment: Segment, analysis: Analysis, initial: boolean, tagging: Tagging): Candidate[] {
  if (segment.kind === 'open-quote' || segment.kind === 'close-quote') return [{ class: 'QUOTE', weight: 0 }];
  if (segment.kind === 'mark') return [{ class: segment.text === ',' ? 'COMMA' : STOPS.includes(segment.text) ? 'STOP' : 'X', weight: 0 }];
  if (segment.kind === 'number') return numberCandidates(segment.text);
  const capital = isCapital(segment.text);
  const only = tagging.only.get(segment.text.toLowerCase());
  if (only && (!capital || initial)) return only.map((name, i) => ({ class: name, weight: -0.2 * i }));
  const found = new Map<WordClass, number>();
  const add = (name: WordClass, weight: number) => found.set(name, Math.max(found.get(name) ?? -Infinity, weight));
  for (const reading of analysis.readings) {
    const name = classOfReading(reading);
    const nominal = name === 'N' || name === 'NE';
    if (capital && !initial && !nominal) {
      // "das Weiße Haus": an adjective may open a name; other classes are written small
      if (name === 'A') add('A', -1);
      else if (analysis.step !== 'exact') add(name, -2.5);
      continue;
    }
    if (!capital && nominal) continue;
    add(name, tagging.prior(name) + weightOf(reading, name, capital, initial));
  }
  if (capital && (found.size === 0 || (!initial && !found.has('N') && !found.has('NE')))) add('NE', 0);
  if (capital && initial && analysis.step === 'unknown') add('NE', 0.5);
  if (found.size === 0) for (const reading of analysis.readings) add(classOfReading(reading), -1);
  if (found.size === 0) add(capital ? 'NE' : 'D', 0);
  return [...found].map(([name, weight]) => ({ class: name, weight }));
}

function weightOf(reading: Reading, name: WordClass, capital: boolean, initial: boolean): number {
  let weight = 0;
  if (capital && initial) weight += name === 'N' || name === 'NE' ? 0 : name === 'V' || name === 'A' || name === 'D' ? -0.3 : 1.5;
  if (reading.mood === 'imp') weight -= 2;
  if (reading.kind === 'interjection' || reading.kind === 'abbreviation') weight -= 2;
  // a participle is a verb form first, an uninflected adjective second
  if (name === 'D' && reading.pos === 'ADJ' && reading.verbForm === 'part2') weight -= 1.2;
  // "der" and its forms stand alone far more rarely than before a noun
  if (name === 'PRO' && reading.kind === 'demonstrative' && reading.lemma.length <= 3) weight -= 0.8;
  if (name === 'NE' && (reading.nameKind === 'family' || reading.nameKind === 'first')) weight -= 0.3;
  return weight;
}

function numberCandidates(text: string): Candidate[] {
  // "21.", "80-jährige": an ordinal or a compound adjective stands like an adjective
  if (/\p{L}/u.test(text))
    return [
      { class: /^\p{N}+-?\p{Lu}/u.test(text) ? 'N' : 'A', weight: 0 },
      { class: 'NUM', weight: -0.5 },
    ];
  return [{ class: text.endsWith('.') ? 'A' : 'NUM', weight: 0 }];
}

export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
