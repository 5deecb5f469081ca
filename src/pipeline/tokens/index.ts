/** From sentences to tokens: segmented, looked up, and given the word class that fits their neighbours. */

import type { German } from '../../lang/de/index.js';
import type { WordClass } from '../../lang/de/tagging.js';
import type { Span } from '../../model/extraction.js';
import type { Candidate } from './candidates.js';
import { asUsual, isInCapitals } from './capitals.js';
import { type Form, type Forms, formsOf, inClass } from './form.js';
import { type Segment, segmentSentence } from './segment.js';
import { settledClasses } from './settle.js';
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

function readSentence(text: string, span: Span, sentence: number, first: number, german: German): Token[] {
  const printed = segmentSentence(text, span, german.text);
  const segments = isInCapitals(printed) ? asUsual(printed, german) : printed;
  const forms = lookUp(segments, formsOf(german));
  const classes = withFinite(segments, forms, german);
  const tokens: Token[] = [];
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i];
    const form = forms[i];
    if (segment && form) tokens.push(tokenOf(segment, form, classes[i] ?? 'X', first + i, sentence));
  }
  return tokens;
}

function lookUp(segments: readonly Segment[], forms: Forms): Form[] {
  const found: Form[] = [];
  let initial = true;
  for (const { text, kind } of segments) {
    found.push(forms(text, kind, initial));
    // a capital tells nothing at the start, after a colon, and after opening quotation marks
    initial = kind === 'open-quote' || text === ':' || text === '–' || text === '...' || (initial && kind === 'mark');
  }
  return found;
}

export function tokenOf({ start, end, kind }: Segment, form: Form, name: WordClass, index: number, sentence: number): Token {
  const use = inClass(form, name);
  return {
    start,
    end,
    kind,
    text: form.text,
    index,
    sentence,
    lower: form.lower,
    capital: form.capital,
    analysis: form.analysis,
    naming: form.naming,
    class: name,
    readings: use.readings,
    lemma: use.lemma,
    morph: use.morph,
    use,
  };
}

/** A sentence has a finite verb: where the best path has none, it is the likeliest that has one ("Die AU entsandte Beobachter"). */
function withFinite(segments: readonly Segment[], forms: readonly Form[], german: German): WordClass[] {
  const settled = settledClasses(segments, forms);
  const options = forms.map((form) => form.options);
  for (const [i, name] of settled) options[i] = only(name, options[i] ?? []);
  const classes = bestClasses(options, german.tagging);
  if (classes.some((name, i) => name === 'V' && forms[i]?.finite)) return classes;
  const at = options.findIndex((row, i) => forms[i]?.finite && row.some((it) => it.class === 'V'));
  if (at < 0) return classes;
  return bestClasses(
    options.map((row, i) => (i === at ? only('V', row) : row)),
    german.tagging,
  );
}

function only(name: WordClass, options: readonly Candidate[]): Candidate[] {
  return options.filter((option) => option.class === name);
}
