/** A place in the text that means an entity, before it is known which. Positions are those inside the sentence, `to` exclusive. */
import type { NameReading, OfficeFound, Sex } from '../../lang/de/names/index.js';
import type { EntityType, MentionKind } from '../../model/vocabulary.js';
import type { Group } from '../groups/index.js';
import type { Name } from '../names/index.js';
import type { Token } from '../tokens/index.js';

export type MentionRole =
  /** a proper name */
  | 'name'
  /** "das russische Außenministerium": a body told by what it belongs to */
  | 'body'
  /** "der russische Außenminister", without the name */
  | 'office'
  /** "die Russen" */
  | 'demonym'
  /** "russisch" before a noun */
  | 'adjective'
  /** "US" in "US-Außenminister", "NATO" in "NATO-Truppen" */
  | 'modifier'
  /** "das Treffen", "das Manöver", "die Truppen", "das Abkommen" */
  | 'noun'
  /** "das Land", "die Organisation", "das Blatt": means something named before */
  | 'definite'
  | 'pronoun'
  /** "sein", "ihr" before a noun */
  | 'possessive';

export type Mention = {
  id: number;
  sentence: number;
  from: number;
  to: number;
  /** UTF-16 offsets into the article's text. */
  start: number;
  end: number;
  kind: MentionKind;
  role: MentionRole;
  group: Group | null;
  type: EntityType;
  /** Identity where the words alone settle it: `country:RU`, `body:außenministerium@country:RU`. */
  key: string | null;
  /** The name a reader would choose, as far as this mention tells. */
  name: string;
  nameEn: string | null;
  readings: readonly NameReading[];
  properName: Name | null;
  office: Office | null;
  /** Of a body: its key in the list of bodies; of an adjective before people who act for themselves: `citizens`. */
  sort: string | null;
  /** Of an office told beside a name: the mention of that name ("Dmitri Peskow, Sprecher des Präsidialamts"). */
  apposedTo: Mention | null;
  /** Of letters in brackets: the mention they abbreviate. */
  alias: Mention | null;
  /** What a body, an office or an event belongs to, if its group says so. */
  owner: Mention | null;
  sex: Sex | null;
  plural: boolean;
  /** How many of those spoken of before it means: 2 of "beide Länder". */
  count: number | null;
  /** "der", "dieser", "seine", and prepositions that hold an article: "beim Treffen". */
  definite: boolean;
  /** "der frühere Präsident der Weltbank": no more acts for it. */
  former: boolean;
  token: Token | null;
};

/** An office beside a name or standing for its holder. */
export type Office = { found: OfficeFound; token: Token };
