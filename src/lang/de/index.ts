/** Everything that is known of German, read once: the resources of the pipeline. */

import type { Lexicon } from './lexicon/index.js';
import { lexicon } from './lexicon/index.js';
import { loadTagging, type Tagging } from './tagging.js';
import { loadTextKnowledge, type TextKnowledge } from './text.js';

export type German = { text: TextKnowledge; lexicon: Lexicon; tagging: Tagging };

let loaded: German | undefined;

export function german(): German {
  loaded ??= { text: loadTextKnowledge(), lexicon: lexicon(), tagging: loadTagging() };
  return loaded;
}
