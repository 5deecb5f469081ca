/** Everything that is known of German, read once: the resources of the pipeline. */

import { type Capitals, loadCapitals } from './capitals.js';
import { type Confidence, loadConfidence } from './confidence.js';
import { type Deeds, loadDeeds } from './deeds.js';
import { type Evaluations, loadEvaluations } from './evaluations.js';
import { type FrameLexicon, loadFrames } from './frames/index.js';
import { type Heads, loadHeads } from './heads.js';
import type { Lexicon } from './lexicon/index.js';
import { lexicon } from './lexicon/index.js';
import { loadNames, type Names } from './names/index.js';
import { loadNotable } from './notable.js';
import { loadNouns, type Nouns } from './nouns.js';
import { loadSchedule, type Schedule } from './schedule.js';
import { loadSyntax, type Syntax } from './syntax.js';
import { loadTagging, type Tagging } from './tagging.js';
import { loadTextKnowledge, type TextKnowledge } from './text.js';
import { loadVariation, type Variation } from './variation.js';

export type German = {
  text: TextKnowledge;
  lexicon: Lexicon;
  schedule: Schedule;
  capitals: Capitals;
  deeds: Deeds;
  variation: Variation;
  tagging: Tagging;
  syntax: Syntax;
  names: Names;
  heads: Heads;
  nouns: Nouns;
  frames: FrameLexicon;
  evaluations: Evaluations;
  confidence: Confidence;
  /** Weights by feature. */
  notable: ReadonlyMap<string, number>;
};

let loaded: German | undefined;

export function german(): German {
  loaded ??= {
    text: loadTextKnowledge(),
    lexicon: lexicon(),
    schedule: loadSchedule(),
    capitals: loadCapitals(),
    deeds: loadDeeds(),
    variation: loadVariation(),
    tagging: loadTagging(),
    syntax: loadSyntax(),
    names: loadNames(),
    heads: loadHeads(),
    nouns: loadNouns(loadNames()),
    frames: loadFrames(),
    evaluations: loadEvaluations(),
    confidence: loadConfidence(),
    notable: loadNotable(),
  };
  return loaded;
}
