import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../core/data/index.js';
import { type Trace, traceOf } from '../../core/identity/index.js';

const AT_ONCE = 4;

type Traces = { traces: ReadonlyMap<string, Trace>; read: (articles: readonly string[]) => void };

/** What articles say of an entity, a few at a time, each asked for once; one that cannot be had stays without its sentence. */
export function useTraces(entity: string): Traces {
  const [traces, setTraces] = useState<ReadonlyMap<string, Trace>>(new Map());
  const reading = useRef({ seen: new Set<string>(), waiting: [] as string[], running: 0, abort: new AbortController() });

  useEffect(() => {
    const abort = new AbortController();
    reading.current = { seen: new Set(), waiting: [], running: 0, abort };
    return () => abort.abort();
  }, []);

  const read = useCallback(
    (articles: readonly string[]) => {
      const state = reading.current;
      const next = async (): Promise<void> => {
        const id = state.waiting.shift();
        if (id === undefined || state.abort.signal.aborted) return;
        const view = await api.article(id, state.abort.signal).catch(() => null);
        if (view) setTraces((known) => new Map(known).set(id, traceOf(view, entity)));
        return next();
      };
      for (const id of articles) {
        if (state.seen.has(id)) continue;
        state.seen.add(id);
        state.waiting.push(id);
      }
      while (state.running < AT_ONCE && state.waiting.length > 0) {
        state.running++;
        void next().finally(() => state.running--);
      }
    },
    [entity],
  );
  return { traces, read };
}
