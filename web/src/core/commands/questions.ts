/** What a search for names offers besides names: the arrows and the filters that its words ask for, what connects two, and all of it within a time. */
import type { Ontology } from '../../../../src/model/ontology.js';
import type { ClaimTable } from '../claims/index.js';
import { arrowCommands } from './arrow-commands.js';
import { connectionCommands } from './connections.js';
import { askedWithin } from './during.js';
import { filterCommands } from './filter-commands.js';
import { matching } from './match.js';
import { sayingCommands } from './sayings.js';
import { nodeNamed } from './spelled.js';
import { askingWords } from './stems.js';
import type { Command, Page } from './types.js';
import { withWhose } from './whose.js';

const MOST_ARROWS = 4;
const MOST_FILTERS = 4;
/** With fewer letters a name is being typed. */
const LEAST_LETTERS = 4;

type Known = { speakers: { has(id: string): boolean }; claims: ClaimTable | null };

export function questionCommands(page: Page, ontology: Ontology, text: string, { speakers, claims }: Known): Command[] {
  if (text.trim().length < LEAST_LETTERS) return [];
  const { graph, words, language } = page;
  const asked = askedWithin(page, text, claims);
  const { rest } = asked;
  if (rest.length < LEAST_LETTERS) return [...asked.node, ...asked.alone];
  const said = sayingCommands(page, rest, speakers);
  const pairs = connectionCommands(page, rest, { selected: null, near: () => [] }).filter((command) => !command.types);
  // A name alone stands among the names.
  const arrows = nodeNamed(graph, askingWords(rest))
    ? []
    : asked.arrows((counts) => arrowCommands(graph, ontology, language, rest, counts));
  // Only what begins so, or is another word for it: letters somewhere in a name are no question.
  const filters = matching(filterCommands(words, language, ontology, graph), rest, 1)
    .map(withWhose(page, rest))
    .slice(0, MOST_FILTERS);
  const whole = [...said, ...pairs];
  // Part of an answer is none beside a whole one.
  const fitting = whole.length > 0 ? arrows.filter((command) => !command.without) : arrows;
  const found = [...whole.map(asked.within), ...asked.node, ...fitting.slice(0, MOST_ARROWS), ...filters.map(asked.within)];
  return found.length > 0 ? found : asked.alone;
}
