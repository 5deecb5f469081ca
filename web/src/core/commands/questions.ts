/** What a search for names offers besides names: the arrows and the filters that its words ask for, and what connects two. */
import type { Ontology } from '../../../../src/model/ontology.js';
import { arrowCommands } from './arrow-commands.js';
import { connectionCommands } from './connections.js';
import { filterCommands } from './filter-commands.js';
import { matching } from './match.js';
import { sayingCommands } from './sayings.js';
import { nodeNamed } from './spelled.js';
import { askingWords } from './stems.js';
import type { Command, Page } from './types.js';

const MOST_ARROWS = 4;
const MOST_FILTERS = 4;
/** With fewer letters a name is being typed. */
const LEAST_LETTERS = 4;

export function questionCommands(page: Page, ontology: Ontology, text: string, speakers: { has(id: string): boolean }): Command[] {
  if (text.trim().length < LEAST_LETTERS) return [];
  const { graph, words, language } = page;
  const said = sayingCommands(page, text, speakers);
  const pairs = connectionCommands(page, text, { selected: null, near: () => [] }).filter((command) => !command.types);
  // A name alone stands among the names.
  const arrows = nodeNamed(graph, askingWords(text)) ? [] : arrowCommands(graph, ontology, language, text).slice(0, MOST_ARROWS);
  // Only what begins so, or is another word for it: letters somewhere in a name are no question.
  const filters = matching(filterCommands(words, language, ontology, graph), text, 1).slice(0, MOST_FILTERS);
  return [...said, ...pairs, ...arrows, ...filters];
}
