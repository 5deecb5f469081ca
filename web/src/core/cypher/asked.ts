/** What was run last, apart from what runs it: the address knows it on every page, the console comes only where it is opened. */
import { atom } from '../atom.js';

/** A query and the values of its parameters, as written. */
export type Question = { text: string; values: Readonly<Record<string, string>> };

export const NO_QUESTION: Question = { text: '', values: {} };

export const askedAtom = atom<Question>(NO_QUESTION);
