/** What somebody is said to have said, before it is known who the speaker is. */
import type { Span } from '../../model/extraction.js';
import type { StatementKind } from '../../model/vocabulary.js';
import type { Clause } from '../clauses/index.js';
import type { Group } from '../groups/index.js';
import type { Mention } from '../mentions/index.js';

/** `mention` says who it is, as far as a mention does; `span` is all that the text says of them: "Angaben der UNO". */
export type Speaker = { sentence: number; group: Group | null; mention: Mention | null; span: Span };

export type StatementDraft = {
  kind: StatementKind;
  sentence: number;
  quote: Span;
  /** Null where the text names nobody: "hieß es". */
  speaker: Speaker | null;
  cue: Span | null;
  addressee: Speaker | null;
  /** The clauses that are the speaker's words. */
  clauses: readonly Clause[];
  /** The clause of saying, where there is one. */
  head: Clause | null;
};
