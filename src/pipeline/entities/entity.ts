/** What the article speaks of: mentions that mean the same, gathered. */
import type { EntityType } from '../../model/vocabulary.js';
import type { Group } from '../groups/index.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';

/** An office that the text gives somebody: "US-Außenminister" of the USA. */
export type Holding = { office: string; body: string | null; level: string; unique: boolean; owner: Cluster | null; mention: Mention };

export type Cluster = {
  /** Identity: the same for the same entity in every article. */
  key: string;
  type: EntityType;
  mentions: Mention[];
  /** The fullest name so far. */
  name: string;
  nameEn: string | null;
  /** Of a person. */
  family: string | null;
  sex: 'm' | 'f' | 'u' | null;
  /** What kind of thing it is: the sort of the gazetteer ("party", "media"), the key of a body, the head of a noun. */
  sort: string | null;
  country: string | null;
  holdings: Holding[];
  /** Has a proper name, or is told by what it belongs to: the same in every article. */
  named: boolean;
  /** How likely a careful reader would note it, from 0 to 1. */
  worth: number;
};

export type Resolution = {
  clusters: readonly Cluster[];
  /** What a mention means; several for "die beiden Minister", none where it cannot be told. */
  of(mention: Mention): readonly Cluster[];
  ofGroup(reading: SentenceReading, group: Group): readonly Cluster[];
};
