/** What a row of the frame lexicon says, typed; the columns are explained at the head of each `.tsv` file. */
import type { Modality, Polarity, RelationType } from '../../../model/vocabulary.js';

export const SLOTS = [
  'subj',
  'acc',
  'dat',
  'gen',
  'pp',
  'each',
  'content.subj',
  'content.actor',
  'content.obj',
  'condition.subj',
  'employer',
  'poss',
  'adj',
  'compound',
  'head',
  'clause',
  'undergoer',
] as const;
export const COMPLEMENTS = ['dass', 'zu-inf', 'inf', 'finite', 'acc', 'dat', 'gen', 'pp'] as const;
export const REQUIREMENTS = ['subj', 'acc', 'dat', 'gen', 'pp', 'pred', 'adv', 'neg', 'bare', 'prep', 'inf'] as const;
export const EMBEDDING_KINDS = ['verb', 'noun', 'adj', 'modal', 'phrase'] as const;
export const SPEECH_KINDS = ['say', 'ask', 'report', 'announce', 'think', 'resolve'] as const;

/** A slot of the predicate; `preposition` and, where it tells readings apart, `case` belong to `pp`. */
export type SlotOf<Name extends string> = { slot: Name; preposition?: string; case?: 'acc' | 'dat' };

export type Role = SlotOf<(typeof SLOTS)[number]>;
export type Complement = SlotOf<(typeof COMPLEMENTS)[number]>;
/** A part that must be there; `words` are lemmas (a compound of one counts too), none: anything fills it. */
export type Requirement = SlotOf<(typeof REQUIREMENTS)[number]> & { words: readonly string[] };

export type Frame = {
  /** Names the row in a claim's `rule`: part of speech, lemma, relation, and the word it requires or the place of its target. */
  id: string;
  lemma: string;
  relation: RelationType;
  source: readonly Role[];
  target: readonly Role[];
  content: readonly Complement[];
  requires: readonly Requirement[];
  modality: Modality;
  polarity: Polarity;
  /** A sentence with the source in [brackets] and the target in {braces}. */
  example: string;
};

export type Embedding = {
  id: string;
  lemma: string;
  /** The noun of a phrase that is told by its verb: "aussicht" of "in Aussicht stellen". */
  noun: string | null;
  kind: (typeof EMBEDDING_KINDS)[number];
  complement: readonly Complement[];
  modality: Modality;
  polarity: Polarity;
  /** `subject`: the subject says the complement; `hearsay`: somebody not named does; `none`: it is the article's own word. */
  attributed: 'subject' | 'hearsay' | 'none';
  /** Who is the subject of an infinitive, where the predicate decides it. */
  control: readonly Role[];
  example: string;
};

/** Words with which a verb means something else than its rows say: of these only those hold that ask for words themselves. */
export type Idiom = { lemma: string; requires: readonly Requirement[]; example: string };

/** A verb that tells an event; `events`: the nouns that may call it, `where`: what tells its place beside where the clause says that it happens. */
export type Happening = {
  lemma: string;
  requires: readonly Requirement[];
  events: readonly string[];
  takers: readonly Role[];
  where: readonly Role[];
  example: string;
};

/** A verb by which words stand in a text; `subject`: the word that is its subject, where it has one. */
export type WrittenVerb = { lemma: string; subject: string | null; word: SpeechWord; example: string };

/** A verb that carries out what a noun names. */
export type Carrier = { id: string; lemma: string; complement: readonly Complement[]; example: string };

/** A verb that says of somebody (`who`) a deed that the noun in `deed` names. */
export type Culprit = {
  id: string;
  lemma: string;
  deed: readonly Complement[];
  who: readonly Role[];
  requires: readonly Requirement[];
  example: string;
};

/** Bodies that usually do what a predicate says: the last parts of their names. */
export type Doer = { id: string; lemma: string; relation: RelationType; bodies: readonly string[]; example: string };

export type SpeechWord = {
  id: string;
  lemma: string;
  kind: (typeof SPEECH_KINDS)[number];
  addressee: readonly Role[];
  /** Media and agencies are typically its subject. */
  medium: boolean;
  example: string;
};

/** Parts of a clause that tell a speech act or a stance: what must come together, several ways. */
export type ToldPart = { slot: 'acc' | 'dat' | 'inf' } | { slot: 'pp' | 'word'; word: string };
export type ToldVerb = { lemma: string; ways: readonly (readonly ToldPart[])[]; example: string };

export type ByLemma<Row> = ReadonlyMap<string, readonly Row[]>;
