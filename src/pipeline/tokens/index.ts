/** From sentences to tokens: segmented, looked up, and given the word class that fits their neighbours. */

import type { German } from '../../lang/de/index.js';
import type { Analysis } from '../../lang/de/lexicon/types.js';
import type { WordClass } from '../../lang/de/tagging.js';
import type { Span } from '../../model/extraction.js';
import { type Candidate, candidates, classOfReading, isCapital } from './candidates.js';
import { type Segment, segmentSentence } from './segment.js';
import { bestClasses } from './tag.js';
import type { ReadSentence, Token } from './token.js';

export type { ReadSentence, Token } from './token.js';

/** @returns the sentences with their tokens; a token's `index` counts through the article */
export function readTokens(text: string, sentences: readonly Span[], german: German): ReadSentence[] {
  let next = 0;
  return sentences.map((sentence, index) => {
    const tokens = readSentence(text, sentence, index, next, german);
    next += tokens.length;
    return { index, start: sentence.start, end: sentence.end, tokens };
  });
}

type Analysed = { segment: Segment; analysis: Analysis; options: Candidate[] };

/** A sentence has a finite verb: where the best path has none, it is the likeliest that has one ("Die AU entsandte Beobachter"). */
function withFinite(analysed: readonly Analysed[], german: German): WordClass[] {
  const only = (name: WordClass, { options }: Analysed) => options.filter((option) => option.class === name);
  const options = analysed.map((it, i) =>
    opensInfinitive(analysed, i) ? only('SUB', it) : opensParticiple(analysed, i) ? only('DET', it) : it.options,
  );
  const classes = bestClasses(options, german.tagging);
  if (classes.some((name, i) => name === 'V' && hasFinite(analysed[i]))) return classes;
  const at = options.findIndex((row, i) => row.some((it) => it.class === 'V') && hasFinite(analysed[i]));
  if (at < 0) return classes;
  return bestClasses(
    options.map((row, i) => (i === at ? row.filter((it) => it.class === 'V') : row)),
    german.tagging,
  );
}

/** ", um Belarus anzugreifen", ", ohne Huber zu treffen": behind a comma, with an infinitive before the next, no preposition. */
function opensInfinitive(analysed: readonly Analysed[], at: number): boolean {
  if (!/^(um|ohne|statt|anstatt)$/i.test(analysed[at]?.segment.text ?? '')) return false;
  if (at > 0 && analysed[at - 1]?.segment.kind !== 'mark') return false;
  for (let i = at + 1; i < analysed.length && analysed[i]?.segment.kind !== 'mark'; i++) {
    if (may('VZ', analysed[i]) || (may('ZU', analysed[i]) && may('V', analysed[i + 1]))) return true;
  }
  return false;
}

/** "Die von Separatisten kontrollierten Gebiete": before a preposition, with an adjective and its noun after another noun, no pronoun. */
function opensParticiple(analysed: readonly Analysed[], at: number): boolean {
  if (!may('DET', analysed[at]) || !may('ADP', analysed[at + 1]) || analysed[at - 1]?.segment.text === ',') return false;
  let nouns = 0;
  for (let i = at + 2; i < analysed.length && analysed[i]?.segment.kind !== 'mark'; i++) {
    const noun = may('N', analysed[i]) || may('NE', analysed[i]);
    if (noun) nouns++;
    else if (nouns > 0 && may('A', analysed[i])) return may('N', analysed[i + 1]) || may('NE', analysed[i + 1]);
    else if (nouns > 0 && (may('V', analysed[i]) || may('ADP', analysed[i]))) return false;
  }
  return false;
}

function may(name: WordClass, word: Analysed | undefined): boolean {
  return word?.options.some((option) => option.class === name) ?? false;
}

function hasFinite(word: Analysed | undefined): boolean {
  return word?.analysis.readings.some((reading) => reading.verbForm === 'fin' && reading.mood !== 'imp') ?? false;
}

function readSentence(text: string, span: Span, sentence: number, first: number, german: German): Token[] {
  const segments = segmentSentence(text, span, german.text);
  let initial = true;
  const analysed = segments.map((segment) => {
    const analysis = german.lexicon.analyse(segment.text, initial && segment.kind === 'word');
    const options = candidates(segment, analysis, initial, german.tagging);
    // a capital tells nothing at the start, after a colon, and after opening quotation marks
    initial =
      segment.kind === 'open-quote' ||
      segment.text === ':' ||
      segment.text === '–' ||
      segment.text === '...' ||
      (initial && segment.kind === 'mark');
    return { segment, analysis, options };
  });
  const classes = withFinite(analysed, german);
  return analysed.map(({ segment, analysis }, i) => {
    const name = classes[i] ?? 'X';
    const readings = analysis.readings.filter((reading) => classOfReading(reading) === name);
    return {
      ...segment,
      index: first + i,
      sentence,
      lower: segment.text.toLowerCase(),
      capital: isCapital(segment.text),
      analysis,
      class: name,
      readings,
      lemma: readings[0]?.lemma ?? segment.text,
    };
  });
}
