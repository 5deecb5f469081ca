import type { GraphView } from '../../../../src/model/views.js';
import type { Dictionary, LanguageCode } from '../language/index.js';

export type CommandGroup = 'connections' | 'entities' | 'relations' | 'selected' | 'views' | 'layout' | 'filters' | 'export' | 'settings';

/** What commands are made from. */
export type Page = { graph: GraphView; words: Dictionary; language: LanguageCode };

/** Something one can ask for by name. */
export type Command = {
  id: string;
  group: CommandGroup;
  name: string;
  /** Other names that it is found by. */
  also?: readonly string[];
  /** Beginnings of words that ask for it, as `stems` gives them. */
  stems?: readonly string[];
  /** Text to go on with in the box, instead of anything that is run. */
  types?: string;
  keys?: string;
  /** Words of the text that it does not answer. */
  without?: readonly string[];
  run(): void;
};
