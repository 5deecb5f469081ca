/** A proper name found in the tokens of a sentence. Positions are those inside the sentence, `to` exclusive. */
import type { NameReading, Sex } from '../../lang/de/names/index.js';
import type { EntityType } from '../../model/vocabulary.js';

export type Name = {
  sentence: number;
  from: number;
  to: number;
  type: EntityType;
  /** What the gazetteer says the words may mean; empty for names it does not know. */
  readings: readonly NameReading[];
  /** The name without a genitive ending or quotation marks. */
  text: string;
  /** Of a person: the family name alone. */
  family: string | null;
  sex: Sex | null;
  /** Carries the s of the genitive: "Kroatiens", "Putins". */
  genitive: boolean;
  /** How it was found; `short` is a later, shorter form of a name that the article gave in full. */
  found:
    | 'gazetteer'
    | 'given-name'
    | 'title'
    | 'short'
    | 'code'
    | 'street'
    | 'page'
    | 'model'
    | 'quoted'
    | 'apposition'
    | 'body'
    | 'acronym'
    | 'pattern'
    | 'tagged';
};
