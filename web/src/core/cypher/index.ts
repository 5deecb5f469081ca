/** A person's own Cypher: what is written, what was asked, and what came of it. */
import type { QueryResult } from '../../../../src/model/views.js';
import { atom } from '../atom.js';
import { api, type Failure, failureOf } from '../data/index.js';
import { askedAtom, NO_QUESTION, type Question } from './asked.js';
import { parametersOf, parameterValue } from './parameters.js';

export { askedAtom, type Question } from './asked.js';
export { csvOf } from './csv.js';
export { entitiesOf } from './entities.js';
export { parametersOf } from './parameters.js';
export { offsetOf, type Place, placeIn } from './place.js';
export { type Piece, rowPieces } from './values.js';

export type Run =
  | { status: 'idle' | 'cancelled' }
  | { status: 'running' }
  | { status: 'failed'; failure: Failure }
  | { status: 'ready'; result: QueryResult };

/** What stands in the editor. */
export const draftAtom = atom<Question>(NO_QUESTION);

export const runAtom = atom<Run>({ status: 'idle' });

/** What the run is the answer to. */
let answered: Question = NO_QUESTION;
let abort: AbortController | null = null;

// An address that is opened, or gone back to, brings its query into the editor.
askedAtom.subscribe(() => {
  if (!sameQuestion(askedAtom.get(), answered)) draftAtom.set(askedAtom.get());
});

export function write(text: string): void {
  draftAtom.update((draft) => ({ ...draft, text }));
}

export function writeValue(name: string, value: string): void {
  draftAtom.update((draft) => ({ ...draft, values: { ...draft.values, [name]: value } }));
}

/** Puts another query into the editor and runs it, unless it waits for values. */
export async function open(text: string): Promise<void> {
  draftAtom.set({ text, values: {} });
  if (parametersOf(text).length === 0) await run();
}

export async function run(): Promise<void> {
  const { text, values } = draftAtom.get();
  if (text.trim() === '') return;
  const names = parametersOf(text);
  answered = { text, values: Object.fromEntries(names.map((name) => [name, values[name] ?? ''])) };
  if (!sameQuestion(askedAtom.get(), answered)) askedAtom.set(answered);
  abort?.abort();
  const mine = new AbortController();
  abort = mine;
  runAtom.set({ status: 'running' });
  try {
    const parameters = Object.fromEntries(names.map((name) => [name, parameterValue(values[name] ?? '')]));
    const result = await api.cypher(text, parameters, mine.signal);
    if (!mine.signal.aborted) runAtom.set({ status: 'ready', result });
  } catch (error) {
    if (!mine.signal.aborted) runAtom.set({ status: 'failed', failure: failureOf(error) });
  }
}

/** Waits no longer for the answer. */
export function cancel(): void {
  abort?.abort();
  runAtom.set({ status: 'cancelled' });
}

/** Runs what the address asks for, where that is not what is shown already. */
export function runAsked(): void {
  const asked = askedAtom.get();
  if (asked.text === '' || sameQuestion(asked, answered)) return;
  draftAtom.set(asked);
  void run();
}

function sameQuestion(a: Question, b: Question): boolean {
  return a.text === b.text && JSON.stringify(Object.entries(a.values).sort()) === JSON.stringify(Object.entries(b.values).sort());
}
