/** A filter and whose: "Wer beschuldigt China?" asks for the filter, and for China. */
import { displayName } from '../language/names.js';
import { selectNode } from '../selection/index.js';
import { nodeAmong } from './spelled.js';
import { askingWords, asTyped, folded, isForm, wordsOf } from './stems.js';
import type { Command, Page } from './types.js';

/** The filter with the node that the other words of the text name; what is neither, it says it leaves out. */
export function withWhose({ graph, language }: Page, text: string): (command: Command) => Command {
  const asking = askingWords(text);
  return (command) => {
    const beginnings = command.stems ?? [];
    if (!asking.some((word) => isForm(word, beginnings)) || folded(command.name).includes(folded(text))) return command;
    const own = [command.name, ...(command.also ?? [])].flatMap(wordsOf);
    const others = asking.filter((word) => !isForm(word, beginnings) && !own.some((name) => name.startsWith(word)));
    if (others.length === 0) return command;
    const among = nodeAmong(graph, others);
    const left = among?.left ?? others;
    return {
      ...command,
      ...(left.length > 0 ? { without: asTyped(text, left) } : {}),
      ...(among && {
        name: `${command.name} · ${displayName(among.node, language)}`,
        run: () => {
          command.run();
          selectNode(among.node.id);
        },
      }),
    };
  };
}
