/** What somebody says, asked for in words: "Was sagt Lawrow?" */
import { setOnlySpeaker } from '../filters/index.js';
import { displayName } from '../language/names.js';
import { selectNode } from '../selection/index.js';
import { showView } from '../views/index.js';
import { nodeAmong } from './spelled.js';
import { askingWords, asTyped, isForm, stems } from './stems.js';
import type { Command, Page } from './types.js';

const SAYING = stems((words) => words.saying);

/** @param speakers by their ids */
export function sayingCommands({ graph, words, language }: Page, text: string, speakers: { has(id: string): boolean }): Command[] {
  const all = askingWords(text);
  const names = all.filter((word) => !isForm(word, SAYING));
  if (names.length === 0 || names.length === all.length) return [];
  const among = nodeAmong(graph, names);
  if (!among || !speakers.has(among.node.id)) return [];
  const { node, left } = among;
  return [
    {
      id: `said-by-${node.id}`,
      group: 'filters',
      name: words.filters.onlySaidBy(displayName(node, language)),
      ...(left.length > 0 ? { without: asTyped(text, left) } : {}),
      run: () => {
        showView('graph');
        setOnlySpeaker(node.id);
        selectNode(node.id);
      },
    },
  ];
}
