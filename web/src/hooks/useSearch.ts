import { useCallback, useEffect, useState } from 'react';
import type { SearchHit } from '../../../src/model/views.js';
import { api, type Remote } from '../core/data/index.js';
import { useRemote } from './useRemote.js';

const PAUSE = 120;

/** Hits for what is being typed, asked once the typing pauses. */
export function useSearch(text: string): Remote<SearchHit[]> {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const ask = useCallback((key: string, signal: AbortSignal) => (key ? api.search(key, signal) : Promise.resolve([])), []);
  const answer = useRemote(settled, ask);
  return settled === text.trim() ? answer : { status: 'loading' };
}
