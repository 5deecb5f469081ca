/** From a text to its sentences, and to what of it is no news prose. */

import type { German } from '../../lang/de/index.js';
import type { Skipped, Span } from '../../model/extraction.js';
import { germanOnly } from './language.js';
import { paragraphs } from './paragraphs.js';
import { splitSentences } from './split.js';

export type SplitText = {
  sentences: Span[];
  /** For each sentence, the number of its paragraph. */
  paragraph: number[];
  skipped: Skipped[];
};

const FUNCTION_WORDS = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'ADV']);

export function readSentences(text: string, german: German): SplitText {
  const isFunctionWord = (word: string) => german.lexicon.readings(word).some((reading) => FUNCTION_WORDS.has(reading.pos));
  const cut = paragraphs(text, german.text);
  const { prose, skipped } = germanOnly(text, cut.prose, german.lexicon);
  const sentences: Span[] = [];
  const paragraph: number[] = [];
  for (const [i, span] of prose.entries())
    for (const sentence of splitSentences(text, span, german.text, isFunctionWord)) {
      sentences.push(sentence);
      paragraph.push(i);
    }
  return { sentences, paragraph, skipped: [...cut.skipped, ...skipped].sort((a, b) => a.start - b.start) };
}
