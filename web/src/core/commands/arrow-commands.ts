/** Arrows of the picture by what they say: "Blinken warnt", "russia ukraine". */
import type { Ontology } from '../../../../src/model/ontology.js';
import type { ArrowView, GraphView, NodeView } from '../../../../src/model/views.js';
import type { LanguageCode } from '../language/index.js';
import { displayName } from '../language/names.js';
import { sentenceOf } from '../language/sentence.js';
import { selectEdge } from '../selection/index.js';
import { showView } from '../views/index.js';
import { nodesBeginning } from './spelled.js';
import { askingWords, asTyped, isForm, stems, wordsOf } from './stems.js';
import type { Command } from './types.js';

const MOST = 6;
/** With fewer letters almost every arrow is meant. */
const LEAST_LETTERS = 3;

/**
 * Each word must begin a word of the arrow: of a name of one of its ends, other spellings among them, or of its relation, in either language. Where
 * that leaves none, words that no arrow has are left out.
 * @param counts by arrow, how many claims it has in the time that is asked for; others are left out
 */
export function arrowCommands(
  graph: GraphView,
  ontology: Ontology,
  language: LanguageCode,
  text: string,
  counts: ReadonlyMap<string, number> | null = null,
): Command[] {
  const wanted = askingWords(text);
  if (wanted.join('').length < LEAST_LETTERS) return [];
  const { nodes, relations, forms } = indexOf(graph, ontology);
  const meanings = wanted.map((word) => ({
    word,
    nodes: nodesBeginning(graph, word),
    types: new Set(
      [...relations]
        .filter(([type, names]) => names.some((one) => one.startsWith(word)) || isForm(word, forms.get(type) ?? []))
        .map(([type]) => type),
    ),
  }));
  const fitting = (words: typeof meanings) =>
    graph.edges.filter(
      ({ id, source, target, type }) =>
        (!counts || counts.has(id)) && words.every((word) => word.nodes.has(source) || word.types.has(type) || word.nodes.has(target)),
    );
  const known = meanings.filter((word) => word.nodes.size > 0 || word.types.size > 0);
  const strict = fitting(meanings);
  const found = strict.length === 0 && known.length > 1 && known.length < meanings.length ? fitting(known) : strict;
  const left = found === strict ? [] : meanings.filter((word) => !known.includes(word)).map(({ word }) => word);
  const claims = (arrow: ArrowView) => counts?.get(arrow.id) ?? arrow.claims;
  return found
    .sort((a, b) => claims(b) - claims(a) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id, source, target, type }) => ({
      id,
      group: 'relations',
      name: sentenceOf(nameOf(nodes.get(source), language), type, nameOf(nodes.get(target), language), ontology, language),
      ...(left.length > 0 ? { without: asTyped(text, left) } : {}),
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
