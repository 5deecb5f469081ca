/** Everything that is known of German, read once: the resources of the pipeline. */

import type { Lexicon } from './lexicon/index.js';
import { lexicon } from './lexicon/index.js';
import { loadSyntax, type Syntax } from './syntax.js';
import { loadTagging, type Tagging } from './tagging.js';
import { loadTextKnowledge, type TextKnowledge } from './text.js';

export type German = { text: TextKnowledge; lexicon: Lexicon; tagging: Tagging; syntax: Syntax };

let loaded: German | undefined;

export function german(): German {
  loaded ??= { text: loadTextKnowledge(), lexicon: lexicon(), tagging: loadTagging(), syntax: loadSyntax() };
  return loaded;
}
