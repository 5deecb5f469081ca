/** A relation that the text gives, before ids: who does what to whom, where it says so, how firmly, and who says it. */

import type { German } from '../../lang/de/index.js';
import type { Modality, Polarity, RelationType } from '../../model/vocabulary.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster, Resolution } from '../entities/index.js';
import type { SentenceReading } from '../reading.js';
import type { StatementLookup } from '../statements/index.js';

export type Claim = {
  type: RelationType;
  source: Cluster;
  target: Cluster;
  modality: Modality;
  polarity: Polarity;
  attributedTo: Cluster | null;
  content: string | null;
  role: string | null;
  rule: string;
  /** How likely it is right: what was measured for its rule, unless what decided on it knows better. */
  confidence: number;
  sentence: number;
  start: number;
  end: number;
};

/** What every rule may look at. */
export type ClaimContext = {
  text: string;
  readings: readonly SentenceReading[];
  statements: StatementLookup;
  resolution: Resolution;
  german: German;
};

/** What a rule finds, before firmness and speaker are read off the clause around it. */
export type Finding = {
  type: RelationType;
  sources: readonly Cluster[];
  targets: readonly Cluster[];
  modality: Modality;
  polarity: Polarity;
  content: string | null;
  role: string | null;
  rule: string;
  /** The targets are where something was, not who gets it: "der Abzug aus Polen" */
  leaves?: boolean;
  clause: Clause | null;
  start: number;
  end: number;
};
