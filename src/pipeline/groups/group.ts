/** Noun groups and prepositional groups of a sentence. Token positions are those inside the sentence, `to` exclusive. */
import type { EntityType } from '../../model/vocabulary.js';
import type { Token } from '../tokens/index.js';

export type Group = {
  id: number;
  from: number;
  to: number;
  /** The preposition that opens (or closes: "den Angaben zufolge") the group, in lower case and without its article ("im" → "in"). */
  preposition: string | null;
  determiner: Token | null;
  /** "sein", "ihr", … before the noun. */
  possessive: Token | null;
  adjectives: readonly Token[];
  /** Nouns and names in a row: "Präsident Wladimir Putin". Empty for a pronoun. */
  nominals: readonly Token[];
  pronoun: Token | null;
  /** The word that carries case and number: the first noun, a pronoun, or the name. */
  head: Token;
  /** Every combination of case, number and gender that its words leave open together. */
  agreement: number;
  /** A participle with what hangs on it: "von Separatisten kontrollierten"; `commands`: it says whose the group is, as "geführte" does. */
  embedded: { participle: Token; groups: Group[]; commands: boolean } | null;
  /** Genitive attributes that follow: "des Präsidenten", "Russlands". */
  genitives: readonly Group[];
  /** Further members of a coordination that this group opens: "Polen, Litauen und Estland". */
  conjuncts: readonly Group[];
  /** Set on a genitive attribute, a conjunct or a group inside an embedded participle: the group it hangs on. */
  parent: Group | null;
  quantity: string | null;
};

/** A name found in the tokens before groups are formed: it is never torn apart, and another name beside it starts another group. */
export type NameSpan = { from: number; to: number; genitive?: boolean; type?: EntityType };
