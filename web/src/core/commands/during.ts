/** What a text asks for, within the time that it names. */
import { type ClaimTable, countsWithin } from '../claims/index.js';
import { setTime } from '../filters/index.js';
import { displayName } from '../language/names.js';
import { selectNode } from '../selection/index.js';
import { spanName } from '../time/words.js';
import { showView } from '../views/index.js';
import { nodeNamed } from './spelled.js';
import { askingWords, asTyped } from './stems.js';
import type { Command, CommandGroup, Page } from './types.js';
import { timeIn } from './when.js';

/** Groups whose answers a time makes narrower. */
const NARROWED: readonly CommandGroup[] = ['connections', 'entities', 'relations', 'filters'];

type Asked = {
  /** The text without its time. */
  rest: string;
  /** Arrows that have claims then, or where there are none, arrows at any time, which say so. @param of by how many claims each has then */
  arrows(of: (counts: ReadonlyMap<string, number> | null) => Command[]): Command[];
  /** The same command within the time. */
  within(command: Command): Command;
  /** A node by its name, within the time; and the time alone, for when nothing else of the text was understood. */
  node: Command[];
  alone: Command[];
};

export function askedWithin({ graph, words, language }: Page, text: string, claims: ClaimTable | null): Asked {
  const { period, rest, typed } = timeIn(text);
  if (!period) return { rest, arrows: (of) => of(null), within: (command) => command, node: [], alone: [] };
  const name = spanName(period, { language, words });
  const within = (command: Command): Command =>
    NARROWED.includes(command.group) && command.id !== 'reset'
      ? {
          ...command,
          name: `${command.name} · ${name}`,
          ...(command.types === undefined ? {} : { types: `${typed} ${command.types}` }),
          run: () => {
            setTime(period.from, period.to);
            command.run();
          },
        }
      : command;
  const named = askingWords(rest);
  const node = named.length > 0 ? nodeNamed(graph, named) : null;
  const toNode = (id: string) => {
    showView('graph');
    selectNode(id);
  };
  return {
    rest,
    arrows: (of) => {
      const then = of(countsWithin(graph, claims, period)).map(within);
      return then.length > 0 ? then : of(null).map((command) => ({ ...command, without: [...(command.without ?? []), name] }));
    },
    within,
    node: node ? [within({ id: `then-${node.id}`, group: 'entities', name: displayName(node, language), run: () => toNode(node.id) })] : [],
    alone: [
      {
        id: 'time',
        group: 'filters',
        name: words.palette.only(name),
        ...(named.length > 0 ? { without: asTyped(rest, named) } : {}),
        run: () => setTime(period.from, period.to),
      },
    ],
  };
}
