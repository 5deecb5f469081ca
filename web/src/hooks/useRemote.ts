import { useEffect, useState } from 'react';
import { failureOf, type Remote } from '../core/data/index.js';

/** What the server says to a question, asked anew when `key` changes. Late answers to earlier questions are dropped. */
export function useRemote<T>(key: string, ask: (key: string, signal: AbortSignal) => Promise<T>): Remote<T> {
  const [answer, setAnswer] = useState<{ key: string; remote: Remote<T> }>({ key, remote: { status: 'loading' } });
  useEffect(() => {
    const abort = new AbortController();
    ask(key, abort.signal)
      .then((value) => setAnswer({ key, remote: { status: 'ready', value } }))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) setAnswer({ key, remote: { status: 'failed', failure: failureOf(error) } });
      });
    return () => abort.abort();
  }, [key, ask]);
  return answer.key === key ? answer.remote : { status: 'loading' };
}
