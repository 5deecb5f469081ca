/** Arrows of the picture by what they say: "Blinken warnt", "russia ukraine". */
import type { Ontology } from '../../../../src/model/ontology.js';
import type { GraphView, NodeView } from '../../../../src/model/views.js';
import type { LanguageCode } from '../language/index.js';
import { displayName } from '../language/names.js';
import { selectEdge } from '../selection/index.js';
import { showView } from '../views/index.js';
import { spelledIn } from './spelled.js';
import { askingWords, isForm, stems, wordsOf } from './stems.js';
import type { Command } from './types.js';

const MOST = 6;
/** With fewer letters almost every arrow is meant. */
const LEAST_LETTERS = 3;

/** Each word must begin a word of the arrow: of a name of one of its ends, other spellings among them, or of its relation, in either language. */
export function arrowCommands(graph: GraphView, ontology: Ontology, language: LanguageCode, text: string): Command[] {
  const wanted = askingWords(text);
  if (wanted.join('').length < LEAST_LETTERS) return [];
  const { nodes, relations, forms } = indexOf(graph, ontology);
  const spelled = spelledIn(graph);
  const fits = (word: string, lists: readonly (readonly string[] | undefined)[]) =>
    lists.some((list) => list?.some((one) => one.startsWith(word)));
  return graph.edges
    .filter(({ source, target, type }) =>
      wanted.every(
        (word) => fits(word, [spelled.get(source), relations.get(type), spelled.get(target)]) || isForm(word, forms.get(type) ?? []),
      ),
    )
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id, source, target, type }) => ({
      id,
      group: 'relations',
      name: [nameOf(nodes.get(source), language), ontology.relations[type].name[language], nameOf(nodes.get(target), language)].join(' '),
      run: () => {
        showView('graph');
        selectEdge(id);
      },
    }));
}

type Index = {
  nodes: ReadonlyMap<string, NodeView>;
  /** The words of their names, by type. */
  relations: ReadonlyMap<string, string[]>;
  /** Beginnings of other words for it. */
  forms: ReadonlyMap<string, readonly string[]>;
};

const indexes = new WeakMap<GraphView, Index>();

/** Made once for each graph, and not with every letter. */
function indexOf(graph: GraphView, ontology: Ontology): Index {
  const known = indexes.get(graph);
  if (known) return known;
  const index: Index = {
    nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    relations: new Map(graph.edges.map(({ type }) => [type, wordsOf(Object.values(ontology.relations[type].name).join(' '))])),
    forms: new Map(graph.edges.map(({ type }) => [type, stems((words) => words.relations[type])])),
  };
  indexes.set(graph, index);
  return index;
}

const nameOf = (node: NodeView | undefined, language: LanguageCode): string => (node ? displayName(node, language) : '');
