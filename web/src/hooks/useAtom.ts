import { useSyncExternalStore } from 'react';
import type { Readable } from '../core/atom.js';

export function useAtom<T>(source: Readable<T>): T {
  return useSyncExternalStore(source.subscribeLast, source.get);
}

/** A part of a value: what else changes of it does not matter. @param part gives the same for the same value */
export function usePart<T, Part>(source: Readable<T>, part: (value: T) => Part): Part {
  return useSyncExternalStore(source.subscribeLast, () => part(source.get()));
}
