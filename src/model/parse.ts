/** Somebody's own analysis of an article: words, and what each depends on. Offsets are UTF-16 units into the article's text. */

export type ParsedWord = {
  start: number;
  end: number;
  lemma: string | null;
  /** Universal part of speech: NOUN, VERB … */
  upos: string;
  features: Readonly<Record<string, string>>;
  /** Position of its head in the sentence; null for the root. */
  head: number | null;
  /** Universal dependency relation: nsubj, obl:arg … */
  relation: string;
};

export type ParsedSentence = { start: number; end: number; paragraph: number; words: readonly ParsedWord[] };
export type Parse = readonly ParsedSentence[];
