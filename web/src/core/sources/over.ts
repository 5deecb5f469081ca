import { atom } from '../atom.js';

/** Whether somebody holds files over the page. */
export const filesOverAtom = atom(false);
