/** What somebody is said to have said, before it is known who the speaker is. */
import type { Span } from '../../model/extraction.js';
import type { StatementKind } from '../../model/vocabulary.js';
import type { Clause } from '../clauses/index.js';
import type { Group } from '../groups/index.js';

export type Speaker = { sentence: number; group: Group; span: Span };

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
