import { atom } from '../atom.js';

export { arrowCommands } from './arrow-commands.js';
export { connectionCommands } from './connections.js';
export { askedWithin } from './during.js';
export { commandsOf, type Hands } from './list.js';
export { matching } from './match.js';
export { nodeCommands } from './node.js';
export { questionCommands } from './questions.js';
export { sayingCommands } from './sayings.js';
export type { Command, CommandGroup } from './types.js';
export { withWhose } from './whose.js';

/** Which of the two boxes over the page is open. */
export const boxAtom = atom<'palette' | 'help' | null>(null);
