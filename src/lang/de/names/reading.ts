/** What a surface form of a name may mean. */
import type { EntityType } from '../../../model/vocabulary.js';

/** How the form stands for the entity: "Russland", "russisch", "die Russen", "Moskau", "der Kreml". */
export type NameKind = 'name' | 'adjective' | 'demonym' | 'capital' | 'seat';

export type NameReading = {
  /** `country:RU`, `org:nato`, `place:genf`, `body:verteidigungsministerium:US`. */
  readonly key: string;
  readonly type: EntityType;
  /** The name a German reader would choose. */
  readonly name: string;
  readonly nameEn?: string;
  /** Key of the country it belongs to; a country itself has none. */
  readonly country?: string;
  readonly kind: NameKind;
  /** What it is: `state`, `city`, `region`, `party`, `media`, `agency`, `parliament`, … the second column of the lists. */
  readonly sort: string;
  /** The article the name takes, if it takes one: "die Ukraine", "der Iran". */
  readonly article?: string;
  /** Of a demonym's form: "Russe" m, "Russin" f. */
  readonly sex?: 'm' | 'f';
  /** The same letters are a German common noun, adjective or function word: "Essen", "Halle", "Bild". */
  readonly ambiguousWithNoun?: true;
  /** An adjective of only a part of the country: "nordirakisch". */
  readonly partial?: true;
  /** One of several countries named in one adjective, all of them meant: "russisch-ukrainisch". */
  readonly joint?: true;
};

export type NameMatch = { readonly length: number; readonly readings: readonly NameReading[] };
