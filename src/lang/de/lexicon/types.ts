/** What the lexicon says of a form. */
import type { Case } from './agreement.js';

/** Parts of speech by their names in Universal Dependencies. */
export type Pos =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'DET'
  | 'PRON'
  | 'ADP'
  | 'CCONJ'
  | 'SCONJ'
  | 'NUM'
  | 'PART'
  | 'INTJ'
  | 'X';

export type Kind =
  /** NOUN; `adjectival`: der Reisende, ein Reisender; `infinitive`: das Treffen */
  | 'common'
  | 'adjectival'
  | 'infinitive'
  /** PROPN, see `nameKind` */
  | 'name'
  /** VERB, AUX */
  | 'full'
  | 'auxiliary'
  | 'modal'
  /** ADJ; participles used as adjectives are told by `verbForm`; `invariable`: Genfer, Londoner */
  | 'adjective'
  | 'invariable'
  /** DET, PRON */
  | 'definite'
  | 'indefinite-article'
  | 'demonstrative'
  | 'personal'
  | 'possessive'
  | 'reflexive'
  | 'relative'
  | 'interrogative'
  | 'indefinite'
  /** ADP; `contraction`: im, zum (their article gives the agreement) */
  | 'preposition'
  | 'contraction'
  /** CCONJ, SCONJ; `infinitival`: um … zu; `comparative`: als, wie; `proportional`: je, desto */
  | 'coordinating'
  | 'subordinating'
  | 'infinitival'
  | 'comparative'
  | 'proportional'
  /** ADV; `pronominal`: dafür; `interrogative`: warum */
  | 'adverb'
  | 'pronominal'
  /** PART */
  | 'verb-prefix'
  | 'negation'
  | 'zu'
  /** NUM, INTJ, X and abbreviations of any part of speech */
  | 'cardinal'
  | 'interjection'
  | 'abbreviation'
  | 'other';

export type Tense = 'pres' | 'past';
/** `sub1`: Konjunktiv I (er gehe); `sub2`: Konjunktiv II (er ginge) */
export type Mood = 'ind' | 'sub1' | 'sub2' | 'imp';
/** `zu`: infinitive with zu inside (einzumarschieren) */
export type VerbForm = 'fin' | 'inf' | 'zu' | 'part1' | 'part2';
export type Degree = 'pos' | 'cmp' | 'sup';
export type NameKind = 'first' | 'family' | 'city' | 'country' | 'region' | 'water' | 'mountain' | 'brand' | 'other';
export type Sense = 'local' | 'temporal' | 'modal' | 'causal';

/** All that is shared by the words of a paradigm. Combinations of case, number and gender are 24-bit sets, see agreement.ts. */
export type Features = {
  readonly pos: Pos;
  readonly kind: Kind;
  /** Every combination of case, number and gender the form can have; 0 where it has none. */
  readonly agreement: number;
  /** ADJ: the same after der (weak), after ein (mixed) and without a determiner (strong). */
  readonly weak: number;
  readonly mixed: number;
  readonly strong: number;
  /** PROPN: the same without an article; 0 for names that always take one (die Ukraine). */
  readonly bare: number;
  /** Finite verbs, personal and reflexive pronouns: persons × numbers, see personBit; 0 where unmarked. */
  readonly persons: number;
  readonly tense: Tense | undefined;
  readonly mood: Mood | undefined;
  /** VERB and AUX; also ADJ for participles that are declined. */
  readonly verbForm: VerbForm | undefined;
  readonly degree: Degree | undefined;
  /** ADJ: the uninflected form (er ist gut). */
  readonly predicative: boolean;
  readonly nameKind: NameKind | undefined;
  /** ADP: cases it governs. */
  readonly governs: readonly Case[];
  readonly senses: readonly Sense[];
  /** Form of a separable verb as it stands at the end of a subordinate clause (…, was er ihm vorwarf). */
  readonly subordinate: boolean;
  /** The dictionary's own tags that were merged into this. */
  readonly tags: readonly string[];
};

export type Reading = Features & {
  readonly lemma: string;
  /** Separable prefix of a verb: vor in vorwarf, vorzuwerfen, vorgeworfen, vorwerfen. */
  readonly prefix: string | undefined;
};

/** Which step of the fallbacks answered, in their order. */
export type Step =
  | 'exact'
  | 'lowercased'
  | 'capitalised'
  | 'respelled'
  | 'numeral'
  | 'hyphen'
  | 'prefixed'
  | 'place'
  | 'compound'
  | 'suffix'
  | 'name'
  | 'unknown';

export type Analysis = {
  readonly form: string;
  readonly step: Step;
  /** Never empty but for `unknown`. */
  readonly readings: readonly Reading[];
  /** Of a compound, first to head, linking elements left out; else empty. */
  readonly parts: readonly string[];
};

export type Lexicon = {
  /** What the dictionary says of exactly this form; empty if it has none. The same array for the same form while it stays cached. */
  readings(form: string): readonly Reading[];
  /**
   * The dictionary's readings or the best guess.
   * @param initial the word opens a sentence: readings of its lower-case form are added to its own
   */
  analyse(form: string, initial?: boolean): Analysis;
  /** Verbs that a finite form and a separated prefix make: rief … auf → aufrufen. Empty if the dictionary knows none. */
  separated(form: string, prefix: string): readonly Reading[];
  /** Whether a word is a compound whose head, told by its place and as a list has it, begins there. */
  divides(word: string, at: number, head: string): boolean;
};
