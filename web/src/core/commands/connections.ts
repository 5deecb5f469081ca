/** What connects two: "Wolodin Biden", "Verbindung zwischen Putin und der NATO", or "connection" and then a name. */
import type { NodeView } from '../../../../src/model/views.js';
import { displayName } from '../language/names.js';
import { selectPath } from '../selection/index.js';
import { showView } from '../views/index.js';
import { nodeNamed } from './spelled.js';
import { askingWords, isForm, stems, wordsOf } from './stems.js';
import type { Command, Page } from './types.js';

const MOST_STARTS = 5;
/** With fewer it may be a name yet. */
const LEAST_TO_ASK = 5;
/** A single letter begins too many names. */
const LEAST_LETTERS = 2;

const PATH = stems((words) => words.path);

const asks = (word: string) => word.length >= LEAST_TO_ASK && isForm(word, PATH);

type Ways = {
  /** The node that is selected. */
  selected: string | null;
  /** To whom ways lead from a node, the nearest first. */
  near(id: string): string[];
};

export function connectionCommands(page: Page, text: string, { selected, near }: Ways): Command[] {
  const { graph } = page;
  const isAsked = wordsOf(text).some(asks);
  const names = askingWords(text).filter((word) => !asks(word));
  const of = (id: string | null) => graph.nodes.find((node) => node.id === id) ?? null;
  if (names.length === 0) {
    const starts = [...graph.nodes].sort((a, b) => b.claims - a.claims).slice(0, MOST_STARTS);
    const own = of(selected);
    return isAsked ? [...(own ? [own] : []), ...starts.filter((node) => node !== own)].map((node) => start(page, node)) : [];
  }
  if (names.some((name) => name.length < LEAST_LETTERS)) return [];
  const one = nodeNamed(graph, names);
  // A name of two words is one name.
  if (one && !isAsked) return [];
  if (one) {
    const own = of(selected);
    const others = near(one.id).flatMap((id) => of(id) ?? []);
    return [...(own && own !== one ? [own] : []), ...others.filter((node) => node !== own)].map((node) => connection(page, one, node));
  }
  for (let at = 1; at < names.length; at++) {
    const from = nodeNamed(graph, names.slice(0, at));
    const to = from && nodeNamed(graph, names.slice(at), from.id);
    if (from && to) return [connection(page, from, to)];
  }
  // Of two names one is in the graph.
  const known = isAsked ? names.flatMap((name) => nodeNamed(graph, [name]) ?? []) : [];
  return known.slice(0, 1).map((node) => start(page, node));
}

function connection({ words, language }: Page, from: NodeView, to: NodeView): Command {
  return {
    id: `path-${from.id}-${to.id}`,
    group: 'connections',
    name: words.path.between(displayName(from, language), displayName(to, language)),
    run: () => {
      showView('graph');
      selectPath(from.id, to.id);
    },
  };
}

/** Goes on in the box with the other name. */
function start({ words, language }: Page, node: NodeView): Command {
  const name = displayName(node, language);
  return { id: `path-${node.id}`, group: 'connections', name: words.path.from(name), types: words.path.typed(name), run: () => undefined };
}
