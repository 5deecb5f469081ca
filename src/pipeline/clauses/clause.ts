/** Clauses of a sentence: their verb, their groups, and who depends on whom. */
import type { Reading } from '../../lang/de/lexicon/types.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import type { Mood } from '../tokens/verb.js';

export type ClauseType =
  /** verb-second or verb-first, stands by itself */
  | 'main'
  /** "…, sagte er": an inverted clause behind what it reports */
  | 'tag'
  /** opened by a conjunction or question word, finite verb at its end */
  | 'subordinate'
  | 'relative'
  | 'infinitive'
  /** no verb: headline, apposition, list */
  | 'fragment';

export type Range = { from: number; to: number };

export type VerbComplex = {
  finite: Token | null;
  /** The lexical verb's token. */
  main: Token;
  /** Possible lemmas of the lexical verb with its separable prefix, likeliest first; a reflexive verb has "sich " before it. */
  lemmas: readonly string[];
  particle: Token | null;
  reflexive: boolean;
  voice: 'active' | 'passive' | 'state';
  tense: 'present' | 'past' | 'perfect' | 'future';
  mood: Mood;
  /** Lemma of a modal verb over the lexical one: sollen, wollen, können … */
  modal: string | null;
  modalReading: Reading | null;
  /** sein … zu, haben … zu, scheinen … zu */
  semiModal: string | null;
  tokens: readonly Token[];
};

export type Clause = {
  id: number;
  type: ClauseType;
  /** The clause's own stretches of the sentence, without clauses nested in it. */
  parts: Range[];
  opener: Token | null;
  verbs: VerbComplex | null;
  groups: Group[];
  parent: Clause | null;
  /** The clause before it that this one is joined to by a conjunction; a missing subject is taken from there. */
  coordinated: Clause | null;
  /** Of a relative clause: the group it speaks of. */
  antecedent: Group | null;
  roles: Roles;
  negation: Token | null;
  /** The preposition of an adverb that points to a clause to come: "gegen" of "dagegen". */
  pointer: string | null;
  /** Lies inside quotation marks. */
  quoted: boolean;
};

export type Roles = {
  subject: Group | null;
  accusative: Group | null;
  dative: Group | null;
  genitive: Group | null;
  /** With sein, werden, bleiben: "ist Präsident", "ist bereit". */
  predicative: Group | null;
  predicate: Token | null;
  prepositional: readonly Group[];
};

export const NO_ROLES: Roles = {
  subject: null,
  accusative: null,
  dative: null,
  genitive: null,
  predicative: null,
  predicate: null,
  prepositional: [],
};
