/** What can be asked of the node that is selected. */
import { collapseOrUnfold, expandAloud } from '../expand/aloud.js';
import type { Dictionary } from '../language/index.js';
import type { Command } from './types.js';

export function nodeCommands({ expand }: Dictionary, { id, name }: { id: string; name: string }): Command[] {
  return [
    { id: 'expand', group: 'selected', name: `${name}: ${expand.expand}`, keys: 'E', run: () => void expandAloud(id) },
    {
      id: 'collapse',
      group: 'selected',
      name: `${name}: ${expand.collapse} / ${expand.unfold}`,
      keys: '⇧ E',
      run: () => collapseOrUnfold(id),
    },
  ];
}
