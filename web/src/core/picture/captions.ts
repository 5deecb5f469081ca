import { atom } from '../atom.js';

/** Whether pictures that are saved say below what they show and what their looks mean. */
export const captionsAtom = atom(true);
