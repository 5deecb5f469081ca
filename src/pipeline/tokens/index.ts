/** From sentences to tokens: segmented, looked up, and given the word class that fits their neighbours. */

import type { German } from '../../lang/de/index.js';
import { classNumber, type Tagging, type WordClass } from '../../lang/de/tagging.js';
import type { Span } from '../../model/extraction.js';
import type { Candidate } from './candidates.js';
import { asUsual, isInCapitals } from './capitals.js';
import { type Form, type Forms, formsOf, inClass } from './form.js';
import { withJointNames } from './joint.js';
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
  const segments = withJointNames(isInCapitals(printed) ? asUsual(printed, german) : printed, german);
  const forms = lookUp(segments, formsOf(german));
  const chosen = withFinite(segments, forms, german.tagging);
  const tokens: Token[] = [];
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i];
    const form = forms[i];
    const as = chosen[i];
    if (segment && form && as) tokens.push(tokenOf(segment, form, as.class, first + i, sentence));
  }
  return tokens;
}

/** Typed as a hyphen between blanks, too. */
const DASHES: ReadonlySet<string> = new Set(['–', '—', '-']);

function lookUp(segments: readonly Segment[], forms: Forms): Form[] {
  const found: Form[] = [];
  let initial = true;
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i];
    if (!segment) break;
    const { text, kind } = segment;
    found.push(forms(text, kind, initial));
    // a capital tells nothing at the start, after a colon, and after opening quotation marks
    initial = kind === 'open-quote' || (kind === 'mark' && (initial || text === ':' || DASHES.has(text) || text === '...'));
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
function withFinite(segments: readonly Segment[], forms: readonly Form[], tagging: Tagging): Candidate[] {
  const options: (readonly Candidate[])[] = [];
  for (let i = 0; i < forms.length; i++) options.push(forms[i]?.options ?? []);
  for (const [i, name] of settledClasses(segments, forms)) options[i] = only(name, options[i] ?? []);
  const chosen = bestClasses(options, tagging);
  let may = -1;
  for (let i = 0; i < forms.length; i++) {
    if (!forms[i]?.finite) continue;
    if (chosen[i]?.class === 'V') return chosen;
    if (may < 0 && options[i]?.some(isVerb)) may = i;
  }
  if (may < 0) return chosen;
  options[may] = only('V', options[may] ?? []);
  return bestClasses(options, tagging);
}

function isVerb(option: Candidate): boolean {
  return option.class === 'V';
}

/** A settled class may be one that the form alone has not: "bin" in a name. */
function only(name: WordClass, options: readonly Candidate[]): Candidate[] {
  const found = options.filter((option) => option.class === name);
  return found.length > 0 ? found : [{ class: name, weight: 0, number: classNumber(name) }];
}
