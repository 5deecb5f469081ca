import { atom } from '../atom.js';

/** What has just happened, said for a few seconds. */
export const noticeAtom = atom<{ text: string; failed: boolean } | null>(null);

const SHOWN_MS = 4000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function say(text: string, failed = false): void {
  clearTimeout(timer);
  noticeAtom.set({ text, failed });
  timer = setTimeout(() => noticeAtom.set(null), SHOWN_MS);
}
