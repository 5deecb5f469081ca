/** The article that is being typed or pasted: kept in this window alone, and nowhere once it is sent. */
import { z } from 'zod';
import { atom } from '../atom.js';
import { heldDraft, holdDraft } from '../storage.js';
import { NOTHING_TYPED, type Typed } from './additions.js';

const KEY = 'draft';

const Draft = z.object({ text: z.string(), title: z.string(), date: z.string(), source: z.string() });

export const draftAtom = atom<Typed>(held());

export function isTyped(typed: Typed): boolean {
  return Object.values(typed).some((field) => field !== '');
}

export function type(change: Partial<Typed>): void {
  const typed = { ...draftAtom.get(), ...change };
  draftAtom.set(typed);
  holdDraft(KEY, isTyped(typed) ? JSON.stringify(typed) : '');
}

function held(): Typed {
  try {
    const draft = Draft.safeParse(JSON.parse(heldDraft(KEY)));
    return draft.success ? draft.data : NOTHING_TYPED;
  } catch {
    return NOTHING_TYPED;
  }
}
