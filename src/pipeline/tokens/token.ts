/** A word, number or mark of a sentence with what is known of it. */
import type { Analysis, Reading } from '../../lang/de/lexicon/types.js';
import type { NameForm } from '../../lang/de/names/index.js';
import type { WordClass } from '../../lang/de/tagging.js';
import type { Use } from './form.js';
import type { Morphology } from './morphology.js';
import type { Segment } from './segment.js';

export type Token = Segment & {
  /** Position among the article's tokens. */
  index: number;
  sentence: number;
  lower: string;
  /** Begins with a capital letter. */
  capital: boolean;
  analysis: Analysis;
  /** What the form says by itself about being a name or part of one. */
  naming: NameForm;
  class: WordClass;
  /** The readings that fit the class. */
  readings: readonly Reading[];
  lemma: string;
  /** The sum of these readings. */
  morph: Morphology;
  /** The form in this class, with what is looked up of it on demand. */
  use: Use;
};

/** A sentence with its tokens; `quoted` of a token: how deep inside quotation marks it stands. */
export type ReadSentence = { index: number; start: number; end: number; tokens: readonly Token[] };
