import { useSyncExternalStore } from 'react';
import type { Readable } from '../core/atom.js';

export function useAtom<T>(source: Readable<T>): T {
  return useSyncExternalStore(source.subscribeLast, source.get);
}
